/// A Pemda's registry: everything that its offices do with it, as verbs. Each verb is one transaction.
public struct Registry: Sendable {
    public let store: any RegistryStore
    /// The signing keys; they are not in the store.
    public let ring: BadgeKeyRing
    let surroundings: Surroundings
    let devices = DeviceMemory()
    let seals = SealMemory()
    let boards = BoardMemory()

    public init(store: any RegistryStore, ring: BadgeKeyRing, surroundings: Surroundings) {
        self.store = store
        self.ring = ring
        self.surroundings = surroundings
    }

    public var now: Instant { surroundings.now() }

    public func agency() async throws -> String {
        try await store.read { try $0.setting(.agency) ?? "" }
    }

    public func zone() async throws -> Zone {
        try await store.read { try $0.zone() }
    }
}

/// What the world gives a registry: the time and chance. Tests give their own.
public struct Surroundings: Sendable {
    public var now: @Sendable () -> Instant
    public var random: @Sendable () -> UInt64

    public init(now: @escaping @Sendable () -> Instant, random: @escaping @Sendable () -> UInt64) {
        self.now = now
        self.random = random
    }

    /// A new id: UUIDv7 (RFC 9562), so that rows made one after another lie beside one another.
    public func newID() -> String {
        UniqueID.v7(at: now(), random: (random(), random())).text
    }
}

extension SettingsTransaction {
    func zone() throws -> Zone {
        try setting(.zone).flatMap(Zone.init(rawValue:)) ?? .wib
    }
}

extension EventTransaction {
    /// - Throws: ``RegistryError`` `noSuchEvent`.
    func existing(_ id: Event.ID) throws -> Event {
        guard let event = try event(id) else { throw RegistryError(.noSuchEvent, subject: id.rawValue) }
        return event
    }
}

extension DirectoryTransaction {
    /// - Throws: ``RegistryError`` `noSuchPerson`, naming the NIP in masked form.
    func existing(_ nip: NIP) throws -> Person {
        guard let person = try person(nip: nip) else { throw RegistryError(.noSuchPerson, subject: nip.masked) }
        return person
    }
}
