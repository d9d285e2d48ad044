/// What rows have to be where that depends on what is asked for, with the arguments for it.
struct SQLConditions {
    private(set) var arguments: [SQLValue]
    private var conditions: [String]

    /// - Parameters:
    ///   - always: Holds whatever is asked for.
    ///   - arguments: What the statement names already, `$1` and on.
    init(_ always: String? = nil, _ arguments: [SQLValue] = []) {
        conditions = always.map { [$0] } ?? []
        self.arguments = arguments
    }

    /// That the column has this value; where there is none, it may have any.
    mutating func require(_ column: String, _ value: SQLValue?) {
        guard let value else { return }
        arguments.append(value)
        conditions.append("\(column) = $\(arguments.count)")
    }

    /// That the first column is this word, or one of the others has it among words that spaces part.
    mutating func requireWord(_ word: String, first: String, others: [String]) {
        let plain = word.flatMap { "\\%_".contains($0) ? "\\\($0)" : "\($0)" }
        arguments += [.text(word), .text("% \(String(plain)) %")]
        let (whole, part) = (arguments.count - 1, arguments.count)
        let places = ["\(first) = $\(whole)"] + others.map { "' ' || \($0) || ' ' LIKE $\(part) ESCAPE '\\'" }
        conditions.append("(\(places.joined(separator: " OR ")))")
    }

    /// `WHERE …`; empty where every row is asked for.
    var clause: String { conditions.isEmpty ? "" : "WHERE \(conditions.joined(separator: " AND "))" }
}
