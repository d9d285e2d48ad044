extension Registry {
    /// All that are enrolled for the event or have scanned for it, by gate and name.
    /// - Throws: ``RegistryError`` `noSuchEvent`.
    public func devices(of id: Event.ID) async throws -> [DeviceStatus] {
        try await store.read { transaction in
            _ = try transaction.existing(id)
            return try transaction.deviceStatuses(
                of: id,
                scans: transaction.scanCount(of: id),
                people: transaction.attendanceTallies(of: id),
                list: transaction.manifestCursor(of: id),
            )
        }
    }
}

extension BoardTransaction where Self: DeviceTransaction {
    /// - Parameters:
    ///   - scans: Of the event, all of them.
    ///   - people: Of the event, by gate and device.
    ///   - list: The newest.
    func deviceStatuses(
        of event: Event.ID,
        scans: Int,
        people: [GateTally],
        list: ManifestCursor
    ) throws -> [DeviceStatus] {
        var devices = try devices(enrolledFor: event)
        // Who scans without being enrolled is counted the longer way, and hardly ever there.
        if devices.reduce(0, { $0 + $1.scans }) != scans { try count(scansOf: &devices, event) }
        // All that the hub had of it was known here: the copy had brought it along, and it is there as itself. One that only says so
        // of itself stays where a supervisor finds it.
        let known = Set(devices.lazy.filter { !$0.isForwarded && $0.scans > 0 }.map { [$0.name, $0.gate] })
        devices.removeAll { $0.isForwarded && $0.scans == 0 && known.contains([$0.name, $0.gate]) }
        var came: [Gate.DeviceID: Int] = [:]
        for tally in people { came[tally.device, default: 0] += tally.count }
        for place in devices.indices {
            let device = devices[place]
            devices[place].people = came[device.id] ?? 0
            devices[place].hasCurrentRoster =
                device.contact?.manifest.flatMap(ManifestCursor.init)?.namesTheSameList(as: list) ?? false
            if device.missing > 0 { devices[place].gaps = try gaps(of: device.id, limit: DeviceStatus.gapLimit) }
        }
        return devices.sorted { ($0.gate, $0.name, $0.id) < ($1.gate, $1.name, $1.id) }
    }

    private func count(scansOf devices: inout [DeviceStatus], _ event: Event.ID) throws {
        var tallies: [Gate.DeviceID: GateTally] = [:]
        for tally in try scanTallies(of: event) {
            guard let known = tallies[tally.device] else {
                tallies[tally.device] = tally
                continue
            }
            tallies[tally.device] = known.last < tally.last ? tally : known
            tallies[tally.device]?.count = known.count + tally.count
        }
        for place in devices.indices {
            let tally = tallies.removeValue(forKey: devices[place].id)
            devices[place].scans = tally?.count ?? 0
            devices[place].lastScanAt = tally?.last
        }
        for tally in tallies.values where !Gate.DeviceID.withoutDevice.contains(tally.device) {
            let device = try device(tally.device)
            devices.append(
                DeviceStatus(
                    id: tally.device,
                    name: tally.device.rawValue,
                    gate: tally.gate,
                    revokedAt: device?.revokedAt,
                    scans: tally.count,
                    lastScanAt: tally.last,
                ))
        }
    }
}
