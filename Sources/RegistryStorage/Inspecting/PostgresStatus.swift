internal import IkrarRegistry

/// A PostgreSQL server's part of a registry's status.
public struct PostgresStatus: Sendable, Hashable {
    public var version: String
    /// Of this program's own connections, on which the driver never leaves it off.
    public var synchronousCommit: String
    public var fsync: Bool
    public var fullPageWrites: Bool
    /// The server that answered, of those that the address names; `nil` on a socket.
    public var host: String?
    public var port: Int?
    /// It only follows another server, and takes no writes.
    public var isStandby: Bool
    /// The setting `synchronous_standby_names`: whom a commit waits for.
    public var synchronousNames: String
    /// The standbys that have every commit before it is answered, by name; `nil` when this user may not know.
    public var synchronousStandbys: [String]?
    public var bytes: Int

    /// Why an acknowledged scan could be lost, or none be taken.
    public enum Warning: String, Sendable, CaseIterable {
        /// A crash of the machine loses what the system had not written yet, or damages the database.
        case fsyncOff
        /// A crash in the middle of a page damages the database.
        case fullPageWritesOff
        /// A commit is answered before the standby that is to take over has it.
        case standbyNotAwaited
        /// No other machine has the last commits: with its disk they are lost.
        case noSynchronousStandby
        /// This server takes no writes.
        case isStandby
    }

    public var warnings: [Warning] {
        let waitsForStandby = ["on", "remote_write", "remote_apply"].contains(synchronousCommit)
        let found: [(Warning, Bool)] = [
            (.fsyncOff, !fsync),
            (.fullPageWritesOff, !fullPageWrites),
            (.standbyNotAwaited, !synchronousNames.isEmpty && !waitsForStandby),
            (.noSynchronousStandby, synchronousNames.isEmpty && !isStandby),
            (.isStandby, isStandby),
        ]
        return found.filter(\.1).map(\.0)
    }
}

extension PostgresStatus {
    static func read(_ connection: any SQLConnection) throws -> PostgresStatus {
        guard var status = try connection.first(settings, [], settings) else {
            throw RegistryError(.registryBroken, subject: "PostgreSQL")
        }
        status.synchronousStandbys = try standbys(connection)
        return status
    }

    private static let settings = """
        SELECT current_setting('server_version'), current_setting('synchronous_commit'), current_setting('fsync'),
            current_setting('full_page_writes'), host(inet_server_addr()), CAST(inet_server_port() AS BIGINT),
            CAST(pg_is_in_recovery() AS TEXT), current_setting('synchronous_standby_names'),
            (SELECT CAST(COALESCE(SUM(pg_total_relation_size(relation.oid)), 0) AS BIGINT)
                FROM pg_catalog.pg_class relation JOIN pg_catalog.pg_namespace place ON place.oid = relation.relnamespace
                WHERE place.nspname = current_schema() AND relation.relkind = 'r')
        """

    private static func settings(_ row: any SQLRow) throws -> PostgresStatus {
        PostgresStatus(
            version: try row.text(0),
            synchronousCommit: try row.text(1),
            fsync: try row.text(2) == "on",
            fullPageWrites: try row.text(3) == "on",
            host: try row.optionalText(4),
            port: try row.optionalNumber(5),
            isStandby: try row.text(6) == "true",
            synchronousNames: try row.text(7),
            bytes: Int(try row.integer(8)),
        )
    }

    /// Without `pg_read_all_stats` an ordinary user sees that there are standbys, but nothing of them.
    private static func standbys(_ connection: any SQLConnection) throws -> [String]? {
        let mayLook = try connection.exists(
            "SELECT 1 WHERE has_table_privilege('pg_catalog.pg_stat_replication', 'SELECT')", [])
        guard mayLook else { return nil }
        let all = try connection.all(
            "SELECT application_name, sync_state FROM pg_catalog.pg_stat_replication ORDER BY 1", []
        ) { row -> (name: String, state: String)? in
            guard let state = try row.optionalText(1) else { return nil }
            return (try row.optionalText(0) ?? "", state)
        }
        let known = all.compactMap(\.self)
        guard known.count == all.count else { return nil }
        return known.filter { ["sync", "quorum"].contains($0.state) }.map(\.name)
    }
}
