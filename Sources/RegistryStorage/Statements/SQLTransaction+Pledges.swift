import IkrarRegistry

extension SQLTransaction: PledgeTransaction {
    func pledgeTexts(of event: Event.ID) throws -> [PledgeText] {
        try connection.all(
            "SELECT version, wording, set_by, set_at FROM pledge_texts WHERE event = $1 ORDER BY version",
            [.id(event)],
        ) { row in
            PledgeText(
                event: event,
                version: Int(try row.integer(0)),
                wording: PledgeWording(stored: try row.text(1)),
                setBy: try row.text(2),
                setAt: try row.at(3),
            )
        }
    }

    func append(_ text: PledgeText) throws {
        try connection.execute(
            "INSERT INTO pledge_texts (event, version, wording, set_by, set_at) VALUES ($1, $2, $3, $4, $5)",
            [
                .id(text.event), .integer(Int64(text.version)), .text(text.wording.text), .text(text.setBy),
                .at(text.setAt),
            ],
        )
    }

    func append(_ act: PledgeAct, _ pledges: [Pledge]) throws {
        try connection.execute(
            """
            INSERT INTO pledge_acts (id, event, manner, version, led_by, read_by, witnesses, filed_by, recorded_by,
                recorded_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            """,
            [.id(act.id), .id(act.event), .raw(act.manner), .integer(Int64(act.version))] + Self.values(act.kind)
                + [.text(act.recordedBy), .at(act.recordedAt)],
        )
        try connection.execute(
            """
            INSERT INTO pledges (id, act, event, person, manner, at, document, confirmation, receipt)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """,
            forEach: pledges,
        ) { pledge in
            [
                .id(pledge.id), .id(act.id), .id(act.event), .id(pledge.person), .raw(act.manner), .at(pledge.at),
                .text(pledge.document), .text(pledge.confirmation), .text(pledge.receipt.text),
            ]
        }
    }

    private static let pledges = """
        SELECT p.id, p.person, p.at, p.document, p.confirmation, p.receipt, p.withdrawn_by, p.withdrawn_at,
            p.withdrawn_why, a.id, p.event, p.manner, a.version, a.led_by, a.read_by, a.witnesses, a.filed_by,
            a.recorded_by, a.recorded_at
        FROM pledges p JOIN pledge_acts a ON a.id = p.act
        """

    private static let byRecord = "ORDER BY a.recorded_at, p.id"

    func pledge(_ id: Pledge.ID) throws -> Pledge? {
        try connection.first("\(Self.pledges) WHERE p.id = $1", [.id(id)], Self.pledge)
    }

    func pledge(_ receipt: PledgeReceipt) throws -> Pledge? {
        try connection.first("\(Self.pledges) WHERE p.receipt = $1", [.text(receipt.text)], Self.pledge)
    }

    func pledges(of event: Event.ID?, person: Person.ID?) throws -> [Pledge] {
        var conditions = SQLConditions()
        conditions.require("p.event", event.map { .id($0) })
        conditions.require("p.person", person.map { .id($0) })
        return try connection.all(
            "\(Self.pledges) \(conditions.clause) \(Self.byRecord)", conditions.arguments, Self.pledge)
    }

    func pledges(of act: PledgeAct.ID) throws -> [Pledge] {
        try connection.all("\(Self.pledges) WHERE p.act = $1 \(Self.byRecord)", [.id(act)], Self.pledge)
    }

    func pledged(at event: Event.ID, _ manner: PledgeManner) throws -> [Person.ID: String] {
        var numbers: [Person.ID: String] = [:]
        try connection.rows(
            "SELECT person, document FROM pledges WHERE event = $1 AND manner = $2 AND withdrawn_at IS NULL",
            [.id(event), .raw(manner)],
        ) { numbers[try $0.id(0)] = try $0.text(1) }
        return numbers
    }

    func withdraw(_ pledges: [Pledge.ID], _ withdrawal: Pledge.Withdrawal) throws {
        try connection.execute(
            """
            UPDATE pledges SET withdrawn_by = $2, withdrawn_at = $3, withdrawn_why = $4
            WHERE id = $1 AND withdrawn_at IS NULL
            """,
            forEach: pledges,
        ) { [.id($0), .text(withdrawal.by), .at(withdrawal.at), .text(withdrawal.why)] }
    }

    func guests(of event: Event.ID) throws -> [Attendance] {
        try connection.all(
            """
            SELECT a.person, a.scan, a.session, a.at, a.gate, a.device, a.minutes_late, a.guest
            FROM attendances a WHERE a.event = $1 AND a.guest = 1
                AND NOT EXISTS (SELECT 1 FROM obligations o WHERE o.event = a.event AND o.person = a.person)
            ORDER BY a.at, a.person
            """,
            [.id(event)],
        ) { row in try row.attendance(1, of: try row.id(0), event: event) }
        .compactMap(\.self)
    }

    /// Those of an OPD's list, in the order in which they were recorded.
    func pledgeFacts(of event: Event.ID, opd: OrgUnit.ID) throws -> [Person.ID: [PledgeFact]] {
        var facts: [Person.ID: [PledgeFact]] = [:]
        try connection.rows(
            """
            SELECT p.manner, p.at, p.document, a.recorded_at, p.withdrawn_at, p.person, a.version
            FROM obligations o JOIN pledges p ON p.event = o.event AND p.person = o.person
                JOIN pledge_acts a ON a.id = p.act
            WHERE o.event = $1 AND o.opd = $2 \(Self.byRecord)
            """,
            [.id(event), .id(opd)],
        ) { facts[try $0.id(5), default: []].append(try Self.pledgeFact($0)) }
        return facts
    }

    /// Those of one person.
    func pledgeFacts(of person: Person.ID) throws -> [Event.ID: [PledgeFact]] {
        var facts: [Event.ID: [PledgeFact]] = [:]
        try connection.rows(
            """
            SELECT p.manner, p.at, p.document, a.recorded_at, p.withdrawn_at, p.event, a.version
            FROM pledges p JOIN pledge_acts a ON a.id = p.act WHERE p.person = $1 \(Self.byRecord)
            """,
            [.id(person)],
        ) { facts[try $0.id(5), default: []].append(try Self.pledgeFact($0)) }
        return facts
    }

    private static func pledgeFact(_ row: any SQLRow) throws -> PledgeFact {
        PledgeFact(
            manner: try row.raw(0),
            at: try row.at(1),
            document: try row.text(2),
            version: Int(try row.integer(6)),
            recordedAt: try row.at(3),
            withdrawnAt: try row.optionalAt(4),
        )
    }
}

extension SQLTransaction {
    private static func values(_ kind: PledgeAct.Kind) -> [SQLValue] {
        switch kind {
        case .spoken(let ceremony):
            [
                .text(ceremony.ledBy), .text(ceremony.readBy), .text(ceremony.witnesses.joined(separator: "\n")), .null,
            ]
        case .paper(let keeper): [.null, .null, .null, .text(keeper)]
        case .page: [.null, .null, .null, .null]
        }
    }

    private static func pledge(_ row: any SQLRow) throws -> Pledge {
        Pledge(
            id: try row.id(0),
            act: PledgeAct(
                id: try row.id(9),
                event: try row.id(10),
                kind: try kind(row),
                version: Int(try row.integer(12)),
                recordedBy: try row.text(17),
                recordedAt: try row.at(18),
            ),
            person: try row.id(1),
            at: try row.at(2),
            document: try row.text(3),
            confirmation: try row.text(4),
            receipt: PledgeReceipt(stored: try row.text(5)),
            withdrawal: try row.optionalAt(7).map { at in
                Pledge.Withdrawal(by: try row.text(6), at: at, why: try row.text(8))
            },
        )
    }

    private static func kind(_ row: any SQLRow) throws -> PledgeAct.Kind {
        switch try row.raw(11, PledgeManner.self) {
        case .spoken:
            .spoken(
                PledgeCeremony(
                    ledBy: try row.text(13),
                    readBy: try row.text(14),
                    witnesses: try row.text(15).split(separator: "\n").map(String.init),
                ))
        case .paper: .paper(filedBy: try row.text(16))
        case .page: .page
        }
    }
}
