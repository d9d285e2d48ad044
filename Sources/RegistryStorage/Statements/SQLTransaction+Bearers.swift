import IkrarRegistry

/// Who is meant by what an operator typed.
extension SQLTransaction {
    /// Also by a NIP that the person had before.
    func bearer(ofNIP digits: String) throws -> Person.ID? {
        try connection.first("SELECT id FROM people WHERE nip = $1", [.text(digits)]) { try $0.id(0) }
            ?? connection.first("SELECT person FROM superseded_nips WHERE nip = $1", [.text(digits)]) { try $0.id(0) }
    }

    /// Listed people whose name has a word that begins with each of the words, in the order given; at most `limit`.
    func bearers(ofWords words: String, limit: Int) throws -> [Person.ID] {
        try named(words, "p.id", where: "p.listed = 1", limit: limit, { try $0.id(0) }, \.self)
    }

    /// Rows of people whose name has a word that begins with each of the words, in the order given; at most `limit`.
    /// - Parameter arguments: Those of `condition`, from `$5` on.
    func named<Row>(
        _ words: String, _ columns: String, where condition: String, _ arguments: [SQLValue] = [], limit: Int,
        _ read: (any SQLRow) throws -> Row, _ id: (Row) -> Person.ID
    ) throws -> [Row] {
        let parts = Self.searchWords(PersonName.parse(words).bare)
        // Only the bearers of the rarest are looked at.
        guard let rarest = try rarest(of: parts) else { return [] }
        let words = Self.beginning(rarest) + [.text(parts.reduce(into: "%") { $0 += " \($1)%" })]
        // A person is found once for every word that begins so. To find each but once, all would be looked up first.
        var most = limit * 2
        while true {
            let found = try connection.all(
                """
                SELECT \(columns) FROM name_words w JOIN people p ON p.id = w.person
                WHERE w.word >= $1 AND w.word < $2 AND p.name_key LIKE $3 AND \(condition)
                LIMIT $4
                """,
                words + [.integer(Int64(most))] + arguments,
                read,
            )
            var seen: Set<Person.ID> = []
            let people = found.filter { seen.insert(id($0)).inserted }
            if people.count >= limit || found.count < most { return Array(people.prefix(limit)) }
            most *= 8
        }
    }

    /// The word that fewest names have a word beginning with; of those that very many have, the longest.
    private func rarest(of words: [String]) throws -> String? {
        guard words.count > 1 else { return words.first }
        let counted = try words.map { word in
            let bearers = try connection.first(
                """
                SELECT COUNT(*) FROM (
                    SELECT w.word FROM name_words w WHERE w.word >= $1 AND w.word < $2 LIMIT 1000
                ) AS found
                """,
                Self.beginning(word),
            ) { try $0.integer(0) }
            return (word: word, bearers: bearers ?? 0)
        }
        return counted.min { ($0.bearers, -$0.word.count) < ($1.bearers, -$1.word.count) }?.word
    }

    /// From the word itself to behind all that begin with it.
    private static func beginning(_ word: String) -> [SQLValue] { [.text(word), .text(word + "\u{10FFFF}")] }

    /// The words of a name in small letters, without marks.
    static func searchWords(_ name: String) -> [String] {
        name.lowercased().split { !$0.isLetter }.map(String.init)
    }

    /// The words of a name, each after a space, so that `LIKE '% budi%'` finds a word's beginning.
    static func searchKey(_ name: String) -> String {
        searchWords(name).reduce(into: "") { $0 += " \($1)" }
    }
}
