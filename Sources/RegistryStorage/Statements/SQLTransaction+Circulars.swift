import IkrarRegistry

extension SQLTransaction: CircularTransaction {
    private static let circularColumns = """
        event, version, number, file, medium, digest, until, published_by, published_at
        """

    func circulars(of event: Event.ID) throws -> [Circular] {
        try connection.all(
            "SELECT \(Self.circularColumns) FROM circulars WHERE event = $1 ORDER BY version", [.id(event)]
        ) { row in
            Circular(
                event: try row.id(0), version: Int(try row.integer(1)), number: try row.text(2), file: try row.text(3),
                medium: try row.raw(4), digest: try row.text(5), until: try row.optionalAt(6),
                publishedBy: try row.text(7), publishedAt: try row.at(8))
        }
    }

    func append(_ circular: Circular, content: [UInt8]) throws {
        try connection.execute(
            "INSERT INTO circulars (\(Self.circularColumns)) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            [
                .id(circular.event), .integer(Int64(circular.version)), .text(circular.number), .text(circular.file),
                .raw(circular.medium), .text(circular.digest), .at(circular.until), .text(circular.publishedBy),
                .at(circular.publishedAt),
            ],
        )
        try connection.execute(
            "INSERT INTO circular_files (event, version, part, content) VALUES ($1, $2, $3, $4)",
            forEach: FileParts.texts(of: content)
        ) { part, text in
            [.id(circular.event), .integer(Int64(circular.version)), .integer(Int64(part)), .text(text)]
        }
    }

    func content(of circular: Circular) throws -> [UInt8] {
        var content: [UInt8] = []
        try connection.rows(
            "SELECT content FROM circular_files WHERE event = $1 AND version = $2 ORDER BY part",
            [.id(circular.event), .integer(Int64(circular.version))],
        ) { content += try FileParts.bytes(of: try $0.text(0), table: "circular_files") }
        return content
    }

    func audience(of event: Event.ID) throws -> Circular.Audience? {
        try connection.first("SELECT audience FROM circular_audiences WHERE event = $1", [.id(event)]) {
            try $0.raw(0, Circular.Audience.self)
        }
    }

    func set(_ audience: Circular.Audience, of event: Event.ID) throws {
        try connection.execute(
            """
            INSERT INTO circular_audiences (event, audience) VALUES ($1, $2)
            ON CONFLICT (event) DO UPDATE SET audience = EXCLUDED.audience
            """,
            [.id(event), .raw(audience)],
        )
    }

    private static let acknowledgementColumns = """
        id, event, person, version, manner, at, document, confirmation, receipt, recorded_by, recorded_at
        """

    func acknowledgements(of event: Event.ID?, person: Person.ID?) throws -> [Acknowledgement] {
        var conditions = SQLConditions()
        conditions.require("event", event.map { .id($0) })
        conditions.require("person", person.map { .id($0) })
        return try connection.all(
            """
            SELECT \(Self.acknowledgementColumns) FROM acknowledgements \(conditions.clause)
            ORDER BY recorded_at, id
            """,
            conditions.arguments,
            Self.acknowledgement,
        )
    }

    func acknowledgement(_ receipt: AcknowledgementReceipt) throws -> Acknowledgement? {
        try connection.first(
            "SELECT \(Self.acknowledgementColumns) FROM acknowledgements WHERE receipt = $1", [.text(receipt.text)],
            Self.acknowledgement)
    }

    func append(_ acknowledgements: [Acknowledgement]) throws {
        try connection.execute(
            """
            INSERT INTO acknowledgements (\(Self.acknowledgementColumns))
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            """,
            forEach: acknowledgements,
        ) { own in
            [
                .id(own.id), .id(own.event), .id(own.person), .integer(Int64(own.version)), .raw(own.manner),
                .at(own.at), .text(own.document), .text(own.confirmation), .text(own.receipt.text),
                .text(own.recordedBy), .at(own.recordedAt),
            ]
        }
    }

    func keepObligations(of event: Event.ID, only people: [Person.ID]) throws {
        let places = people.indices.map { "$\($0 + 2)" }.joined(separator: ", ")
        let others = people.isEmpty ? "" : "AND person NOT IN (\(places))"
        try connection.execute(
            "DELETE FROM obligations WHERE event = $1 \(others)", [.id(event)] + people.map { SQLValue.id($0) })
    }

    private static func acknowledgement(_ row: any SQLRow) throws -> Acknowledgement {
        Acknowledgement(
            id: try row.id(0), event: try row.id(1), person: try row.id(2), version: Int(try row.integer(3)),
            manner: try row.raw(4), at: try row.at(5), document: try row.text(6), confirmation: try row.text(7),
            receipt: AcknowledgementReceipt(stored: try row.text(8)), recordedBy: try row.text(9),
            recordedAt: try row.at(10))
    }
}
