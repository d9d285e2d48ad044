import IkrarRegistry

// How the domain's values stand in columns, in one place for every statement.

extension SQLValue {
    static func id<Subject>(_ id: Identifier<Subject>) -> SQLValue { .text(id.rawValue) }

    static func id<Subject>(_ id: Identifier<Subject>?) -> SQLValue { id.map { .text($0.rawValue) } ?? .null }

    static func at(_ instant: Instant) -> SQLValue { .integer(instant.microseconds) }

    static func at(_ instant: Instant?) -> SQLValue { instant.map { .integer($0.microseconds) } ?? .null }

    static func raw<Value: RawRepresentable<String>>(_ value: Value) -> SQLValue { .text(value.rawValue) }

    static func raw<Value: RawRepresentable<String>>(_ value: Value?) -> SQLValue {
        value.map { .text($0.rawValue) } ?? .null
    }

    static func optional(_ text: String?) -> SQLValue { text.map { .text($0) } ?? .null }

    static func optional(_ number: Int?) -> SQLValue { number.map { .integer(Int64($0)) } ?? .null }

    static func flag(_ value: Bool) -> SQLValue { .integer(value ? 1 : 0) }
}

extension SQLRow {
    func id<Subject>(_ column: Int) throws -> Identifier<Subject> { Identifier(try text(column)) }

    func optionalID<Subject>(_ column: Int) throws -> Identifier<Subject>? {
        try optionalText(column).map { Identifier($0) }
    }

    func at(_ column: Int) throws -> Instant { Instant(microseconds: try integer(column)) }

    func optionalAt(_ column: Int) throws -> Instant? { isNull(column) ? nil : try at(column) }

    func optionalText(_ column: Int) throws -> String? { isNull(column) ? nil : try text(column) }

    func optionalNumber(_ column: Int) throws -> Int? { isNull(column) ? nil : Int(try integer(column)) }

    func flag(_ column: Int) throws -> Bool { try integer(column) != 0 }

    /// - Throws: ``RegistryError`` `registryBroken` for a text that the type does not have.
    func raw<Value: RawRepresentable<String>>(_ column: Int, _ type: Value.Type = Value.self) throws -> Value {
        let text = try text(column)
        guard let value = Value(rawValue: text) else {
            throw RegistryError(.registryBroken, subject: "\(type)", detail: text)
        }
        return value
    }

    func optionalRaw<Value: RawRepresentable<String>>(_ column: Int) throws -> Value? {
        isNull(column) ? nil : try raw(column, Value.self)
    }

    func nip(_ column: Int) throws -> NIP {
        guard let nip = NIP.stored(try text(column)) else { throw RegistryError(.registryBroken, subject: "NIP") }
        return nip
    }
}

extension SQLRow {
    /// Scan, session, time, gate, device, minutes late and guest, from `column` on; `nil` where nobody came.
    func attendance(_ column: Int, of person: Person.ID, event: Event.ID) throws -> Attendance? {
        guard !isNull(column) else { return nil }
        return Attendance(
            event: event,
            person: person,
            scan: try id(column),
            session: try id(column + 1),
            at: try at(column + 2),
            gate: try text(column + 3),
            device: try id(column + 4),
            minutesLate: try optionalNumber(column + 5),
            isGuest: try flag(column + 6),
        )
    }
}

extension SQLConnection {
    /// The first row, if there is one.
    func first<Value>(_ sql: String, _ arguments: [SQLValue], _ read: (any SQLRow) throws -> Value) throws -> Value? {
        var value: Value?
        try rows(sql, arguments) { row in
            if value == nil { value = try read(row) }
        }
        return value
    }

    func all<Value>(_ sql: String, _ arguments: [SQLValue], _ read: (any SQLRow) throws -> Value) throws -> [Value] {
        var values: [Value] = []
        try rows(sql, arguments) { values.append(try read($0)) }
        return values
    }

    /// The statement once for every element, some thousand at a time, so that not all of their arguments lie in memory.
    func execute<Elements: Collection>(
        _ sql: String,
        forEach elements: Elements,
        _ arguments: (Elements.Element) -> [SQLValue]
    ) throws {
        var rest = elements[...]
        while !rest.isEmpty {
            try execute(sql, each: rest.prefix(2000).map(arguments))
            rest = rest.dropFirst(2000)
        }
    }

    func exists(_ sql: String, _ arguments: [SQLValue]) throws -> Bool {
        try first(sql, arguments) { _ in true } ?? false
    }
}
