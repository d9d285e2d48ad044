import IkrarRegistry

extension SQLTransaction: CheckInTransaction {
    func answered(_ scan: ScanAttempt.ID) throws -> AnsweredScan? {
        try connection.first(
            """
            SELECT s.outcome, s.at, s.first_at, s.first_gate, s.first_device, s.minutes_late, s.review, s.since,
                p.front_title, p.name, p.back_title, u.name, o.name, COALESCE(b.position, p.position), s.event,
                s.device, s.digest, s.device_time
            FROM scans s LEFT JOIN people p ON p.id = s.person
                LEFT JOIN obligations b ON b.event = s.event AND b.person = s.person
                LEFT JOIN units u ON u.id = COALESCE(b.unit, p.unit) LEFT JOIN units o ON o.id = u.opd
            WHERE s.id = $1
            """,
            [.id(scan)],
        ) { row in
            let outcome: ScanOutcome = try row.raw(0)
            let answer = ScanAnswer(
                id: scan,
                outcome: outcome,
                person: row.isNull(9) ? nil : try Self.card(row, from: 8),
                at: try row.at(1),
                firstAt: try row.optionalAt(2),
                firstGate: try row.optionalText(3),
                firstDevice: try row.optionalText(4),
                minutesLate: outcome.disposition == .notice ? nil : try row.optionalNumber(5),
                review: try row.reviewReasons(6),
                since: try row.optionalAt(7),
            )
            return AnsweredScan(
                answer: answer,
                event: try row.id(14),
                device: try row.id(15),
                digest: try row.text(16),
                deviceTime: try row.at(17),
            )
        }
    }

    /// Enrols the device when it was never seen.
    func device(_ gate: Gate) throws -> Device {
        if let known = try device(gate.device) { return known }
        try connection.execute(
            "INSERT INTO devices (id, gate) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING",
            [.id(gate.device), .text(gate.name)],
        )
        return try device(gate.device) ?? Device(id: gate.device)
    }

    func device(_ id: Gate.DeviceID) throws -> Device? {
        var device: Device?
        try connection.rows(
            """
            SELECT d.revoked_at, e.event FROM devices d LEFT JOIN device_events e ON e.device = d.id WHERE d.id = $1
            """,
            [.id(id)],
        ) { row in
            if device == nil { device = Device(id: id, revokedAt: try row.optionalAt(0)) }
            if let event: Event.ID = try row.optionalID(1) { device?.events.insert(event) }
        }
        return device
    }

    func claim(_ attendance: Attendance, from holders: PlaceHolders) throws -> Bool {
        let values: [SQLValue] = [
            .id(attendance.event), .id(attendance.person), .id(attendance.scan), .id(attendance.session),
            .at(attendance.at), .text(attendance.gate), .id(attendance.device), .optional(attendance.minutesLate),
            .flag(attendance.isGuest),
        ]
        if connection.concludes, holders == .nobody {
            try connection.conclude(with: Self.claim, values)
            return true
        }
        let claimed = try connection.execute(Self.claimFree, values) > 0
        if claimed || holders == .nobody { return claimed }
        return try connection.execute(
            """
            UPDATE attendances SET scan = $3, session = $4, at = $5, gate = $6, device = $7, minutes_late = $8, guest = $9
            WHERE event = $1 AND person = $2 AND \(Self.yielding(to: attendance, holders))
            """,
            values,
        ) > 0
    }

    /// What gives its place to an attendance: one that is later, or that nobody measured while this was; never one that was measured
    /// to a person's own word.
    private static func yielding(to attendance: Attendance, _ holders: PlaceHolders) -> String {
        if Gate.DeviceID.unmeasured.contains(attendance.device) { return "at > $5 AND device IN (\(unmeasured))" }
        return holders == .later ? "(at > $5 OR device IN (\(unmeasured)))" : "device IN (\(unmeasured))"
    }

    private static let claim = """
        INSERT INTO attendances (event, person, scan, session, at, gate, device, minutes_late, guest)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        """

    private static let claimFree = "\(claim) ON CONFLICT (event, person) DO NOTHING"

    func append(_ scan: ScanAttempt, _ decision: CheckInDecision, _ answer: ScanAnswer, gate: Gate) throws -> Bool {
        let sightings = try sightings(of: gate.event)
        guard try append(ScanRow(scan: scan, decision: decision, answer: answer, gate: gate)) else { return false }
        if decision.outcome.showsPresence, let person = decision.person {
            sightings?.add(person, event: gate.event, by: gate.device, at: decision.at)
        }
        return true
    }

    private func append(_ row: ScanRow) throws -> Bool {
        let device = row.gate.device
        if let number = row.scan.sequence { return try append(row, numbered: number) }
        if let last = memory.lastNumber(of: device) {
            if try append(row, numbered: last + 1) {
                memory.remember(number: last + 1, of: device)
                return true
            }
            // Another program scans for the same device, or the scan's id is known.
            memory.forgetNumber(of: device)
        }
        let number = try connection.first(Self.appendNext, row.values(numbered: nil)) { try $0.integer(0) }
        guard let number else { return false }
        memory.remember(number: number, of: device)
        return true
    }

    private func append(_ row: ScanRow, numbered number: Int64) throws -> Bool {
        if connection.concludes {
            try connection.conclude(with: Self.append, row.values(numbered: number))
        } else {
            guard try connection.execute(Self.appendNew, row.values(numbered: number)) > 0 else { return false }
        }
        return true
    }

    /// What is kept of a scan, in the order of the columns.
    private struct ScanRow {
        let scan: ScanAttempt
        let decision: CheckInDecision
        let answer: ScanAnswer
        let gate: Gate

        /// - Parameter number: Left out where the statement finds it.
        func values(numbered number: Int64?) -> [SQLValue] {
            var values: [SQLValue] = [
                .id(scan.id), .id(gate.event), .id(decision.session), .id(gate.device),
                number.map { .integer($0) } ?? .null,
                .text(gate.name), .text(gate.operator), .id(decision.person), .text(scan.digest), .raw(scan.channel),
                .raw(scan.mode), .at(scan.deviceTime), .at(decision.received), .integer(scan.clock.offsetSeconds),
                .integer(scan.clock.uncertaintySeconds), .at(decision.at), .raw(decision.outcome),
                .raw(decision.overruled), .raw(scan.localOutcome), .optional(decision.minutesLate),
                .text(decision.review.isEmpty ? "" : decision.review.map(\.rawValue).joined(separator: " ")),
                .at(answer.firstAt),
                .optional(answer.firstGate), .optional(answer.firstDevice), .at(answer.since),
                .optional(scan.admission?.supervisor), .optional(scan.admission?.reason),
            ]
            if number == nil { values.remove(at: 4) }
            return values
        }
    }

    private static let append = """
        INSERT INTO scans (id, event, session, device, sequence, \(appended))
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23,
            $24, $25, $26, $27)
        """

    private static let appendNew = "\(append) ON CONFLICT DO NOTHING"

    /// With the number after the device's last.
    private static let appendNext = """
        INSERT INTO scans (id, event, session, device, sequence, \(appended))
        VALUES ($1, $2, $3, $4, (SELECT COALESCE(MAX(s.sequence), 0) + 1 FROM scans s WHERE s.device = $4), $5, $6, $7,
            $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26)
        ON CONFLICT DO NOTHING RETURNING sequence
        """

    private static let appended = """
        gate, by_whom, person, digest, channel, mode, device_time, received_at, clock_offset, clock_uncertainty, at, outcome,
        overruled, local_outcome, minutes_late, review, first_at, first_gate, first_device, since, admitted_by,
        admitted_why
        """

    /// Front title, name, back title, unit, OPD and position, from `column` on.
    static func card(_ row: any SQLRow, from column: Int) throws -> ScanAnswer.PersonCard {
        let name = PersonName(
            frontTitle: try row.text(column),
            bare: try row.text(column + 1),
            backTitle: try row.text(column + 2),
        )
        return ScanAnswer.PersonCard(
            name: name.printed,
            unit: try row.text(column + 3),
            opd: try row.text(column + 4),
            position: try row.text(column + 5),
        )
    }
}

extension SQLRow {
    func reviewReasons(_ column: Int) throws -> [ReviewReason] {
        try text(column).split(separator: " ").map { word in
            guard let reason = ReviewReason(rawValue: String(word)) else {
                throw RegistryError(.registryBroken, subject: "review", detail: String(word))
            }
            return reason
        }
    }
}
