import Glibc
import IkrarRegistry
import RegistrySQLite
import RegistryStorage

/// Gives everybody in a registry a badge, and writes the codes one a line: what scanners will read.
struct BadgeIssuing {
    var registry: String
    var codes: String

    func run() async throws {
        let store = try await SQLRegistryStore(driver: try SQLiteDriver(path: registry, creating: false))
        let surroundings = Surroundings(
            now: { Instant(microseconds: Int64(time(nil)) * 1_000_000) },
            random: { UInt64.random(in: .min ... .max) },
        )
        let registry = Registry(store: store, ring: ring, surroundings: surroundings)
        let prints = try await registry.issueBadges(opd: nil, nips: [], by: "bench")
        try TextFile(path: codes).write { line in
            for print in prints { line(print.code.text + "\n") }
        }
    }

    /// The registry's key file: `id hex` a line.
    private var ring: BadgeKeyRing {
        let keys = TextFile(path: registry + ".keys").lines(16).compactMap { line -> BadgeKey? in
            let parts = line.split(separator: " ")
            guard parts.count == 2 else { return nil }
            let digits = parts[1].compactMap(\.hexDigitValue)
            let secret = stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
            return BadgeKey(id: String(parts[0]), secret: secret)
        }
        return BadgeKeyRing(keys: keys)
    }
}
