import IkrarRegistry

extension SQLTransaction: WebinarTransaction {
    static let recordColumns = "id, event, session, digest, file, format, clock, taken_at, taken_by"

    func webinarRecord(digest: String, event: Event.ID, session: Session.ID) throws -> WebinarRecord? {
        try connection.first(
            "SELECT \(Self.recordColumns) FROM webinar_reports WHERE event = $1 AND session = $2 AND digest = $3",
            [.id(event), .id(session), .text(digest)], Self.reportRecord)
    }

    func takenReports(of event: Event.ID) throws -> [TakenReport] {
        try connection.all(
            """
            SELECT \(Self.recordColumns), (SELECT COUNT(*) FROM webinar_participants p WHERE p.report = r.id)
            FROM webinar_reports r WHERE event = $1 ORDER BY taken_at DESC, id
            """,
            [.id(event)]
        ) { TakenReport(record: try Self.reportRecord($0), participants: Int(try $0.integer(9))) }
    }

    static func reportRecord(_ row: any SQLRow) throws -> WebinarRecord {
        WebinarRecord(
            id: try row.id(0), event: try row.id(1), session: try row.id(2), digest: try row.text(3),
            file: try row.text(4), format: try row.raw(5), offset: Int(try row.integer(6)), takenAt: try row.at(7),
            takenBy: try row.text(8))
    }

    func insert(_ record: WebinarRecord, content: [UInt8]) throws {
        try connection.execute(
            """
            INSERT INTO webinar_reports (\(Self.recordColumns)) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """,
            [
                .id(record.id), .id(record.event), .id(record.session), .text(record.digest), .text(record.file),
                .raw(record.format), .integer(Int64(record.offset)), .at(record.takenAt), .text(record.takenBy),
            ],
        )
        try connection.execute(
            "INSERT INTO webinar_files (report, part, content) VALUES ($1, $2, $3)",
            forEach: FileParts.texts(of: content)
        ) { part, text in [.id(record.id), .integer(Int64(part)), .text(text)] }
    }

    func content(of record: WebinarRecord.ID) throws -> [UInt8] {
        var content: [UInt8] = []
        try connection.rows("SELECT content FROM webinar_files WHERE report = $1 ORDER BY part", [.id(record)]) { row in
            content += try FileParts.bytes(of: try row.text(0), table: "webinar_files")
        }
        return content
    }

    private static let participantColumns = """
        event, number, report, session, shown, other_name, email, nip, nip_is_number, unit, lines, stays, measured, moment,
        state, person, ground, erased_at
        """

    func participants(of event: Event.ID, _ choice: ParticipantChoice) throws -> [FiledParticipant] {
        let (condition, values): (String, [SQLValue]) =
            switch choice {
            case .all: ("", [])
            case .row(let row): ("AND number = $2", [.integer(Int64(row))])
            case .person(let person): ("AND person = $2", [.id(person)])
            case .left: ("AND state IN ('queued', 'unknown') AND erased_at IS NULL", [])
            case .settled: ("AND (state = 'nobody' OR ground = 'settled') AND erased_at IS NULL", [])
            }
        return try connection.all(
            "SELECT \(Self.participantColumns) FROM webinar_participants WHERE event = $1 \(condition) ORDER BY number",
            [.id(event)] + values,
        ) { row in
            FiledParticipant(
                event: try row.id(0), session: try row.id(3), row: Int(try row.integer(1)), report: try row.id(2),
                participant: WebinarParticipant(
                    shown: try row.text(4), otherName: try row.text(5), email: try row.text(6), nip: try row.text(7),
                    isNumberNIP: try row.flag(8), unit: try row.text(9),
                    lines: try row.text(10).split(separator: " ").compactMap { Int($0) },
                    stays: try row.optionalText(11).map(Self.stays) ?? [], knowsStays: !row.isNull(11),
                    measuredSeconds: try row.optionalNumber(12), moment: try row.optionalAt(13)),
                state: try row.raw(14), person: try row.optionalID(15), ground: try row.optionalRaw(16),
                erasedAt: try row.optionalAt(17))
        }
    }

    func insert(_ participants: [FiledParticipant]) throws {
        try connection.execute(
            """
            INSERT INTO webinar_participants (\(Self.participantColumns))
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
            """,
            forEach: participants
        ) { filed in
            let participant = filed.participant
            return [
                .id(filed.event), .integer(Int64(filed.row)), .id(filed.report), .id(filed.session),
                .text(participant.shown), .text(participant.otherName), .text(participant.email),
                .text(participant.nip),
                .flag(participant.isNumberNIP), .text(participant.unit),
                .text(participant.lines.map(String.init).joined(separator: " ")),
                .optional(participant.knowsStays ? Self.text(participant.stays) : nil),
                .optional(participant.measuredSeconds), .at(participant.moment), .raw(filed.state), .id(filed.person),
                .raw(filed.ground), .at(filed.erasedAt),
            ]
        }
    }

    func update(_ filed: FiledParticipant) throws {
        try connection.execute(
            "UPDATE webinar_participants SET state = $3, person = $4, ground = $5 WHERE event = $1 AND number = $2",
            [.id(filed.event), .integer(Int64(filed.row)), .raw(filed.state), .id(filed.person), .raw(filed.ground)],
        )
    }

    /// `from-until` in microseconds, with spaces between stays.
    private static func text(_ stays: [Stay]) -> String {
        stays.map { "\($0.from.microseconds)-\($0.until.microseconds)" }.joined(separator: " ")
    }

    private static func stays(_ text: String) throws -> [Stay] {
        try text.split(separator: " ").map { part in
            let ends = part.split(separator: "-").compactMap { Int64($0) }
            guard ends.count == 2 else { throw RegistryError(.registryBroken, subject: "webinar_participants") }
            return Stay(from: Instant(microseconds: ends[0]), until: Instant(microseconds: ends[1]))
        }
    }
}
