/// What is still to be written so that scans say what their source says.
struct PresenceChanges: Sendable {
    /// Claims without a scan that stands; none of somebody whose scan a person has annulled, unless they were named anew.
    private(set) var arrived: [Arrival] = []
    /// Scans that stand without their claim.
    private(set) var gone: [ScanRecord] = []
    /// Whose scan was refused, and would be refused for the same reason once more.
    private(set) var refused: Set<Person.ID> = []
    /// Who is left as they are, because only corrections change their roster.
    private(set) var closed: Set<Person.ID> = []

    struct Arrival: Sendable {
        var claim: PresenceClaim
        var nip: NIP
    }

    init(_ source: some PresenceSource, _ transaction: any RegistryTransaction, now: Instant) throws {
        let isSealed = try transaction.existing(source.event).state == .sealed
        let closedRosters = try ClosedRosters(of: source.event, transaction)
        func isClosed(_ person: Person.ID) throws -> Bool {
            try isSealed || closedRosters.have(person, transaction)
        }
        let claims = try source.claims(transaction)
        let wanted = Set(claims.map(\.key))
        var standing: Set<PresenceClaim.Key> = []
        var refusals: [PresenceClaim.Key: ScanRecord] = [:]
        let scans = try source.scans(transaction)
        let struckOut = scans.struckOut
        for scan in scans {
            guard let key = scan.claim else { continue }
            if scan.standsForPresence {
                standing.insert(key)
                guard !wanted.contains(key), let person = scan.person else { continue }
                if try isClosed(person) { closed.insert(person) } else { gone.append(scan) }
            } else if scan.outcome.disposition == .refuse {
                refusals[key] = scan
            }
        }
        for claim in claims where !standing.contains(claim.key) {
            if struckOut[claim.key] != nil, !source.isNamedAnew(claim) { continue }
            guard let nip = try transaction.person(claim.person)?.nip else { continue }
            if try refusals[claim.key]?.isRefusedAgain(transaction, nip, at: claim.gate, now) ?? false {
                refused.insert(claim.person)
            } else if try isClosed(claim.person) {
                closed.insert(claim.person)
            } else {
                arrived.append(Arrival(claim: claim, nip: nip))
            }
        }
    }
}
