/// Running numbers of an event's people, from 1, that stay what they are once they are printed: a NIP that is corrected moves
/// nobody's.
public struct RunningNumbers: Sendable, Hashable {
    private let numbers: [NIP: Int]

    public init(inOrder people: [NIP]) {
        numbers = Dictionary(zip(people, 1...), uniquingKeysWith: { first, _ in first })
    }

    /// None for somebody who has no number.
    public subscript(nip: NIP) -> Int? { numbers[nip] }
}

extension Registry {
    /// The numbers of an event's certificates: by the time at which the registry heard of a person's first scan that counted,
    /// or a correction said that they came; people of the same moment in an order of their own that stays.
    ///
    /// Whoever is recorded later, be it for an earlier time, comes behind the others. Whose scans are all annulled keeps a
    /// number that nobody else gets. Ask for them after the rosters that they are printed with, so that nobody there is without
    /// one.
    /// - Throws: ``RegistryError`` `noSuchEvent`.
    public func recordNumbers(of id: Event.ID) async throws -> RunningNumbers {
        RunningNumbers(
            inOrder: try await store.read { transaction in
                _ = try transaction.existing(id)
                return try transaction.peopleByRecord(of: id)
            })
    }

    /// The numbers of an event's pledges: everybody's place on its list, which is frozen. OPD by name, in each the official
    /// order, people of the same rank in an order of their own that stays.
    /// - Throws: as ``rosters(of:opd:_:)``.
    public func listNumbers(of id: Event.ID) async throws -> RunningNumbers {
        let now = now
        return RunningNumbers(
            inOrder: try await store.read { transaction in
                let fold = try RosterFold(of: id, transaction, now: now)
                return try transaction.obligedOPDs(of: id).flatMap { try fold.people(of: $0, in: transaction) }
            })
    }
}
