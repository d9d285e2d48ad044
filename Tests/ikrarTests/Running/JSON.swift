/// A JSON value (RFC 8259) that remembers the order of its keys, because the program promises one.
indirect enum JSON: Equatable {
    case null
    case flag(Bool)
    case number(Double)
    case text(String)
    case array([JSON])
    case object([Member])

    struct Member: Equatable {
        var key: String
        var value: JSON
    }

    struct Malformed: Error {
        var text: String
        var place: Int
    }

    init(parsing text: some StringProtocol) throws {
        var reader = JSONReader(Array(text.utf8))
        self = try reader.document()
    }

    var keys: [String] {
        guard case .object(let members) = self else { return [] }
        return members.map(\.key)
    }

    /// `nil` when there is no such key; `.null` when there is and nothing is known.
    subscript(key: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }

    var text: String? {
        if case .text(let text) = self { text } else { nil }
    }

    var int: Int? {
        if case .number(let number) = self { Int(exactly: number) } else { nil }
    }

    var flag: Bool? {
        if case .flag(let flag) = self { flag } else { nil }
    }

    var array: [JSON]? {
        if case .array(let values) = self { values } else { nil }
    }

    /// Here and in everything inside.
    var hasSortedKeys: Bool {
        switch self {
        case .array(let values): values.allSatisfy(\.hasSortedKeys)
        case .object(let members):
            zip(members, members.dropFirst()).allSatisfy { $0.key < $1.key }
                && members.allSatisfy(\.value.hasSortedKeys)
        default: true
        }
    }
}
