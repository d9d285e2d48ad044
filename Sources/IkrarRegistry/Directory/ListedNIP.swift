/// Whose row of a list it is, for lists that name people by their NIP alone.
struct ListedNIP {
    enum Reading: Sendable, Hashable {
        case known(NIP)
        case unreadable
        /// Nobody in the registry has it.
        case unknown
    }

    private let today: CivilDate
    private let known: Set<NIP>

    init(today: CivilDate, known: Set<NIP>) {
        self.today = today
        self.known = known
    }

    func read(_ row: some ListRowSource, _ column: Int) -> Reading {
        let isNumber = row.kind(column) == .number
        guard let nip = NIP.parse(row.tidy(column), today: today, isNumber: isNumber).nip else { return .unreadable }
        return known.contains(nip) ? .known(nip) : .unknown
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

    static let headers = ["nipbaru", "nip", "nipnipppk"]
}

extension Registry {
    /// Everybody's NIP, former ones too, for a list that is about an event.
    /// - Throws: ``RegistryError`` `noSuchEvent`.
    func listedNIPs(for id: Event.ID) async throws -> ListedNIP {
        let today = try await today()
        return try await store.read { transaction in
            _ = try transaction.existing(id)
            var known: Set<NIP> = []
            try transaction.eachPerson(opd: nil) { known.insert($0.nip) }
            known.formUnion(try transaction.supersededNIPs().keys)
            return ListedNIP(today: today, known: known)
        }
    }
}
