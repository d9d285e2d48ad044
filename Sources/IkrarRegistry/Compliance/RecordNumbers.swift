/// Running numbers of an event's people, from 1, in the order in which they were put on record.
///
/// Whoever is recorded later, be it for an earlier time, comes behind the others, so a number that is printed stays. Whose scans
/// are all annulled keeps a number that nobody else gets.
public struct RecordNumbers: Sendable, Hashable {
    private let numbers: [NIP: Int]

    public init(inOrder people: [NIP]) {
        numbers = Dictionary(zip(people, 1...), uniquingKeysWith: { first, _ in first })
    }

    /// None for somebody who was never recorded.
    public subscript(nip: NIP) -> Int? { numbers[nip] }
}

extension Registry {
    /// The numbers of an event's certificates: by the time at which the registry heard of a person's first scan that counted,
    /// or a correction said that they came, then by NIP. Ask for them after the rosters that they are printed with, so that nobody there is without one.
    /// - Throws: ``RegistryError`` `noSuchEvent`.
    public func recordNumbers(of id: Event.ID) async throws -> RecordNumbers {
        RecordNumbers(
            inOrder: try await store.read { transaction in
                _ = try transaction.existing(id)
                return try transaction.peopleByRecord(of: id)
            })
    }
}
