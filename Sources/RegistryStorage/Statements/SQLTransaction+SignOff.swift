import IkrarRegistry

extension SQLTransaction: SignOffTransaction {
    private static let stepColumns = """
        event, opd, number, kind, by_whom, at, why, obliged, present, late, excused, absent, not_yet, digest, form
        """

    func rosterSteps(of event: Event.ID, opd: OrgUnit.ID?) throws -> [RosterStep] {
        try connection.all(
            """
            SELECT \(Self.stepColumns) FROM roster_steps WHERE event = $1 \(opd == nil ? "" : "AND opd = $2")
            ORDER BY opd, number
            """,
            [.id(event)] + (opd.map { [SQLValue.id($0)] } ?? []),
            Self.step,
        )
    }

    func append(_ step: RosterStep) throws {
        try connection.execute(
            """
            INSERT INTO roster_steps (\(Self.stepColumns))
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
            """,
            [
                .id(step.event), .id(step.opd), .integer(Int64(step.number)), .raw(step.kind), .text(step.by),
                .at(step.at), .text(step.why),
            ] + Self.values(step.counts) + [.text(step.digest.text), .integer(Int64(step.form.rawValue))],
        )
    }

    func obligedOPD(of person: Person.ID, event: Event.ID) throws -> OrgUnit.ID? {
        try connection.first(
            "SELECT opd FROM obligations WHERE event = $1 AND person = $2",
            [.id(event), .id(person)],
        ) { try $0.id(0) }
    }

    func excuseDeadline(of event: Event.ID) throws -> Instant? {
        try connection.first("SELECT until FROM excuse_deadlines WHERE event = $1", [.id(event)]) { try $0.at(0) }
    }

    func setExcuseDeadline(_ until: Instant?, of event: Event.ID) throws {
        guard let until else {
            try connection.execute("DELETE FROM excuse_deadlines WHERE event = $1", [.id(event)])
            return
        }
        try connection.execute(
            """
            INSERT INTO excuse_deadlines (event, until) VALUES ($1, $2)
            ON CONFLICT (event) DO UPDATE SET until = EXCLUDED.until
            """,
            [.id(event), .at(until)],
        )
    }

    private static func values(_ counts: RosterCounts) -> [SQLValue] {
        [counts.obliged, counts.present, counts.late, counts.excused, counts.absent, counts.notYet]
            .map { .integer(Int64($0)) }
    }

    private static func step(_ row: any SQLRow) throws -> RosterStep {
        func count(_ column: Int) throws -> Int { Int(try row.integer(column)) }
        var counts = RosterCounts()
        counts.obliged = try count(7)
        counts.present = try count(8)
        counts.late = try count(9)
        counts.excused = try count(10)
        counts.absent = try count(11)
        counts.notYet = try count(12)
        guard let digest = RosterDigest(text: try row.text(13)),
            let form = CanonicalRoster.Form(rawValue: try count(14))
        else {
            throw RegistryError(.registryBroken, subject: "roster_steps")
        }
        return RosterStep(
            event: try row.id(0),
            opd: try row.id(1),
            number: try count(2),
            kind: try row.raw(3),
            by: try row.text(4),
            at: try row.at(5),
            why: try row.text(6),
            counts: counts,
            digest: digest,
            form: form,
        )
    }
}
