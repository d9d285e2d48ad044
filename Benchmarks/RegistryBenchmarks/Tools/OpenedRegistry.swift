import Glibc
import IkrarRegistry
import RegistryPostgres
import RegistrySQLite
import RegistryStorage

/// A registry that a measuring process works on by itself, without the program.
struct OpenedRegistry {
    var registry: Registry

    /// - Parameters:
    ///   - place: A SQLite file, or a PostgreSQL server's address.
    ///   - keys: Its key file: `id hex` a line.
    ///   - connections: To a server, at most; SQLite has one that writes.
    init(_ place: String, keys: String, runsInPlace: Bool = false, connections: Int = 4) async throws {
        registry = Registry(
            store: try await SQLRegistryStore(driver: Self.driver(place, runsInPlace, connections)),
            ring: Self.ring(keys),
            surroundings: Surroundings(
                now: { Instant(microseconds: Stopwatch.microseconds(CLOCK_REALTIME)) },
                random: { UInt64.random(in: .min ... .max) },
            ),
        )
    }

    private static func driver(_ place: String, _ runsInPlace: Bool, _ connections: Int) throws -> any SQLDriver {
        guard PostgresAddress.isServer(place) else {
            return try SQLiteDriver(path: place, creating: false, runsInPlace: runsInPlace)
        }
        let limits = PostgresPool.Limits(connections: connections)
        return try PostgresDriver(PostgresAddress(place), creating: false, runsInPlace: runsInPlace, pool: limits)
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
