internal import RegistryStorage

/// What a transaction leaves in `ikrar_receipts`, so that a driver whose connection broke at `COMMIT` can see whether it
/// happened. The table also marks a schema as a registry.
struct Receipt {
    /// A day, in microseconds: far longer than anybody asks for a receipt.
    private static let age: Int64 = 86_400_000_000

    /// Microseconds, UTC, by the server's clock: those of the programs may differ by days.
    private static let now = "(EXTRACT(EPOCH FROM clock_timestamp()) * 1000000)::BIGINT"

    private let token: String
    private let sweeps: Bool

    static let table = "ikrar_receipts"

    static let creation = """
        CREATE TABLE ikrar_receipts (token TEXT COLLATE "C" NOT NULL PRIMARY KEY, at BIGINT NOT NULL)
        """

    /// - Parameter sweeping: Old receipts are thrown away on the occasion.
    init(sweeping: Bool) {
        token = (0..<2).map { _ in String(UInt64.random(in: 0 ... .max), radix: 36) }.joined(separator: "-")
        sweeps = sweeping
    }

    func leave(on link: PostgresLink) throws(PostgresFault) {
        if sweeps {
            try link.send(Self.sweep, [.integer(Self.age)], as: .preliminary)
        }
        try link.send(Self.leave, [.text(token)], as: .preliminary)
    }

    /// Whether the transaction happened. Writes where it finds: so what it found is on the standby when it is committed.
    func isThere(in transaction: PostgresTransaction) throws -> Bool {
        try transaction.execute(Self.find, [.text(token)]) > 0
    }

    private static let sweep = "DELETE FROM ikrar_receipts WHERE at < \(now) - $1"
    private static let leave = "INSERT INTO ikrar_receipts (token, at) VALUES ($1, \(now))"
    private static let find = "UPDATE ikrar_receipts SET at = \(now) WHERE token = $1"
}
