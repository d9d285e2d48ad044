/// A list of excuses as an OPD hands it in: a NIP, a kind and the number of a letter in each row.
public struct ExcuseListReading: Sendable {
    /// A row that is held back; the others go on.
    public struct HeldRow: Sendable, Hashable {
        public enum Reason: String, Sendable, CaseIterable {
            case nipUnreadable, personUnknown, kindUnknown, documentMissing
            /// The NIP stood in a row above.
            case nipRepeated
        }

        public var sheet: String?
        public var line: Int
        /// As written.
        public var nip: String
        public var reason: Reason
    }

    public private(set) var requests: [ExcuseRequest] = []
    public private(set) var held: [HeldRow] = []

    private struct Columns {
        var nip: Int
        var kind: Int
        var document: Int
    }

    private let file: String
    private let today: CivilDate
    private let known: Set<NIP>
    private var columns: Columns?
    private var rowsSeen = 0
    private var seen: Set<NIP> = []

    init(file: String, today: CivilDate, known: Set<NIP>) {
        self.file = file
        self.today = today
        self.known = known
    }

    /// Takes the next row; the header is sought in the first 30.
    mutating func read(_ row: some ListRowSource) {
        guard let columns else {
            rowsSeen += 1
            if rowsSeen <= 30 { self.columns = Self.columns(of: row) }
            return
        }
        let written = row.tidy(columns.nip)
        let (kind, document) = (row.tidy(columns.kind), row.tidy(columns.document))
        guard !(written.isEmpty && kind.isEmpty && document.isEmpty) else { return }
        guard let nip = NIP.parse(written, today: today, isNumber: row.kind(columns.nip) == .number).nip else {
            return hold(row, written, .nipUnreadable)
        }
        guard known.contains(nip) else { return hold(row, written, .personUnknown) }
        guard let kind = ExcuseKind(written: kind) else { return hold(row, written, .kindUnknown) }
        guard !document.isEmpty else { return hold(row, written, .documentMissing) }
        guard seen.insert(nip).inserted else { return hold(row, written, .nipRepeated) }
        requests.append(ExcuseRequest(nip: nip, kind: kind, document: document))
    }

    /// - Throws: ``ListFault`` `noHeader` when no row had the three headers.
    func finished() throws -> ExcuseListReading {
        guard columns != nil else { throw ListFault(.noExcuseHeader, file: file, sheet: nil) }
        return self
    }

    private mutating func hold(_ row: some ListRowSource, _ nip: String, _ reason: HeldRow.Reason) {
        held.append(HeldRow(sheet: row.sheet, line: row.line, nip: nip, reason: reason))
    }

    private static func columns(of row: some ListRowSource) -> Columns? {
        var found: [String: Int] = [:]
        for column in 0..<min(row.count, 64) {
            let key = Spelling.key(row.tidy(column))
            if found[key] == nil { found[key] = column }
        }
        func column(_ keys: [String]) -> Int? { keys.lazy.compactMap { found[$0] }.first }
        guard let nip = column(["nipbaru", "nip", "nipnipppk"]),
            let kind = column(["jenis", "jenisizin", "kind", "alasan", "status", "keterangan", "ket"]),
            let document = column([
                "nomorsurat", "nosurat", "dokumen", "nomordokumen", "nodokumen", "document", "surat", "bukti",
            ])
        else { return nil }
        return Columns(nip: nip, kind: kind, document: document)
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
        let today = now.local(in: try await zone()).date
        let known = try await store.read { transaction in
            _ = try transaction.existing(id)
            var known: Set<NIP> = []
            try transaction.eachPerson(opd: nil) { known.insert($0.nip) }
            known.formUnion(try transaction.supersededNIPs().keys)
            return known
        }
        var reading = ExcuseListReading(file: file, today: today, known: known)
        try rows { reading.read($0) }
        return try reading.finished()
    }
}
