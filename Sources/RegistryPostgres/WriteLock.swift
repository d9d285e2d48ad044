internal import IkrarRegistry

/// What writes wait for, so that each runs beside those it may run beside (``WriteCompany``) and no other.
///
/// Administration takes an advisory lock of the transaction alone, several scans in one take another. Scans share the table of
/// receipts, in a mode that goes by PostgreSQL's fast path: it costs a third of an advisory lock. What runs beside nothing
/// takes administration and the table alone. The table always comes last, so nobody waits in a ring.
enum WriteLock {
    /// `IKRA`, and `IKRC` for batches.
    private static let administration: Int32 = 0x494B_5241
    private static let batches: Int32 = 0x494B_5243

    /// What a transaction of this kind begins with.
    /// - Parameter registry: The registry among those of its database: a hash of the schema's name.
    static func opening(_ company: WriteCompany, registry: Int64) -> [String] {
        let begin = "BEGIN"
        let administer = "SELECT pg_advisory_xact_lock(\(administration), \(registry)), \(PostgresLink.planningFreely)"
        let join = "LOCK TABLE \(Receipt.table) IN ROW EXCLUSIVE MODE"
        return switch company {
        case .scans: [begin, administer]
        case .everything: [begin, join]
        case .everythingButBatches: [begin, "SELECT pg_advisory_xact_lock(\(batches), \(registry))", join]
        case .nothing: [begin, administer, "LOCK TABLE \(Receipt.table) IN SHARE ROW EXCLUSIVE MODE"]
        }
    }
}
