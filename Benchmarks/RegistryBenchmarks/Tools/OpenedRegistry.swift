import Glibc
import IkrarRegistry
import RegistrySQLite
import RegistryStorage

/// A registry that a measuring process works on by itself, without the program.
struct OpenedRegistry {
    var registry: Registry

    /// - Parameters:
    ///   - place: A SQLite file.
    ///   - keys: Its key file: `id hex` a line.
    init(_ place: String, keys: String, runsInPlace: Bool = false, connections: Int = 4) async throws {
        let driver = try SQLiteDriver(path: place, creating: false, runsInPlace: runsInPlace)
        registry = Registry(
            store: try await SQLRegistryStore(driver: driver),
            ring: Self.ring(keys),
            surroundings: Surroundings(
                now: { Instant(microseconds: Stopwatch.microseconds(CLOCK_REALTIME)) },
                random: { UInt64.random(in: .min ... .max) },
            ),
        )
    }

    private static func ring(_ path: String) -> BadgeKeyRing {
        let keys = TextFile(path: path).lines(16).compactMap { line -> BadgeKey? in
            let parts = line.split(separator: " ")
            guard parts.count == 2 else { return nil }
            let digits = parts[1].compactMap(\.hexDigitValue)
            let secret = stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
            return BadgeKey(id: String(parts[0]), secret: secret)
        }
        return BadgeKeyRing(keys: keys)
    }
}
