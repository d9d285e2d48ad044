import IkrarRegistry

extension SQLTransaction: AnnulTransaction {
    private static let selection = """
        SELECT s.id, s.event, s.session, s.device, s.sequence, s.gate, s.by_whom, s.person, p.front_title, p.name,
            p.back_title, p.nip, s.channel, s.mode, s.device_time, s.received_at, s.at, s.outcome, s.overruled,
            s.local_outcome, s.minutes_late, s.review, CASE WHEN o.person IS NULL THEN 1 ELSE 0 END, n.id, n.reason,
            n.by_whom, n.at, s.digest, s.clock_uncertainty, n.wished_at
        FROM scans s LEFT JOIN people p ON p.id = s.person
            LEFT JOIN obligations o ON o.event = s.event AND o.person = s.person
            LEFT JOIN annulments n ON n.scan = s.id
        """

    func eachScan(event: Event.ID, person: Person.ID?, _ body: (ScanRecord) throws -> Void) throws {
        try connection.rows(
            """
            \(Self.selection) WHERE \(person == nil ? "s.event = $1" : Self.ofPerson)
            ORDER BY s.received_at, s.device, s.sequence
            """,
            [.id(event)] + (person.map { [SQLValue.id($0)] } ?? []),
        ) { try body(Self.record($0)) }
    }

    /// Found within an index, whichever the engine has: by person, or by time with the person in it.
    private static let ofPerson = "s.id IN (SELECT x.id FROM scans x WHERE x.event = $1 AND x.person = $2)"

    func scans(of device: Gate.DeviceID, event: Event.ID) throws -> [ScanRecord] {
        try connection.all(
            "\(Self.selection) WHERE s.device = $1 AND s.event = $2 ORDER BY s.received_at, s.sequence",
            [.id(device), .id(event)],
            Self.record,
        )
    }

    func scan(_ id: ScanAttempt.ID) throws -> ScanRecord? {
        try connection.first("\(Self.selection) WHERE s.id = $1", [.id(id)], Self.record)
    }

    func presences(of people: [Person.ID], event: Event.ID) throws -> [Person.ID: [ScanRecord]] {
        var found: [Person.ID: [ScanRecord]] = [:]
        for start in stride(from: 0, to: people.count, by: Self.together) {
            let part = people[start..<min(start + Self.together, people.count)]
            // Two statements, however many people there are: of one, and of so many that the last stands for those who lack.
            let places = part.count == 1 ? 1 : Self.together
            let arguments = part.map { SQLValue.id($0) }
            let lacking = Array(repeating: arguments[arguments.count - 1], count: places - part.count)
            try connection.rows(
                places == 1 ? Self.presencesOfOne : Self.presencesOfMany, [.id(event)] + arguments + lacking
            ) {
                let scan = try Self.record($0)
                if let person = scan.person { found[person, default: []].append(scan) }
            }
        }
        return found
    }

    /// SQLite walks through all of an event's scans for as many people as are asked for at once.
    private static let together = 500
    private static let presencesOfOne = presences(of: 1)
    private static let presencesOfMany = presences(of: together)

    private static func presences(of count: Int) -> String {
        """
        \(selection)
        WHERE s.id IN (
            SELECT x.id FROM scans x
            WHERE x.event = $1 AND x.person IN (\((2...count + 1).map { "$\($0)" }.joined(separator: ", ")))
        ) AND n.id IS NULL AND s.outcome IN (\(shown))
        ORDER BY CASE WHEN s.device IN (\(unmeasured)) THEN 1 ELSE 0 END, s.at, s.received_at, s.id
        """
    }

    /// Devices whose word nobody has measured, as a list of SQL: names of our own, without quotes in them.
    static let unmeasured = Gate.DeviceID.unmeasured.map { "'\($0.rawValue)'" }.joined(separator: ", ")

    func append(_ annulment: Annulment) throws -> Bool {
        try connection.execute(
            """
            INSERT INTO annulments (id, scan, reason, by_whom, at, wished_at) VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (scan) DO NOTHING
            """,
            [
                .id(annulment.id), .id(annulment.scan), .text(annulment.reason), .text(annulment.by), .at(annulment.at),
                .at(annulment.wishedAt),
            ],
        ) > 0
    }

    func settle(_ attendance: Attendance?, person: Person.ID, event: Event.ID) throws {
        try connection.execute("DELETE FROM attendances WHERE event = $1 AND person = $2", [.id(event), .id(person)])
        if let attendance { _ = try claim(attendance, from: .nobody) }
    }

    private static func record(_ row: any SQLRow) throws -> ScanRecord {
        let id: ScanAttempt.ID = try row.id(0)
        let name =
            row.isNull(9)
            ? nil : PersonName(frontTitle: try row.text(8), bare: try row.text(9), backTitle: try row.text(10))
        let annulment =
            row.isNull(23)
            ? nil
            : Annulment(
                id: try row.id(23), scan: id, reason: try row.text(24), by: try row.text(25), at: try row.at(26),
                wishedAt: try row.optionalAt(29))
        return ScanRecord(
            id: id,
            event: try row.id(1),
            session: try row.optionalID(2),
            device: try row.id(3),
            sequence: try row.integer(4),
            gate: try row.text(5),
            operator: try row.text(6),
            person: try row.optionalID(7),
            name: name?.printed,
            nip: row.isNull(11) ? nil : try row.nip(11),
            digest: try row.text(27),
            channel: try row.raw(12),
            mode: try row.raw(13),
            deviceTime: try row.at(14),
            uncertaintySeconds: try row.integer(28),
            receivedAt: try row.at(15),
            at: try row.at(16),
            outcome: try row.raw(17),
            overruled: try row.optionalRaw(18),
            localOutcome: try row.optionalRaw(19),
            minutesLate: try row.optionalNumber(20),
            review: try row.reviewReasons(21),
            isGuest: try row.flag(22),
            annulment: annulment,
        )
    }
}
