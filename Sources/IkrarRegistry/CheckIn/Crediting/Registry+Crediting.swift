extension Registry {
    /// Puts on record who was present by a source, and takes back what it no longer says. Done again, it changes nothing; broken
    /// off, it is finished by doing it again.
    ///
    /// Each is a scan by the source's channel, judged by the rules of every scan. Others may change the same records meanwhile:
    /// whoever writes last reads what all have written.
    /// - Returns: Whom it has changed, who was refused by the rules, and who is left as they are because only corrections change
    ///   their roster.
    /// - Throws: ``RegistryError`` `noSuchEvent`; `registryLocked` when others changed the same records all the while.
    func credit(_ source: some PresenceSource, by user: String) async throws -> Crediting {
        var refused: [PresenceClaim.Key: Person.ID] = [:]
        var changed: Set<Person.ID> = []
        for _ in 0..<Self.creditings {
            let now = now
            let changes = try await store.read { try PresenceChanges(source, $0, now: now) }
            let arrived = changes.arrived.filter { refused[$0.claim.key] == nil }
            if arrived.isEmpty, changes.gone.isEmpty {
                return Crediting(
                    changed: changed, refused: changes.refused.union(refused.values), closed: changes.closed)
            }
            for part in arrived.chunkedByGate {
                let answers = try await handIn(
                    part.map { ($0.nip, $0.claim.at) }, at: part[0].claim.gate, by: source.channel,
                    named: part[0].claim.name)
                for (arrival, answer) in zip(part, answers) {
                    if answer.disposition == .refuse {
                        refused[arrival.claim.key] = arrival.claim.person
                    } else {
                        changed.insert(arrival.claim.person)
                    }
                }
            }
            changed.formUnion(
                try await takeBack(changes.gone.map(\.id), why: source.reason, by: user) { transaction in
                    let wanted = Set(try source.claims(transaction).map(\.key))
                    return { scan in scan.claim.map { !wanted.contains($0) } ?? false }
                })
        }
        throw RegistryError(.registryLocked, subject: source.event.rawValue)
    }

    /// So often others may change what is being written.
    static let creditings = 20

    /// Annuls scans of the registry's own gates. One that another has annulled meanwhile is annulled, and one whose roster is
    /// closed stays.
    /// - Parameter judge: Tells by what is on record, in the very transaction that annuls, which scans are over.
    /// - Returns: Whose scans were annulled.
    @discardableResult
    func takeBack(
        _ scans: [ScanAttempt.ID], why: Annulment.OwnReason, by user: String,
        where judge: @escaping @Sendable (any RegistryTransaction) throws -> (ScanRecord) -> Bool = { _ in
            { _ in true }
        }
    ) async throws -> Set<Person.ID> {
        var people: Set<Person.ID> = []
        for start in stride(from: 0, to: scans.count, by: Self.handedInTogether) {
            let part = Array(scans[start..<min(start + Self.handedInTogether, scans.count)])
            people.formUnion(
                try await store.write(beside: .nothing) { [self] transaction in
                    let isOver = try judge(transaction)
                    let scans = try part.compactMap { try transaction.scan($0) }
                    return try takeBack(scans.filter(isOver), why, by: user, transaction)
                })
        }
        return people
    }

    /// As ``takeBack(_:why:by:where:)``, of scans of one event as they stand in a transaction that runs beside no scan.
    /// - Throws: ``RegistryError`` `eventSealed`.
    @discardableResult
    func takeBack(
        _ scans: [ScanRecord], _ why: Annulment.OwnReason, by user: String, _ transaction: any RegistryTransaction
    ) throws -> Set<Person.ID> {
        guard let event = scans.first?.event else { return [] }
        _ = try transaction.unsealed(event)
        let closed = try ClosedRosters(of: event, transaction)
        var annulments: [Annulment] = []
        var people: Set<Person.ID> = []
        for scan in scans where scan.standsForPresence {
            guard let person = scan.person, try !closed.have(person, transaction) else { continue }
            annulments.append(
                Annulment(
                    id: Annulment.ID(surroundings.newID()), scan: scan.id, reason: why.rawValue, by: user, at: now))
            people.insert(person)
        }
        try ScanAnnulling.write(annulments, of: people.sorted(), event: event, by: user, transaction)
        return people
    }
}

/// What crediting did, and could not do.
struct Crediting: Sendable {
    /// Who was put on record, or taken off.
    var changed: Set<Person.ID>
    var refused: Set<Person.ID>
    var closed: Set<Person.ID>
}

extension [PresenceChanges.Arrival] {
    /// Neighbours that are handed in at one gate under one name.
    fileprivate var chunkedByGate: [[Element]] {
        reduce(into: []) { parts, next in
            if let last = parts.last?[0].claim, last.gate == next.claim.gate, last.name == next.claim.name {
                parts[parts.count - 1].append(next)
            } else {
                parts.append([next])
            }
        }
    }
}
