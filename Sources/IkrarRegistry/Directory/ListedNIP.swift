/// Whose row of a list it is, for lists that name people by their NIP. A name beside it is compared with the registry's: a
/// slip in copying puts somebody else's NIP in a row.
struct ListedNIP {
    enum Reading: Sendable, Hashable {
        case known(NIP)
        case unreadable
        /// Nobody in the registry has it.
        case unknown
        /// The name beside it is plainly another's than the registry's, `known`.
        case nameDiffers(known: String)
    }

    /// Where a list has its NIPs and names.
    struct Columns: Sendable {
        var nip: Int
        var name: Int?
        var frontTitle: Int?
        var backTitle: Int?
    }

    private let today: CivilDate
    private let known: [NIP: PersonName]

    init(today: CivilDate, known: [NIP: PersonName]) {
        self.today = today
        self.known = known
    }

    func read(_ row: some ListRowSource, _ columns: Columns) -> Reading {
        let isNumber = row.kind(columns.nip) == .number
        let parsed = NIP.parse(row.tidy(columns.nip), today: today, isNumber: isNumber)
        guard let nip = parsed.nip else { return .unreadable }
        guard let name = known[nip] else { return .unknown }
        return columns.names(in: row, another: name) ? .nameDiffers(known: name.printed) : .known(nip)
    }

    /// A row's headers, reduced, with the first column of each.
    static func headers(of row: some ListRowSource) -> [String: Int] {
        var found: [String: Int] = [:]
        for column in 0..<min(row.count, 64) {
            let key = Spelling.key(row.tidy(column))
            if !key.isEmpty, found[key] == nil { found[key] = column }
        }
        return found
    }

    /// The column of the first of these headers that is there.
    static func column(_ keys: [String], in headers: [String: Int]) -> Int? {
        keys.lazy.compactMap { headers[$0] }.first
    }
}

extension ListedNIP.Columns {
    /// `nil` where no header is a NIP's.
    init?(_ headers: [String: Int]) {
        guard let nip = ListedNIP.column(["nipbaru", "nip", "nipnipppk"], in: headers) else { return nil }
        var best: [ListField: (rank: Int, column: Int)] = [:]
        for (header, column) in headers {
            guard let meaning = HeaderSynonyms.meaning(of: header) else { continue }
            if let other = best[meaning.field], (other.rank, other.column) < (meaning.rank, column) { continue }
            best[meaning.field] = (meaning.rank, column)
        }
        self.init(
            nip: nip, name: best[.name]?.column, frontTitle: best[.frontTitle]?.column,
            backTitle: best[.backTitle]?.column)
    }

    /// Where the row stands and whom it names.
    func place(of row: some ListRowSource) -> ListedPlace {
        ListedPlace(sheet: row.sheet, line: row.line, nip: row.tidy(nip), name: row.tidy(name))
    }

    /// Whether the row names plainly somebody else. One that names nobody does not.
    fileprivate func names(in row: some ListRowSource, another known: PersonName) -> Bool {
        let written = row.tidy(name)
        let named = PersonName.from(
            name: written, frontTitle: row.tidy(frontTitle), backTitle: row.tidy(backTitle))
        // Titles without a full stop are known by their words alone.
        return [named, PersonName.parse(written)].allSatisfy { name in
            !name.key.words.isEmpty && known.likenessBesideNIP(to: name) == .different
        }
    }
}

extension Registry {
    /// Everybody's NIP, former ones too, for a list that is about an event.
    /// - Throws: ``RegistryError`` `noSuchEvent`.
    func listedNIPs(for id: Event.ID) async throws -> ListedNIP {
        let today = try await today()
        return try await store.read { transaction in
            _ = try transaction.existing(id)
            var known: [NIP: PersonName] = [:]
            var names: [Person.ID: PersonName] = [:]
            try transaction.eachPerson(opd: nil) { person in
                known[person.nip] = person.name
                names[person.id] = person.name
            }
            for (nip, person) in try transaction.supersededNIPs() where known[nip] == nil {
                known[nip] = names[person]
            }
            return ListedNIP(today: today, known: known)
        }
    }
}
