import IkrarRegistry
internal import Synchronization

/// What a gate's scans have in common: it changes a few times an event, and a scan comes a thousand times a minute.
struct GatePlace: Sendable {
    /// Of the schedules, before the rest was read.
    var revision: Int64
    var event: Event
    var sessions: [Session]
    var device: Device
}

/// The gates that this program has answered for, kept as long as the program runs.
///
/// Nothing here is believed by itself: every scan reads the revision of the schedules together with the person, and the
/// registry raises it with every change of an event, a session or a device, whichever program makes the change. So what
/// another server closed a moment ago is closed here, too.
final class GatePlaces: Sendable {
    private struct Key: Hashable {
        var event: Event.ID
        var device: Gate.DeviceID
    }

    private let known = Mutex<[Key: GatePlace]>([:])

    /// More gates than any event has; past it all are asked for anew.
    private static let limit = 10_000

    func place(of gate: Gate) -> GatePlace? {
        known.withLock { $0[Key(event: gate.event, device: gate.device)] }
    }

    func remember(_ places: [Gate: GatePlace]) {
        guard !places.isEmpty else { return }
        known.withLock { known in
            if known.count >= Self.limit { known.removeAll() }
            for (gate, place) in places { known[Key(event: gate.event, device: gate.device)] = place }
        }
    }

    func forget(_ gate: Gate) {
        known.withLock { _ = $0.removeValue(forKey: Key(event: gate.event, device: gate.device)) }
    }
}

/// The places that one transaction looked up: remembered for the next ones when it has come to its end, because one that is
/// undone has enrolled no device.
final class GateVisits {
    private let known: GatePlaces
    private(set) var fresh: [Gate: GatePlace] = [:]

    init(_ known: GatePlaces) { self.known = known }

    func place(of gate: Gate) -> GatePlace? { fresh[gate] ?? known.place(of: gate) }

    func remember(_ place: GatePlace, of gate: Gate) { fresh[gate] = place }

    func forget(_ gate: Gate) {
        fresh[gate] = nil
        known.forget(gate)
    }
}
