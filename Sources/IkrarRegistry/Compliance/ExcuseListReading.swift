/// A list of excuses as an OPD hands it in: a NIP, a kind and the number of a letter in each row.
public struct ExcuseListReading: Sendable {
    public typealias HeldRow = HeldListRow<HeldReason>

    public enum HeldReason: String, Sendable, CaseIterable {
        case nipUnreadable, personUnknown, kindUnknown, documentMissing
        /// The name beside the NIP is plainly another's.
        case nameDiffers
        /// The NIP stood in a row above.
        case nipRepeated
    }

    public private(set) var requests: [ExcuseRequest] = []
    public private(set) var held: [HeldRow] = []

    private struct Columns: Sendable {
        var person: ListedNIP.Columns
        var kind: Int
        var document: Int
    }

    private let file: String
    private let people: ListedNIP
    private var header = HeaderSearch<Columns>()
    private var seen: Set<NIP> = []

    init(file: String, people: ListedNIP) {
        self.file = file
        self.people = people
    }

    /// Takes the next row.
    mutating func read(_ row: some ListRowSource) {
        guard let columns = header.found else { return header.look(at: Self.columns(of: row)) }
        let place = columns.person.place(of: row)
        let (kind, document) = (row.tidy(columns.kind), row.tidy(columns.document))
        guard !(place.nip.isEmpty && kind.isEmpty && document.isEmpty) else { return }
        let nip: NIP
        switch people.read(row, columns.person) {
        case .known(let known): nip = known
        case .unreadable: return hold(place, .nipUnreadable)
        case .unknown: return hold(place, .personUnknown)
        case .nameDiffers(let known): return hold(place, .nameDiffers, known: known)
        }
        guard let kind = ExcuseKind(written: kind) else { return hold(place, .kindUnknown) }
        guard !document.isEmpty else { return hold(place, .documentMissing) }
        guard seen.insert(nip).inserted else { return hold(place, .nipRepeated) }
        requests.append(ExcuseRequest(nip: nip, kind: kind, document: document))
    }

    /// - Throws: ``ListFault`` `noHeader` when no row had the three headers.
    func finished() throws -> ExcuseListReading {
        guard header.found != nil else { throw ListFault(.noExcuseHeader, file: file, sheet: nil) }
        return self
    }

    private mutating func hold(_ place: ListedPlace, _ reason: HeldRow.Reason, known: String = "") {
        held.append(HeldRow(place, reason, known: known))
    }

    private static func columns(of row: some ListRowSource) -> Columns? {
        let headers = ListedNIP.headers(of: row)
        guard let person = ListedNIP.Columns(headers),
            let kind = ListedNIP.column(
                ["jenis", "jenisizin", "kind", "alasan", "status", "keterangan", "ket"], in: headers),
            let document = ListedNIP.column(
                ["nomorsurat", "nosurat", "dokumen", "nomordokumen", "nodokumen", "document", "surat", "bukti"],
                in: headers)
        else { return nil }
        return Columns(person: person, kind: kind, document: document)
    }
}

extension Registry {
    /// Reads a list of excuses without entering any.
    /// - Parameter rows: Hands every row of the list to the closure it is given.
    /// - Throws: ``RegistryError`` `noSuchEvent`; ``ListFault`` `noExcuseHeader`; whatever `rows` throws.
    public func excuseList<Row: ListRowSource>(
        for id: Event.ID,
        file: String,
        rows: ((Row) -> Void) throws -> Void
    ) async throws -> ExcuseListReading {
        var reading = ExcuseListReading(file: file, people: try await listedNIPs(for: id))
        try rows { reading.read($0) }
        return try reading.finished()
    }
}
