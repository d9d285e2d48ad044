internal import Crypto
internal import IkrarRegistry

/// What a registry holds, in short: equal digests are equal rows in every table, whatever the engine.
///
/// A table's digest is SHA-256 over its name, its columns and every row in order of the key (byte order); ``all`` is SHA-256
/// over the tables' digests. Values are written with a tag and a length, so that no two rows look alike.
public struct RegistryDigest: Sendable, Hashable {
    public struct Table: Sendable, Hashable {
        public var name: String
        public var rows: Int
        /// 64 hexadecimal digits.
        public var digest: String
    }

    /// In the order in which they are copied.
    public var tables: [Table]

    /// 64 hexadecimal digits.
    public var all: String {
        var hash = SHA256()
        for table in tables { hash.update(data: Array("\(table.name) \(table.rows) \(table.digest)\n".utf8)) }
        return hash.finalize().hexadecimal
    }

    /// Of one transaction: the registry as it was at one moment.
    /// - Throws: ``RegistryError`` `registryMissing` when there are no tables, `registryNewer`; ``RegistryCopyError``
    ///   `older`; the driver's errors.
    public static func of(_ end: RegistryEnd) async throws -> RegistryDigest {
        try await end.driver.read { connection in
            try end.requireNewest(connection)
            return try read(connection)
        }
    }

    static func read(_ connection: any SQLConnection) throws -> RegistryDigest {
        RegistryDigest(
            tables: try Schema.tables.map { table in
                var digesting = TableDigesting(table)
                try connection.rows(table.select, []) { digesting.add(try table.values($0)) }
                return digesting.finish()
            },
        )
    }
}

/// The digest of a table while its rows go by.
struct TableDigesting {
    private let name: String
    private var hash = SHA256()
    private var waiting: [UInt8] = []
    private var rows = 0

    init(_ table: SchemaTable) {
        name = table.name
        add([.text(table.name)] + table.columns.map { .text($0.name) })
        rows = 0
    }

    mutating func add(_ values: [SQLValue]) {
        rows += 1
        for value in values { append(value) }
        if waiting.count >= 65_536 { flush() }
    }

    consuming func finish() -> RegistryDigest.Table {
        flush()
        return RegistryDigest.Table(name: name, rows: rows, digest: hash.finalize().hexadecimal)
    }

    private mutating func flush() {
        hash.update(data: waiting)
        waiting.removeAll(keepingCapacity: true)
    }

    private mutating func append(_ value: SQLValue) {
        switch value {
        case .null:
            waiting.append(0)
        case .integer(let number):
            waiting.append(1)
            append(UInt64(bitPattern: number))
        case .text(let text):
            waiting.append(2)
            append(UInt64(text.utf8.count))
            waiting.append(contentsOf: text.utf8)
        case .blob(let bytes):
            waiting.append(3)
            append(UInt64(bytes.count))
            waiting.append(contentsOf: bytes)
        }
    }

    /// Eight bytes, the highest first.
    private mutating func append(_ number: UInt64) {
        for shift in stride(from: 56, through: 0, by: -8) { waiting.append(UInt8(truncatingIfNeeded: number >> shift)) }
    }
}
