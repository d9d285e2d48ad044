import IkrarRegistry

extension SQLTransaction: CorrectionTransaction {
    private static let columns = [
        "id", "event", "opd", "person", "kind", "came_at", "excuse_kind", "document", "why", "proposed_by",
        "proposed_at", "verdict", "decided_by", "decided_at", "decided_why", "replaced_at",
    ]

    /// Of a table that the statement calls `name`.
    static func correctionColumns(of name: String) -> String {
        columns.map { "\(name).\($0)" }.joined(separator: ", ")
    }

    func correction(_ id: Correction.ID) throws -> Correction? {
        try connection.first(
            "SELECT \(Self.correctionColumns(of: "c")) FROM corrections c WHERE c.id = $1",
            [.id(id)],
        ) { try Self.correction($0, from: 0) }
    }

    func corrections(of event: Event.ID, opd: OrgUnit.ID?) throws -> [CorrectionOverview] {
        let after = Self.columns.count
        return try connection.all(
            """
            SELECT \(Self.correctionColumns(of: "c")), p.nip, p.front_title, p.name, p.back_title, u.name
            FROM corrections c JOIN people p ON p.id = c.person
                JOIN obligations o ON o.event = c.event AND o.person = c.person JOIN units u ON u.id = o.unit
            WHERE c.event = $1 \(opd == nil ? "" : "AND c.opd = $2")
            ORDER BY c.proposed_at DESC, c.id DESC
            """,
            [.id(event)] + (opd.map { [SQLValue.id($0)] } ?? []),
        ) { row in
            let name = PersonName(
                frontTitle: try row.text(after + 1), bare: try row.text(after + 2), backTitle: try row.text(after + 3))
            return CorrectionOverview(
                correction: try Self.correction(row, from: 0),
                nip: try row.nip(after),
                name: name.printed,
                unit: try row.text(after + 4),
            )
        }
    }

    func hasPendingCorrection(of person: Person.ID, event: Event.ID) throws -> Bool {
        try connection.exists(
            "SELECT 1 FROM corrections WHERE event = $1 AND person = $2 AND verdict IS NULL",
            [.id(event), .id(person)],
        )
    }

    func insert(_ correction: Correction) throws {
        try connection.execute(
            """
            INSERT INTO corrections (\(Self.columns.joined(separator: ", ")))
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
            """,
            [.id(correction.id), .id(correction.event), .id(correction.opd), .id(correction.person)]
                + Self.values(correction.kind) + [
                    .text(correction.document), .text(correction.why), .text(correction.proposedBy),
                    .at(correction.proposedAt), .raw(correction.decision?.verdict), .optional(correction.decision?.by),
                    .at(correction.decision?.at), .optional(correction.decision?.why), .at(correction.replacedAt),
                ],
        )
    }

    func decide(_ correction: Correction) throws {
        guard let decision = correction.decision else { return }
        if decision.verdict == .approved {
            try connection.execute(
                """
                UPDATE corrections SET replaced_at = $3
                WHERE event = $1 AND person = $2 AND verdict = 'approved' AND replaced_at IS NULL
                """,
                [.id(correction.event), .id(correction.person), .at(decision.at)],
            )
        }
        try connection.execute(
            """
            UPDATE corrections SET verdict = $2, decided_by = $3, decided_at = $4, decided_why = $5
            WHERE id = $1 AND verdict IS NULL
            """,
            [
                .id(correction.id), .raw(decision.verdict), .text(decision.by), .at(decision.at), .text(decision.why),
            ],
        )
    }

    private static func values(_ kind: Correction.Kind) -> [SQLValue] {
        switch kind {
        case .present(let time): [.text("present"), .at(time), .null]
        case .excused(let kind): [.text("excused"), .null, .raw(kind)]
        case .absent: [.text("absent"), .null, .null]
        }
    }

    /// ``correctionColumns(of:)`` from `column` on.
    static func correction(_ row: any SQLRow, from column: Int) throws -> Correction {
        let verdict: Correction.Verdict? = try row.optionalRaw(column + 11)
        let decision = try verdict.map { verdict in
            Correction.Decision(
                verdict: verdict,
                by: try row.text(column + 12),
                at: try row.at(column + 13),
                why: try row.text(column + 14),
            )
        }
        return Correction(
            id: try row.id(column),
            event: try row.id(column + 1),
            opd: try row.id(column + 2),
            person: try row.id(column + 3),
            kind: try kind(row, from: column + 4),
            document: try row.text(column + 7),
            why: try row.text(column + 8),
            proposedBy: try row.text(column + 9),
            proposedAt: try row.at(column + 10),
            decision: decision,
            replacedAt: try row.optionalAt(column + 15),
        )
    }

    private static func kind(_ row: any SQLRow, from column: Int) throws -> Correction.Kind {
        let name = try row.text(column)
        switch name {
        case "present": return .present(at: try row.optionalAt(column + 1))
        case "excused": return .excused(try row.raw(column + 2))
        case "absent": return .absent
        case let other: throw RegistryError(.registryBroken, subject: "corrections", detail: other)
        }
    }
}
