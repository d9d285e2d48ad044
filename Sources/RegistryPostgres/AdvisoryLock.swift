internal import IkrarRegistry

/// What writes wait for, so that each runs beside those it may run beside (``WriteCompany``) and no other.
///
/// Three locks of the transaction, of a registry each. Administration takes the first alone; scans share the second; several
/// scans in one take the third alone before that; what runs beside nothing takes the first and the second alone.
enum AdvisoryLock {
    /// `IKRA`, and the two after it.
    private static let administration: Int32 = 0x494B_5241
    private static let scans: Int32 = 0x494B_5242
    private static let batches: Int32 = 0x494B_5243

    /// A scan reads single rows by their keys. A plan made in the first minute of an apel, when the tables are nearly empty,
    /// would read them from end to end, and be kept while they fill.
    private static let byIndex = "set_config('enable_seqscan', 'off', true)"

    /// - Parameter registry: The registry among those of its database: a hash of the schema's name.
    static func statement(_ company: WriteCompany, registry: Int64) -> String {
        switch company {
        case .scans: "SELECT pg_advisory_xact_lock(\(administration), \(registry))"
        case .everything: "SELECT pg_advisory_xact_lock_shared(\(scans), \(registry)), \(byIndex)"
        case .everythingButBatches:
            """
            SELECT pg_advisory_xact_lock(\(batches), \(registry)), pg_advisory_xact_lock_shared(\(scans), \(registry)), \
            \(byIndex)
            """
        case .nothing:
            """
            SELECT pg_advisory_xact_lock(\(administration), \(registry)), pg_advisory_xact_lock(\(scans), \(registry))
            """
        }
    }
}

extension WriteCompany {
    /// Whether it is harmless to do such a write again that may have happened: scans have their ids.
    var mayBeRepeated: Bool {
        switch self {
        case .everything, .everythingButBatches: true
        case .scans, .nothing: false
        }
    }
}
