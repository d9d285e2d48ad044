import IkrarRegistry
internal import Synchronization

/// What a gate's scans have in common: it changes a few times an event, and a scan comes a thousand times a minute.
final class GatePlace: Sendable {
    /// Of what is remembered, before the rest was read.
    let revision: Int64
    let event: Event
    let sessions: [Session]
    let device: Device
    /// Standings whose bearers are counted nowhere today.
    let uncounted: Set<String>

    init(revision: Int64, event: Event, sessions: [Session], device: Device, uncounted: Set<String>) {
        self.revision = revision
        self.event = event
        self.sessions = sessions
        self.device = device
        self.uncounted = uncounted
    }
}

struct UnitNames: Sendable {
    var unit: String
    var opd: String
}

/// What this program remembers from scan to scan, as long as it runs: gates with their schedules, and the names of units.
///
/// Nothing here is believed by itself: every scan reads the revision of what is remembered together with the person, and the
/// registry raises it with every change of an event, a session, a device, a unit or a duty, whichever program makes the
/// change. So what another server closed a moment ago is closed here, too. The number that a device's scans have reached is a
/// guess, which a unique row confirms.
final class GateMemory: Sendable {
    struct Key: Hashable {
        var event: Event.ID
        var device: Gate.DeviceID
    }

    /// What one transaction looked up, or all of them.
    struct Content {
        var places: [Key: GatePlace] = [:]
        var numbers: [Gate.DeviceID: Int64] = [:]
        var names: [OrgUnit.ID: UnitNames] = [:]
        var namesRevision: Int64 = 0

        var isEmpty: Bool { places.isEmpty && numbers.isEmpty && names.isEmpty }
    }

    private let content = Mutex(Content())

    /// More gates than any government has; past it all are asked for anew.
    private static let limit = 100_000

    func read<Value: Sendable>(_ body: (borrowing Content) -> Value) -> Value { content.withLock { body($0) } }

    func remember(_ fresh: Content) {
        guard !fresh.isEmpty else { return }
        content.withLock { content in
            if max(content.places.count, content.numbers.count) >= Self.limit {
                content = Content()
            }
            if !fresh.names.isEmpty {
                content.names = fresh.names
                content.namesRevision = fresh.namesRevision
            }
            content.places.merge(fresh.places) { $1 }
            content.numbers.merge(fresh.numbers) { max($0, $1) }
        }
    }

    func forget(_ key: Key) { content.withLock { _ = $0.places.removeValue(forKey: key) } }

    func forget(_ device: Gate.DeviceID) { content.withLock { _ = $0.numbers.removeValue(forKey: device) } }
}

/// The memory of one transaction: what it looks up is remembered for the next ones when it has come to its end, because one
/// that is undone has enrolled no device and numbered no scan.
final class TransactionMemory {
    private let shared: GateMemory
    private(set) var fresh = GateMemory.Content()

    init(_ shared: GateMemory) { self.shared = shared }

    func place(of gate: Gate) -> GatePlace? {
        let key = GateMemory.Key(event: gate.event, device: gate.device)
        return fresh.places[key] ?? shared.read { $0.places[key] }
    }

    func remember(_ place: GatePlace, of gate: Gate) {
        fresh.places[GateMemory.Key(event: gate.event, device: gate.device)] = place
    }

    func forget(_ gate: Gate) {
        let key = GateMemory.Key(event: gate.event, device: gate.device)
        fresh.places[key] = nil
        shared.forget(key)
    }

    func names(of unit: OrgUnit.ID, revision: Int64) -> UnitNames? {
        if fresh.namesRevision == revision, let names = fresh.names[unit] { return names }
        return shared.read { $0.namesRevision == revision ? $0.names[unit] : nil }
    }

    func remember(_ names: [OrgUnit.ID: UnitNames], revision: Int64) {
        fresh.names = names
        fresh.namesRevision = revision
    }

    /// The number of the device's last scan, as far as this program knows.
    func lastNumber(of device: Gate.DeviceID) -> Int64? {
        let others = shared.read { $0.numbers[device] }
        guard let own = fresh.numbers[device] else { return others }
        return max(own, others ?? .min)
    }

    func remember(number: Int64, of device: Gate.DeviceID) {
        fresh.numbers[device] = max(number, fresh.numbers[device] ?? .min)
    }

    func forgetNumber(of device: Gate.DeviceID) {
        fresh.numbers[device] = nil
        shared.forget(device)
    }
}
