internal import GRDB
public import IkrarRegistry
public import RegistryStorage

/// The embedded engine: one SQLite file in WAL mode.
///
/// - A write is on the disk when it returns (`synchronous=FULL`), so an acknowledged scan survives a power cut.
/// - Scans that wait for the writer together share a transaction, and so one wait for the disk; every other write has
///   its own. Each is answered when it is durable.
/// - A task that is cancelled before its write had its turn leaves with `CancellationError`; a write that has begun is
///   finished.
/// - Any number of programs may use the file; writes wait for one another up to ten seconds, then `registryLocked`.
public struct SQLiteDriver: SQLDriver {
    private let file: OpenFile
    private let queue = WriteQueue()
    private let runsInPlace: Bool

    public var dialect: SQLDialect { .sqlite }

    private var pool: DatabasePool { file.pool }
    private var connections: OpenConnections { file.connections }

    /// Marks a file as ours (`IKRA`), so that another program's database is never written into.
    private static let applicationID: Int64 = 0x494B_5241

    /// - Parameters:
    ///   - creating: Makes the file; it must not be there. Otherwise it must.
    ///   - runsInPlace: Transactions run on the thread of the caller, which waits for the disk. For a program that does
    ///     one thing at a time: it spares a gate two changes of thread a scan. A server must not hold up the
    ///     cooperative pool so.
    /// - Throws: ``RegistryError`` `registryExists`, `registryMissing`, `registryForeign`, `registryUnwritable`,
    ///   `registryLocked`, `registryBroken`, `diskFull`.
    public init(path: String, creating: Bool, runsInPlace: Bool = false) throws {
        self.runsInPlace = runsInPlace
        switch (creating, FileKind(path: path)) {
        case (true, .nothing), (false, .file): break
        case (true, _): throw RegistryError(.registryExists, subject: path)
        case (false, .nothing): throw RegistryError(.registryMissing, subject: path)
        case (false, .other): throw RegistryError(.registryForeign, subject: path)
        }
        _ = SQLiteSettings.arePrepared
        do {
            var configuration = Configuration()
            configuration.busyMode = .timeout(10)
            configuration.maximumReaderCount = 2
            configuration.prepareDatabase { database in
                try database.execute(sql: "PRAGMA synchronous = FULL")
                // 32 MB of pages where scans are written: the indexes that a check-in walks stay in memory also for a whole
                // province. Readers have less each, and the system's own cache behind it.
                let isReader = database.configuration.readonly
                try database.execute(sql: "PRAGMA cache_size = \(isReader ? -8192 : -32768)")
                // Nothing of a transaction goes to the log before it commits: what was gathered there of one that is undone
                // would be written later, over what another program has committed meanwhile (writes.c).
                if !isReader { try database.execute(sql: "PRAGMA cache_spill = OFF") }
            }
            if !creating { try Self.recognise(path) }
            file = OpenFile(try DatabasePool(path: path, configuration: configuration))
            try pool.writeWithoutTransaction { database in
                // GRDB lowers it when it switches WAL mode on, after the connection was prepared.
                try database.execute(sql: "PRAGMA synchronous = FULL")
                if creating { try database.execute(sql: "PRAGMA application_id = \(Self.applicationID)") }
            }
        } catch let error as DatabaseError {
            throw RegistryError(error, path: path)
        }
    }

    /// Ends every connection; the file is whole by itself afterwards.
    public func close() throws {
        do {
            file.takingOver.close()
            // The last connection to close may be one that only reads, and would leave all of it in the `-wal`.
            try pool.barrierWriteWithoutTransaction { database in
                connections.close()
                try database.checkpoint(.truncate)
            }
            try pool.close()
        } catch let error as DatabaseError {
            throw RegistryError(error, path: pool.path)
        }
    }

    public func read<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        if runsInPlace { return try readHere(body) }
        return try await mapped {
            try await pool.unsafeRead { try connections.connection(of: $0).transaction(.reading, body) }
        }
    }

    public func write<Value: Sendable>(
        beside company: WriteCompany,
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        if runsInPlace { return try writeHere(body) }
        return try await queue.write(isShared: company.isScan, body, serve: serve)
    }

    public func submit(
        beside company: WriteCompany,
        _ body: @escaping @Sendable (any SQLConnection) throws -> Void,
        done: @escaping @Sendable ((any Error)?) -> Void
    ) {
        guard !runsInPlace else {
            do {
                try writeHere(body)
                done(nil)
            } catch {
                done(error)
            }
            return
        }
        queue.submit(isShared: company.isScan, body, done: done, serve: serve)
    }

    private func serve() {
        pool.asyncWriteWithoutTransaction { [file, queue] database in
            do {
                queue.run(
                    on: try file.connections.connection(of: database), takingOver: file.takingOver)
            } catch {
                queue.refuse(error)
            }
        }
    }

    // Not async, so that GRDB's calls that stay on the thread are meant.

    private func readHere<Value>(_ body: (any SQLConnection) throws -> Value) throws -> Value {
        try mapped {
            try pool.unsafeRead { try connections.connection(of: $0).transaction(.reading, body) }
        }
    }

    private func writeHere<Value>(_ body: (any SQLConnection) throws -> Value) throws -> Value {
        try pool.writeWithoutTransaction { database in
            let connection = try connections.connection(of: database)
            defer { connection.takeOverIfMuch() }
            return try connection.transaction(.writing, body)
        }
    }

    /// Readers are opened when they are first needed, which may fail.
    private func mapped<Value>(_ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let error as DatabaseError {
            throw RegistryError(error, path: pool.path)
        }
    }

    private func mapped<Value>(_ body: () async throws -> Value) async throws -> Value {
        do {
            return try await body()
        } catch let error as DatabaseError {
            throw RegistryError(error, path: pool.path)
        }
    }

    /// Looks before WAL mode is switched on, which would already change the file.
    private static func recognise(_ path: String) throws {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(10)
        let id = try DatabaseQueue(path: path, configuration: configuration).read { database in
            try Int64.fetchOne(database, sql: "PRAGMA application_id") ?? 0
        }
        guard id == applicationID else { throw RegistryError(.registryForeign, subject: path) }
    }
}
