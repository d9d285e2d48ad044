/// A list of people as an OPD hands it in, of those who sat in a hall or signed a list: a NIP in each row.
public struct PeopleListReading: Sendable {
    public typealias HeldRow = HeldListRow<HeldReason>

    public enum HeldReason: String, Sendable, CaseIterable {
        case nipUnreadable, personUnknown
        /// The name beside the NIP is plainly another's.
        case nameDiffers
        /// The NIP stood in a row above.
        case nipRepeated
        /// Not on the event's list, of another OPD than the head's, of an OPD that another session serves.
        case notOnList, otherOffice, otherSession
    }

    public private(set) var people: [NIP] = []
    public private(set) var held: [HeldRow] = []

    private let file: String
    private let known: ListedNIP
    private var header = HeaderSearch<ListedNIP.Columns>()
    private var places: [NIP: ListedPlace] = [:]

    init(file: String, people: ListedNIP) {
        self.file = file
        known = people
    }

    /// Takes the next row.
    mutating func read(_ row: some ListRowSource) {
        guard let columns = header.found else {
            return header.look(at: ListedNIP.Columns(ListedNIP.headers(of: row)))
        }
        let place = columns.place(of: row)
        // Beneath a list stands who signs it, with words where the NIPs were.
        guard place.nip.contains(where: \.isNumber) else { return }
        let nip: NIP
        switch known.read(row, columns) {
        case .known(let known): nip = known
        case .unreadable: return hold(place, .nipUnreadable)
        case .unknown: return hold(place, .personUnknown)
        case .nameDiffers(let known): return hold(place, .nameDiffers, known: known)
        }
        guard places[nip] == nil else { return hold(place, .nipRepeated) }
        places[nip] = place
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
            places[nip].map { HeldRow($0, reason) }
        }
        return (held + left).sorted { ($0.sheet ?? "", $0.line) < ($1.sheet ?? "", $1.line) }
    }

    private mutating func hold(_ place: ListedPlace, _ reason: HeldRow.Reason, known: String = "") {
        held.append(HeldRow(place, reason, known: known))
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
