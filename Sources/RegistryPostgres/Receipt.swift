internal import Glibc
internal import RegistryStorage

/// What a transaction leaves in `ikrar_receipts`, so that a driver whose connection broke at `COMMIT` can see whether it
/// happened. The table also marks a schema as a registry.
struct Receipt {
    /// A day, in microseconds: far longer than anybody asks for a receipt.
    private static let age: Int64 = 86_400_000_000

    private let token: String
    /// Microseconds, UTC.
    private let at: Int64
    private let sweeps: Bool

    static let table = "ikrar_receipts"

    static let creation = """
        CREATE TABLE ikrar_receipts (token TEXT COLLATE "C" NOT NULL PRIMARY KEY, at BIGINT NOT NULL)
        """

    /// - Parameter sweeping: Old receipts are thrown away on the occasion.
    init(sweeping: Bool) {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        at = Int64(now.tv_sec) * 1_000_000 + Int64(now.tv_nsec) / 1000
        token = (0..<2).map { _ in String(UInt64.random(in: 0 ... .max), radix: 36) }.joined(separator: "-")
        sweeps = sweeping
    }

    func leave(on link: PostgresLink) throws(PostgresFault) {
        if sweeps {
            try link.send("DELETE FROM ikrar_receipts WHERE at < $1", [.integer(at - Self.age)], as: .preliminary)
        }
        try link.send(
            "INSERT INTO ikrar_receipts (token, at) VALUES ($1, $2)", [.text(token), .integer(at)], as: .preliminary)
    }

    /// Whether the transaction happened. Writes where it finds: so what it found is on the standby when it is committed.
    func isThere(in transaction: PostgresTransaction) throws -> Bool {
        try transaction.execute(
            "UPDATE ikrar_receipts SET at = $2 WHERE token = $1", [.text(token), .integer(at)]) > 0
    }
}
