import ArgumentParser
import Glibc
import IkrarRegistry
import IkrarTexts
import RegistrySQLite
import RegistryStorage

/// Opens the registry that the options name. The only place that picks a driver.
extension CommonOptions {
    func open() async throws -> Registry {
        let driver = try SQLiteDriver(path: registryPath, creating: false, runsInPlace: true)
        let store = try await SQLRegistryStore(driver: driver)
        let ring = try BadgeKeyFile(besideRegistry: registryPath).read()
        return Registry(store: store, ring: ring, surroundings: .system)
    }

    /// Makes a new registry and its key file: both, or neither; neither may be there.
    ///
    /// They are made whole under other names first, so that no other program and no power cut meets half of one.
    /// - Throws: ``RegistryError``: `registryExists`, `keysExist`, and what making them throws.
    func create(agency: String, zone: Zone) async throws -> Registry {
        guard !registryPath.isEmpty, !registryPath.hasPrefix(":"), !registryPath.hasPrefix("file:") else {
            throw InputError(Say.registryPath(registryPath), status: ExitCode.validationFailure.rawValue)
        }
        let final = BadgeKeyFile(besideRegistry: registryPath)
        guard !Self.exists(registryPath) else { throw RegistryError(.registryExists, subject: registryPath) }
        guard !Self.exists(final.path) else { throw RegistryError(.keysExist, subject: final.path) }
        let draft = "\(registryPath).new-\(getpid())"
        defer { for ending in ["", "-wal", "-shm", ".keys"] { unlink(draft + ending) } }
        do {
            try await Self.furnish(draft, agency: agency, zone: zone, by: userName)
        } catch let error as RegistryError {
            throw RegistryError(error.code, subject: registryPath, detail: error.detail)
        }
        guard link(draft + ".keys", final.path) == 0 else { throw RegistryError(.keysExist, subject: final.path) }
        guard link(draft, registryPath) == 0 else {
            unlink(final.path)
            throw RegistryError(.registryExists, subject: registryPath)
        }
        AtomicFile.flushFolder(of: registryPath)
        return try await open()
    }

    /// A whole registry at `path`, readable by its owner alone: it holds NIP, names and who was ill.
    private static func furnish(_ path: String, agency: String, zone: Zone, by user: String) async throws {
        let ring = try BadgeKeyFile(besideRegistry: path).create()
        let driver = try SQLiteDriver(path: path, creating: true)
        chmod(path, 0o600)
        let store = try await SQLRegistryStore(driver: driver)
        let registry = Registry(store: store, ring: ring, surroundings: .system)
        try await registry.establish(agency: agency, zone: zone, by: user)
        try driver.close()
    }

    /// Anything at all, a link that leads nowhere included.
    private static func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
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
