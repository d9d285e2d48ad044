/// Whether an event can be run with what there is. Pure.
enum Readiness {
    static let silentSeconds: Int64 = 120
    static let clockSeconds: Int64 = 120

    static func items(
        event: Event,
        expected: Int,
        gates: [GateCount],
        badgesMissing: Int,
        devices: [DeviceStatus],
        at now: Instant
    ) -> [ReadinessItem] {
        var items: [ReadinessItem] = []
        let need = GateNeed(awaiting: expected, at: gates)
        let inService = devices.filter(\.isInService)
        if event.state == .closed || event.state == .sealed {
            // Nobody comes any more; what a device still holds is wanted all the same.
            items.append(ReadinessItem(.eventNotOpen, name: event.state.rawValue))
            return items
                + inService.flatMap { self.items(of: $0, at: now) }
                .filter { $0.code == .unsynced || $0.code == .scansMissing }
        }
        if event.state != .open { items.append(ReadinessItem(.eventNotOpen, name: event.state.rawValue)) }
        if badgesMissing > 0 { items.append(ReadinessItem(.badgesMissing, count: badgesMissing)) }
        if inService.isEmpty {
            items.append(ReadinessItem(.noDevice))
        } else if inService.count < need.gates {
            items.append(ReadinessItem(.tooFewGates, count: inService.count, limit: need.gates))
        }
        return items + inService.flatMap { self.items(of: $0, at: now) }
    }

    fileprivate static func items(of device: DeviceStatus, at now: Instant) -> [ReadinessItem] {
        func item(_ code: ReadinessItem.Code, count: Int = 0, limit: Int64 = 0, at: Instant? = nil) -> ReadinessItem {
            ReadinessItem(
                code, device: device.id, name: device.name, gate: device.gate, count: count, limit: Int(limit), at: at)
        }
        var items: [ReadinessItem] = []
        let lastHeard = device.contact?.at
        if lastHeard.map({ now.since($0) > silentSeconds * 1_000_000 }) ?? true {
            items.append(item(.deviceSilent, limit: silentSeconds, at: lastHeard))
        }
        if let offset = device.contact?.clockOffset, abs(offset) > clockSeconds {
            items.append(item(.clockOff, count: Int(offset), limit: clockSeconds))
        }
        if let unsynced = device.contact?.unsynced, unsynced > 0 { items.append(item(.unsynced, count: unsynced)) }
        if device.missing > 0 { items.append(item(.scansMissing, count: device.missing)) }
        if !device.hasCurrentRoster { items.append(item(.rosterStale, at: device.rosterAt)) }
        return items
    }
}

extension DeviceStatus {
    /// What is red about it at a moment; empty for one that is not in service.
    public func troubles(at now: Instant) -> [ReadinessItem] {
        isInService ? Readiness.items(of: self, at: now) : []
    }
}
