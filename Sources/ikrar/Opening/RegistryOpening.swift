import Glibc
import IkrarRegistry
import RegistrySQLite
import RegistryStorage

/// Opens the registry that the options name. The only place that picks a driver.
extension CommonOptions {
    func open() async throws -> Registry {
        let driver = try SQLiteDriver(path: registryPath, creating: false)
        let store = try await SQLRegistryStore(driver: driver)
        let ring = try BadgeKeyFile(besideRegistry: registryPath).read()
        return Registry(store: store, ring: ring, surroundings: .system)
    }

    /// Makes a new registry and its key file; neither may be there.
    func create() async throws -> Registry {
        let keys = BadgeKeyFile(besideRegistry: registryPath)
        guard access(keys.path, F_OK) != 0 else { throw RegistryError(.keysExist, subject: keys.path) }
        let driver = try SQLiteDriver(path: registryPath, creating: true)
        let store = try await SQLRegistryStore(driver: driver)
        let ring = try keys.create()
        return Registry(store: store, ring: ring, surroundings: .system)
    }
}

extension Surroundings {
    /// The machine's clock and chance.
    static let system = Surroundings(
        now: {
            var time = timespec()
            clock_gettime(CLOCK_REALTIME, &time)
            return Instant(microseconds: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000)
        },
        random: { UInt64.random(in: .min ... .max) },
    )
}
