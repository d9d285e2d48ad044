import ArgumentParser
import Glibc
import IkrarRegistry
import IkrarTexts
import RegistryStorage

/// Opens the registry that the options name.
extension CommonOptions {
    /// - Parameter runsInPlace: See ``RegistryPlace/driver(creating:runsInPlace:)``.
    /// - Throws: ``RegistryError``: `registryMissing` also for one whose making was cut off, and what opening throws.
    func open(runsInPlace: Bool = true) async throws -> Registry {
        let place = try place
        let driver = try place.driver(creating: false, runsInPlace: runsInPlace)
        let store = try await SQLRegistryStore(driver: driver)
        if case .server = place, try await store.read({ try $0.setting(.agency) }) == nil {
            throw RegistryError(.registryMissing, subject: place.name)
        }
        let keyFile = try keyFile
        let registry = Registry(store: store, ring: try keyFile.read(), surroundings: .system)
        try await registry.requireOwnKeys(file: keyFile.path)
        return registry
    }

    /// Makes a new registry and its key file: both, or neither; neither may be there, but the usable key file that a making cut
    /// off left behind for a server: no badge is signed before a registry is there.
    /// - Throws: ``RegistryError``: `registryExists`, `keysExist`, and what making them throws.
    func create(agency: String, zone: Zone) async throws -> Registry {
        let place = try place
        let keyFile = try keyFile
        let (ring, bytes) = keysToBegin(with: keyFile, at: place)
        let user = userName
        try await NewRegistry(place: place, keys: keyFile).make(keys: bytes) { driver in
            let store = BlankRegistryStore(try await SQLRegistryStore(driver: driver), name: place.name)
            let registry = Registry(store: store, ring: ring, surroundings: .system)
            try await registry.establish(agency: agency, zone: zone, by: user)
        }
        return try await open()
    }

    private func keysToBegin(with file: BadgeKeyFile, at place: RegistryPlace) -> (ring: BadgeKeyRing, bytes: [UInt8]) {
        guard case .server = place, let ring = try? file.read(), let bytes = try? file.bytes() else {
            return BadgeKeyFile.newKey()
        }
        return (ring, bytes)
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
