/// A report that an event has taken in.
public struct TakenReport: Sendable, Hashable {
    public var record: WebinarRecord
    /// How many it has; strangers whose names were erased are among them.
    public var participants: Int

    public init(record: WebinarRecord, participants: Int) {
        self.record = record
        self.participants = participants
    }
}

extension Registry {
    /// An event's reports, the latest first.
    /// - Throws: ``RegistryError`` `noSuchEvent`.
    public func webinarReports(of id: Event.ID) async throws -> [TakenReport] {
        try await store.read { transaction in
            _ = try transaction.existing(id)
            return try transaction.takenReports(of: id)
        }
    }
}
