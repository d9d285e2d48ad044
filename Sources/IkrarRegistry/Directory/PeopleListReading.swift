/// A list of people as an OPD hands it in, of those who sat in a hall or signed a list: a NIP in each row.
public struct PeopleListReading: Sendable {
    public typealias HeldRow = HeldListRow<HeldReason>

    public enum HeldReason: String, Sendable, CaseIterable {
        case nipUnreadable, personUnknown
        /// The NIP stood in a row above.
        case nipRepeated
        /// Not on the event's list, of another OPD than the head's, of an OPD that another session serves.
        case notOnList, otherOffice, otherSession
    }

    public private(set) var people: [NIP] = []
    public private(set) var held: [HeldRow] = []

    private let file: String
    private let known: ListedNIP
    private var header = HeaderSearch<Int>()
    private var places: [NIP: (sheet: String?, line: Int, nip: String)] = [:]

    init(file: String, people: ListedNIP) {
        self.file = file
        known = people
    }

    /// Takes the next row.
    mutating func read(_ row: some ListRowSource) {
        guard let column = header.found else {
            return header.look(at: ListedNIP.column(ListedNIP.headers, in: ListedNIP.headers(of: row)))
        }
        let written = row.tidy(column)
        // Beneath a list stands who signs it, with words where the NIPs were.
        guard written.contains(where: \.isNumber) else { return }
        let nip: NIP
        switch known.read(row, column) {
        case .known(let known): nip = known
        case .unreadable: return hold(row, written, .nipUnreadable)
        case .unknown: return hold(row, written, .personUnknown)
        }
        guard places[nip] == nil else { return hold(row, written, .nipRepeated) }
        places[nip] = (row.sheet, row.line, written)
        people.append(nip)
    }

    /// - Throws: ``ListFault`` `noNIPHeader` when no row had a NIP's header.
    func finished() throws -> PeopleListReading {
        guard header.found != nil else { throw ListFault(.noNIPHeader, file: file, sheet: nil) }
        return self
    }

    /// The rows whose people were left out later, beside those held back already, in the file's order.
    func held(leftOut: [(nip: NIP, reason: HeldReason)]) -> [HeldRow] {
        let left = leftOut.compactMap { nip, reason in
            places[nip].map { HeldRow(sheet: $0.sheet, line: $0.line, nip: $0.nip, reason: reason) }
        }
        return (held + left).sorted { ($0.sheet ?? "", $0.line) < ($1.sheet ?? "", $1.line) }
    }

    private mutating func hold(_ row: some ListRowSource, _ nip: String, _ reason: HeldRow.Reason) {
        held.append(HeldRow(row, nip, reason))
    }
}

extension Registry {
    /// Reads a list of people without putting any on record.
    /// - Parameter rows: Hands every row of the list to the closure it is given.
    /// - Throws: ``RegistryError`` `noSuchEvent`; ``ListFault`` `noNIPHeader`; whatever `rows` throws.
    public func peopleList<Row: ListRowSource>(
        for id: Event.ID,
        file: String,
        rows: ((Row) -> Void) throws -> Void
    ) async throws -> PeopleListReading {
        var reading = PeopleListReading(file: file, people: try await listedNIPs(for: id))
        try rows { reading.read($0) }
        return try reading.finished()
    }
}
