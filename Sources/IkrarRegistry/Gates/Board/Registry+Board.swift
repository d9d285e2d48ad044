extension Registry {
    /// The event as it is now. One moment of the registry, and quick enough to be asked for every second; gates go on scanning.
    /// - Throws: ``RegistryError`` `noSuchEvent`.
    public func board(of id: Event.ID) async throws -> Board {
        let now = now
        return try await store.read { [boards] transaction in
            let (event, sessions) = try transaction.schedule(of: id)
            let list = try transaction.manifestCursor(of: id)
            let people = try transaction.attendanceTallies(of: id)
            let devices = try transaction.deviceStatuses(
                of: id, scans: Int(list.scans), people: people, list: list)
            let opds = try transaction.opdCounts(of: id)
            let gates = Board.gates(
                people, devices, try transaction.scanMinutes(of: id, before: now, minutes: Board.recentMinutes))
            let minutes = try transaction.arrivals(
                of: id, from: now.minute.adding(seconds: -60 * Int64(Board.shownMinutes - 1)),
                minutes: Board.shownMinutes)
            let guests = try transaction.guestCount(of: id)
            let missing = try boards.badgesMissing(of: id, list) { try transaction.badgesMissing(of: id) }
            let total = opds.reduce(into: OPDCount(opd: OrgUnit.ID(""), name: "")) { $0.add($1) }
            return Board(
                event: event,
                sessions: sessions,
                at: now,
                obliged: total.obliged,
                present: total.present,
                late: total.late,
                excused: total.excused,
                notYet: total.notYet,
                guests: guests,
                scans: Int(list.scans),
                gates: gates,
                opds: opds,
                minutes: minutes,
                arrivalsPerMinute: Board.rate(of: minutes),
                queue: event.state == .open
                    ? QueueEstimate(expected: total.notYet, minutes: minutes, gates: gates) : nil,
                devices: devices,
                readiness: Readiness.items(
                    event: event,
                    expected: total.obliged - total.excused,
                    gates: gates,
                    badgesMissing: missing,
                    devices: devices,
                    at: now,
                ),
            )
        }
    }
}

extension Board {
    static let shownMinutes = 60
    static let recentMinutes: Int64 = 10

    static func rate(of minutes: [MinuteCount]) -> Double {
        let people = minutes.dropLast().suffix(QueueEstimate.window).reduce(0) { $0 + $1.people }
        return Double(people) / Double(QueueEstimate.window)
    }

    /// All entrances that somebody came in by or a device stands at, by name.
    static func gates(
        _ people: [GateTally],
        _ devices: [DeviceStatus],
        _ recent: [(gate: String, ago: Int, scans: Int)]
    ) -> [GateCount] {
        var gates: [String: GateCount] = [:]
        for tally in people { gates[tally.gate, default: GateCount(gate: tally.gate)].people += tally.count }
        for device in devices where device.isInService || device.lastScanAt != nil {
            var gate = gates[device.gate] ?? GateCount(gate: device.gate)
            gate.lastScanAt = [gate.lastScanAt, device.lastScanAt].compactMap(\.self).max()
            gates[device.gate] = gate
        }
        for minute in recent {
            var gate = gates[minute.gate] ?? GateCount(gate: minute.gate)
            gate.bestMinute = max(gate.bestMinute, minute.scans)
            if minute.ago == 0 { gate.scansLastMinute = minute.scans }
            gates[minute.gate] = gate
        }
        return gates.values.sorted { $0.gate < $1.gate }
    }
}

extension OPDCount {
    fileprivate mutating func add(_ other: OPDCount) {
        obliged += other.obliged
        present += other.present
        late += other.late
        excused += other.excused
    }
}

extension Instant {
    /// When its minute began.
    fileprivate var minute: Instant { Instant(microseconds: microseconds - microseconds % 60_000_000) }
}
