/// A row of a signed sheet as it was read, and what a person says of it.
public struct PaperProposal: Sendable, Hashable {
    /// What the reader saw in the cell.
    public enum Reading: String, Sendable, CaseIterable {
        case signed, empty, unclear
    }

    public enum Word: Sendable, Hashable {
        case accepted, refused
    }

    public var nip: NIP
    public var name: String
    public var opd: String
    /// `1 / 4`
    public var sheet: String
    /// The number on the list.
    public var row: String
    public var reading: Reading
    /// None while nobody has decided.
    public var word: Word?

    /// Whether somebody has to decide: what is empty changes nothing.
    public var isUndecided: Bool { word == nil && reading != .empty }
}

/// Why a table of proposals cannot be used. Nothing of it is taken down.
public struct PaperProposalFault: Error, Sendable, Hashable {
    public enum Code: String, Sendable, CaseIterable {
        /// The headers are not those of a table that `paper import` wrote.
        case noHeader
        /// A NIP that was damaged, another's name or another reading: the row's code does not go with it.
        case wrongRow
        /// Letters became question marks when the table was saved: see `value`, the name.
        case lettersLost
        /// Neither ya nor tidak: see `value`.
        case unknownWord
        /// The person has a row already, in `otherLine`: see `value`, the NIP.
        case repeated
        /// A row of another event: see `value`.
        case otherEvent
        /// There are no rows.
        case empty
    }

    public var code: Code
    public var file: String
    public var line: Int?
    /// The first of a person's two rows.
    public var otherLine: Int?
    public var value: String

    public init(_ code: Code, file: String, line: Int? = nil, otherLine: Int? = nil, value: String = "") {
        self.code = code
        self.file = file
        self.line = line
        self.otherLine = otherLine
        self.value = value
    }
}

/// A table of proposals that has come back from a person.
public struct PaperProposalList: Sendable {
    /// The columns that it is known by, in the order in which they are written.
    public enum Column: String, Sendable, CaseIterable {
        case event = "ACARA"
        case opd = "OPD"
        case sheet = "LEMBAR"
        case row = "BARIS"
        case nip = "NIP"
        case name = "NAMA"
        case reading = "BACAAN"
        case known = "SUDAH TERCATAT"
        case word = "TERIMA"
        case picture = "GAMBAR"
        case code = "KODE"
    }

    /// How a reading is written.
    public static func written(_ reading: PaperProposal.Reading) -> String {
        switch reading {
        case .signed: "bertanda tangan"
        case .empty: "kosong"
        case .unclear: "meragukan"
        }
    }

    public private(set) var event = ""
    public private(set) var proposals: [PaperProposal] = []
    private let file: String
    private let ring: BadgeKeyRing
    private var places: [Column: Int]?
    /// In which line each person stands.
    private var lines: [NIP: Int] = [:]

    init(file: String, ring: BadgeKeyRing) {
        self.file = file
        self.ring = ring
    }

    /// - Throws: ``PaperProposalFault``.
    mutating func read(_ row: some ListRowSource) throws {
        guard let places else {
            self.places = Self.places(in: row)
            return
        }
        func text(_ column: Column) -> String { places[column].map { row.tidy($0) } ?? "" }
        guard Column.allCases.contains(where: { !text($0).isEmpty }) else { return }
        let event = text(.event)
        if self.event.isEmpty { self.event = event }
        guard event == self.event else {
            throw PaperProposalFault(.otherEvent, file: file, line: row.line, value: event)
        }
        guard let nip = NIP.stored(text(.nip).filter { $0 != " " && $0 != "'" }),
            let reading = Self.reading(text(.reading))
        else { throw PaperProposalFault(.wrongRow, file: file, line: row.line, value: text(.nip)) }
        guard isRow(text(.code), of: nip, named: text(.name), reading) else {
            throw text(.name).contains(where: Self.standsForLost)
                ? PaperProposalFault(.lettersLost, file: file, line: row.line, value: text(.name))
                : PaperProposalFault(.wrongRow, file: file, line: row.line, value: text(.nip))
        }
        let word = try word(text(.word), row.line)
        if let other = lines.updateValue(row.line, forKey: nip) {
            throw PaperProposalFault(.repeated, file: file, line: row.line, otherLine: other, value: nip.digits)
        }
        proposals.append(
            PaperProposal(
                nip: nip, name: text(.name), opd: text(.opd), sheet: text(.sheet), row: text(.row), reading: reading,
                word: word))
    }

    /// Whether a row says what was read. Since the sheet was printed or read the keys may have been changed, each by itself.
    private func isRow(_ code: String, of nip: NIP, named name: String, _ reading: PaperProposal.Reading) -> Bool {
        let parts = code.split(separator: Self.codeSeparator, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return false }
        return ring.keys.contains { PaperCode(of: nip, at: event, $0).printed == parts[0] }
            && ring.keys.contains {
                PaperCode(of: nip, named: name, reading: reading, at: event, $0).printed == parts[1]
            }
    }

    /// What spreadsheets write where a file's encoding has no such letter.
    private static func standsForLost(_ character: Character) -> Bool { character == "?" || character == "\u{FFFD}" }

    /// Between the code that stands beside the row on paper and the one of what was read.
    static let codeSeparator: Character = "/"

    /// Whose signatures count.
    /// - Parameter allSigned: Also of those who are read as signed and of whom nobody has said anything.
    public func accepted(allSigned: Bool) -> [PaperProposal] {
        proposals.filter { proposal in
            switch proposal.word {
            case .accepted: true
            case .refused: false
            case nil: allSigned && proposal.reading == .signed
            }
        }
    }

    func finished() throws -> PaperProposalList {
        guard places != nil else { throw PaperProposalFault(.noHeader, file: file) }
        guard !proposals.isEmpty else { throw PaperProposalFault(.empty, file: file) }
        return self
    }

    private func word(_ text: String, _ line: Int) throws -> PaperProposal.Word? {
        switch text.lowercased() {
        case "": nil
        case "ya", "y", "yes": .accepted
        case "tidak", "t", "tdk", "no": .refused
        default: throw PaperProposalFault(.unknownWord, file: file, line: line, value: text)
        }
    }

    private static func reading(_ text: String) -> PaperProposal.Reading? {
        PaperProposal.Reading.allCases.first { written($0) == text }
    }

    private static func places(in row: some ListRowSource) -> [Column: Int]? {
        var places: [Column: Int] = [:]
        for column in 0..<min(row.count, 64) {
            if let known = Column(rawValue: row.tidy(column).uppercased()) { places[known] = column }
        }
        let needed: [Column] = [.event, .nip, .name, .reading, .word, .code]
        return needed.allSatisfy { places[$0] != nil } ? places : nil
    }
}

extension Registry {
    /// What stands in KODE of a row of a table of proposals: the code beside the row on paper, and one that goes with the
    /// person and the reading only.
    public func proposalCode(
        _ code: PaperCode, of nip: NIP, named name: String, reading: PaperProposal.Reading, at event: String
    ) -> String {
        let said = PaperCode(of: nip, named: name, reading: reading, at: event, ring.current)
        return "\(code.printed)\(PaperProposalList.codeSeparator)\(said.printed)"
    }

    /// Reads a table of proposals without taking anything down.
    /// - Parameter rows: Hands every row of the table to the closure it is given.
    /// - Throws: ``PaperProposalFault``; whatever `rows` throws.
    public func paperProposals<Row: ListRowSource>(
        file: String, rows: ((Row) throws -> Void) throws -> Void
    ) throws -> PaperProposalList {
        var list = PaperProposalList(file: file, ring: ring)
        try rows { try list.read($0) }
        return try list.finished()
    }
}
