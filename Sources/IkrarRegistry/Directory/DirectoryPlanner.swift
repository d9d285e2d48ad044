/// Works out what importing HR lists would do, row by row, without doing it.
///
/// Rows are read in the order of the files, sheets one after another; each is a person, or something to step over
/// (titles, the numbering row, units' names between the rows, the signature), and a row about a person is never stepped
/// over: what is wrong with it is told, and the row held back. The plan of the same lists over a registry that has
/// taken it is empty.
///
/// ```swift
/// var planner = DirectoryPlanner(snapshot: snapshot, today: today, newID: makeID)
/// planner.begin(file: "siasn-pns.xlsx")
/// for row in rows { try planner.read(row) }
/// try planner.endFile()
/// let plan = planner.finish()
/// ```
public struct DirectoryPlanner {
    let snapshot: DirectorySnapshot
    let today: CivilDate
    let overrides: [ListField: String]
    let newID: () -> String

    var resolver: UnitResolver
    var memory = ListMemory()
    var plan = DirectoryPlan()

    /// Indices of `snapshot.people`.
    var known: [NIP: Int] = [:]
    var knownByID: [Person.ID: Int] = [:]
    /// Indices of `snapshot.people` by the first 15 digits of their NIP.
    var knownByHead: [Substring: [Int]] = [:]
    /// Rows that were accepted, by the NIP that the registry has or will have.
    var accepted: [NIP: Accepted] = [:]
    /// People whom the plan adds or changes, as they will be.
    var pending: [Pending] = []
    var clues: [Clue] = []
    /// NIPs that a held-back row names: their people are not missing.
    var heldBack: Set<NIP> = []
    /// Where each answer about a unit was used, in the order of the resolver's answers.
    var uses: [[Use]] = []

    /// Rows whose unit can be told only when all lists have been read.
    var postponed: [Postponed] = []
    /// The NIPs of those rows: a second row of the same file is a duplicate all the same.
    var claimed: [NIP: Accepted] = [:]
    var isFinal = false

    var files: [String] = []
    /// Index of the file that rows come from.
    var file = 0
    var sheet: SheetState?
    var sheetOrdinal = 0
    var sheetOrdinals: [SheetPlace: Int] = [:]
    var fileHasTable = false
    var fileFault: ListFault?
    var emptySheets: [String?] = []
    /// Rows of other agencies, by the agency's name.
    var otherAgencies: [String: OtherAgency] = [:]

    struct Accepted {
        var file: Int
        var sheet: Int
        var line: Int
        /// Index in `pending`, or nothing when the registry's person stays as they are.
        var pending: Int?
        var sheetName: String?
        /// The row named the OPD and no unit, so that another list may tell the unit.
        var isOPDOnly = false
    }

    struct Pending {
        var person: Person
        /// Index in `snapshot.people`; `nil` for a new person.
        var known: Int?
    }

    struct Postponed {
        var row: ListRow
        var nip: String
        var name: String
        var file: Int
        var sheetOrdinal: Int
        var sheet: SheetState
    }

    struct SheetPlace: Hashable {
        var file: String
        var sheet: String?
    }

    /// A held-back row that a proposal may be found for.
    struct Clue {
        var row: Int
        var file: Int
        var clue: ProposalFinder.Clue
    }

    struct Use {
        var file: Int
        var sheet: Int
        var sheetName: String?
        var line: Int
        var count: Int
    }

    /// - Parameters:
    ///   - today: what ages and future dates are judged by.
    ///   - columns: the user's `--map`: a field's column by its header's text or by letters (`C`).
    ///   - newID: makes the id of a new person or unit.
    public init(
        snapshot: DirectorySnapshot,
        today: CivilDate,
        columns: [ListField: String] = [:],
        newID: @escaping () -> String
    ) {
        self.snapshot = snapshot
        self.today = today
        overrides = columns
        self.newID = newID
        resolver = UnitResolver(
            book: UnitBook(units: snapshot.units, aliases: snapshot.aliases, agency: snapshot.agency, newID: newID))
        known.reserveCapacity(snapshot.people.count)
        knownByID.reserveCapacity(snapshot.superseded.isEmpty ? 0 : snapshot.people.count)
        knownByHead.reserveCapacity(snapshot.people.count)
        for (place, person) in snapshot.people.enumerated() {
            known[person.nip] = place
            knownByHead[person.nip.digits.prefix(15), default: []].append(place)
            if !snapshot.superseded.isEmpty { knownByID[person.id] = place }
        }
        memory.agency = UnitName.agencyKey(snapshot.agency)
    }

    /// The columns that will be read, once the sheet's header is found; `nil` before.
    public var neededColumns: Set<Int>? {
        sheet?.map.map { Set($0.columns.values) }
    }

    /// The file that the next rows come from; called before any row is read. `name` is what findings call it.
    public mutating func begin(file name: String) {
        file = files.count
        files.append(name)
        sheet = nil
        fileHasTable = false
        fileFault = nil
        emptySheets = []
    }

    /// Takes the next row. Throws a ``ListFault`` when the sheet's header cannot be used; the plan is then void.
    public mutating func read(_ row: some ListRowSource) throws {
        if sheet == nil || sheet?.name != row.sheet {
            closeSheet()
            sheetOrdinal += 1
            sheet = SheetState(name: row.sheet)
            sheetOrdinals[SheetPlace(file: files[file], sheet: row.sheet)] = sheetOrdinal
        }
        if sheet?.map == nil {
            try seekHeader(row)
        } else {
            readBeneathHeader(row)
        }
    }

    /// Ends the file. Sheets without people are passed over with a warning when another sheet has some; throws the
    /// ``ListFault`` of the first when none has.
    public mutating func endFile() throws {
        closeSheet()
        if !fileHasTable {
            throw fileFault ?? ListFault(.noHeader, file: files[file], sheet: nil)
        }
        for name in emptySheets {
            plan.warnings.append(RowWarning(file: files[file], sheet: name, line: 0, code: .sheetSkipped))
        }
    }

    private mutating func closeSheet() {
        guard let sheet, sheet.map == nil else { return }
        let fault = sheet.partial ?? ListFault(.noHeader, file: files[file], sheet: sheet.name)
        emptySheets.append(sheet.name)
        if fileFault == nil || fileFault?.code == .noHeader { fileFault = fault }
        self.sheet = nil
    }
}
