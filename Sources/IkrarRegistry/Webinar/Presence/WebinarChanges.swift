/// What is still to be written so that the scans of a session say what its reports say.
struct WebinarChanges: Sendable {
    /// Who has no scan of the time at which they joined.
    private(set) var arrived: [(nip: NIP, at: Instant)] = []
    /// Scans of people who were not there for long enough, or who joined at another time.
    private(set) var gone: [ScanAttempt.ID] = []
    /// Who is left as they are, because only corrections change their roster.
    private(set) var closed: Set<Person.ID> = []

    var isEmpty: Bool { arrived.isEmpty && gone.isEmpty }

    /// - Parameters:
    ///   - gate: Of the session's reports.
    ///   - people: Whom it is about; `nil` for everybody.
    ///   - person: Who was named just now.
    init(
        _ transaction: any RegistryTransaction, _ session: Session, at gate: Gate, of people: Set<Person.ID>?,
        naming named: Person.ID?, now: Instant
    ) throws {
        let minimum = try transaction.presenceMinimum(of: gate.event)
        let closedRosters = try ClosedRosters(of: gate.event, transaction)
        let known = try Known(transaction, session, at: gate, of: people)
        for person in Set(known.participants.keys).union(known.scans.keys).sorted() {
            let presence = known.participants[person].map { WebinarPresence($0, at: session) }
            let from = presence.flatMap { $0.counts(minimum, at: session) ? $0.from : nil }
            let scans = known.scans[person] ?? []
            let standing = scans.filter { $0.standsForPresence }
            let other = standing.filter { $0.deviceTime != from }
            var arrival: (nip: NIP, at: Instant)?
            if let from, other.count == standing.count, let nip = known.nips[person] {
                let refused = scans.last { $0.deviceTime == from && $0.outcome.disposition == .refuse }
                // Whoever took their scan back has looked at more than the report.
                let isAnnulled = person != named && scans.last?.isAnnulledBySomebody ?? false
                let isAgain = try refused?.isRefusedAgain(transaction, nip, at: gate, now) ?? false
                if !isAgain, !isAnnulled { arrival = (nip, from) }
            }
            guard arrival != nil || !other.isEmpty else { continue }
            if try closedRosters.have(person, transaction) {
                closed.insert(person)
                continue
            }
            if let arrival { arrived.append(arrival) }
            gone += other.map(\.id)
        }
        arrived.sort { ($0.at, $0.nip) < ($1.at, $1.nip) }
    }

    /// What reports and scans of the session say of its people.
    private struct Known {
        var participants: [Person.ID: [WebinarParticipant]] = [:]
        var scans: [Person.ID: [ScanRecord]] = [:]
        var nips: [Person.ID: NIP] = [:]

        init(
            _ transaction: any RegistryTransaction, _ session: Session, at gate: Gate, of people: Set<Person.ID>?
        ) throws {
            var filed: [FiledParticipant] = []
            var scans: [Person.ID: [ScanRecord]] = [:]
            func take(_ scan: ScanRecord) {
                guard scan.device == gate.device, scan.session == session.id, let person = scan.person else { return }
                scans[person, default: []].append(scan)
            }
            if let people {
                for person in people.sorted() {
                    filed += try transaction.participants(of: gate.event, .person(person))
                    try transaction.eachScan(event: gate.event, person: person, take)
                    nips[person] = try transaction.person(person)?.nip
                }
            } else {
                filed = try transaction.participants(of: gate.event)
                try transaction.eachScan(event: gate.event, person: nil, take)
                try transaction.eachPerson(opd: nil) { nips[$0.id] = $0.nip }
            }
            self.scans = scans
            for participant in filed where participant.session == session.id {
                guard let person = participant.person else { continue }
                participants[person, default: []].append(participant.participant)
            }
        }
    }
}
