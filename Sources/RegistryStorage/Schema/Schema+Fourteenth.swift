import IkrarRegistry

extension Schema {
    /// Version 14: in SQLite a scan is written to no place that lies anywhere in its tree. A page that changes costs there what
    /// ten rows at a tree's end do, and an index by person changes another one with every scan.
    ///
    /// Whose an event's scans are stands in the index that grows at its end. `scans_ahead` is for the few that are later than
    /// they were received, which nobody would find by the time of that (see ``SQLTransaction/wasSeen(_:event:by:near:seconds:)``).
    static let fourteenth: @Sendable (SQLDialect) -> [String] = { dialect in
        switch dialect {
        case .postgres: []
        case .sqlite:
            [
                "DROP INDEX scans_by_person",
                "DROP INDEX scans_by_time",
                "CREATE INDEX scans_by_time ON scans (event, received_at, gate, device, person)",
                "CREATE INDEX scans_ahead ON scans (event, at) WHERE at > received_at",
                "CREATE INDEX scans_of_halls ON scans (event, person) WHERE device = '\(Gate.DeviceID.hall)'",
            ]
        }
    }
}
