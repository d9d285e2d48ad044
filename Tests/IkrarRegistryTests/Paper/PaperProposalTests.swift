import TestRegistries
import Testing

@testable import IkrarRegistry

@Suite("A table of proposals that has come back from a person")
struct PaperProposalTests {
    private typealias Column = PaperProposalList.Column

    private static let list = PrintedSheets.list([Wanasari.budi, Wanasari.siti])
    private let registry: Registry

    init() async throws {
        registry = try await Wanasari().registry
    }

    @Test(
        "says of every row what was decided, in whatever case and with whatever spaces it was written",
        arguments: [
            ("ya", PaperProposal.Word.accepted), ("YA", .accepted), (" Ya ", .accepted), ("y", .accepted),
            ("yes", .accepted), ("tidak", .refused), ("Tidak", .refused), ("T", .refused), ("tdk", .refused),
            ("no", .refused), ("", nil), ("  ", nil),
        ])
    func words(written: String, word: PaperProposal.Word?) throws {
        let read = try read([row(.word, written)])
        #expect(read.event == Wanasari.event.rawValue)
        #expect(
            read.proposals == [
                PaperProposal(
                    nip: Wanasari.budi, name: "Budi Santoso", opd: "Dinas Sosial", sheet: "1 / 1", row: "2",
                    reading: .signed, word: word)
            ])
    }

    @Test("leaves undecided what was signed or unclear and has no word, and nothing else")
    func undecided() throws {
        let rows = PaperProposal.Reading.allCases.flatMap { reading in
            ["", "ya", "tidak"].map { word in
                var row = self.row(Wanasari.budi, Self.list.rows[0], reading: reading)
                row[.word] = word
                return row
            }
        }
        let proposals = try rows.flatMap { try read([$0]).proposals }
        #expect(proposals.map(\.reading) == PaperProposal.Reading.allCases.flatMap { [$0, $0, $0] })
        let undecided = proposals.filter(\.isUndecided)
        #expect(undecided.map(\.reading) == [.signed, .unclear])
        #expect(undecided.allSatisfy { $0.word == nil })
    }

    @Test("is read whatever order its columns are in, with others between, empty rows, and apostrophes before the NIP")
    func rearranged() throws {
        var row = row()
        row[.nip] = "'198605 15201001 1003"
        let order: [Column] = [.code, .word, .name, .nip, .reading, .event]
        let head = ["Catatan"] + order.map { $0.rawValue.lowercased() }
        let line = ["lihat lagi"] + order.map { row[$0] ?? "" }
        let read = try read(lines: [head, [], line, ["", "", ""]])
        #expect(read.proposals.map(\.nip) == [Wanasari.budi])
    }

    @Test(
        "without one of the columns that it is known by is refused",
        arguments: ["ACARA", "NIP", "NAMA", "BACAAN", "TERIMA", "KODE"])
    func noHeader(column: String) throws {
        let head = Column.allCases.map { $0.rawValue == column ? "LAIN" : $0.rawValue }
        let row = row()
        #expect(throws: PaperProposalFault(.noHeader, file: "usulan.xlsx")) {
            try read(lines: [head, Column.allCases.map { row[$0] ?? "" }])
        }
    }

    @Test("whose name lost letters when it was saved is refused for that", arguments: ["Ni Luh ??", "Ni Luh \u{FFFD}"])
    func lettersLost(saved: String) throws {
        var row = row()
        row[.code] = registry.proposalCode(
            Self.list.rows[0], of: Wanasari.budi, named: "Ni Luh ᬦᬶ", reading: .signed, at: Wanasari.event.rawValue)
        row[.name] = "Ni Luh ᬦᬶ"
        #expect(try read([row]).proposals.map(\.name) == ["Ni Luh ᬦᬶ"])
        row[.name] = saved
        #expect(throws: PaperProposalFault(.lettersLost, file: "usulan.xlsx", line: 2, value: saved)) {
            try read([row])
        }
    }

    @Test("without a single row is refused")
    func empty() throws {
        #expect(throws: PaperProposalFault(.noHeader, file: "usulan.xlsx")) { try read(lines: []) }
        #expect(throws: PaperProposalFault(.empty, file: "usulan.xlsx")) { try read([]) }
        #expect(throws: PaperProposalFault(.empty, file: "usulan.xlsx")) { try read([[:], [:]]) }
    }

    @Test("with a NIP, a name, a code or a reading that is not the row's is refused, with its line and the NIP")
    func wrongRow() throws {
        let other = Wanasari.siti.digits
        let code = try #require(row()[.code])
        let wrong: [(Column, String, String)] = [
            (.nip, other, other), (.nip, "198605152010011", "198605152010011"),
            (.nip, "1,98605E+17", "1,98605E+17"), (.nip, "", ""),
            (.name, "Siti Aminah", Wanasari.budi.digits), (.name, "", Wanasari.budi.digits),
            (.code, Self.list.rows[1].printed, Wanasari.budi.digits),
            (.code, Self.list.rows[0].printed, Wanasari.budi.digits),
            (.code, "\(code)/\(code)", Wanasari.budi.digits),
            (.code, "", Wanasari.budi.digits), (.reading, "ditandatangani", Wanasari.budi.digits),
            (.reading, "", Wanasari.budi.digits), (.reading, "meragukan", Wanasari.budi.digits),
            (.reading, "kosong", Wanasari.budi.digits),
        ]
        for (column, text, value) in wrong {
            #expect(throws: PaperProposalFault(.wrongRow, file: "usulan.xlsx", line: 3, value: value)) {
                var row = row()
                row[column] = text
                _ = try read([self.row(Wanasari.siti, Self.list.rows[1]), row])
            }
        }
        var spaced = row()
        spaced[.name] = "  Budi   Santoso "
        #expect(try read([spaced]).proposals.count == 1)
    }

    @Test("that was read as unclear does not become signed by a word in BACAAN")
    func unclear() throws {
        var row = row(Wanasari.budi, Self.list.rows[0], reading: .unclear)
        #expect(try read([row]).accepted(allSigned: true).isEmpty)
        row[.reading] = PaperProposalList.written(.signed)
        #expect(throws: PaperProposalFault(.wrongRow, file: "usulan.xlsx", line: 2, value: Wanasari.budi.digits)) {
            try read([row])
        }
    }

    @Test(
        "with a word that is neither ya nor tidak is refused, with its line", arguments: ["mungkin", "1", "x", "ya?"])
    func unknownWord(word: String) throws {
        #expect(throws: PaperProposalFault(.unknownWord, file: "usulan.xlsx", line: 2, value: word)) {
            try read([row(.word, word)])
        }
    }

    @Test(
        "with two rows of one person is refused, with both lines, whatever they say",
        arguments: [("ya", "tidak"), ("tidak", "ya"), ("ya", "ya"), ("", "")])
    func repeated(first: String, second: String) throws {
        let fault = PaperProposalFault(
            .repeated, file: "usulan.xlsx", line: 4, otherLine: 2, value: Wanasari.budi.digits)
        #expect(throws: fault) {
            try read([row(.word, first), row(Wanasari.siti, Self.list.rows[1]), row(.word, second)])
        }
    }

    @Test("accepts all who signed but those who were refused")
    func accepted() throws {
        let siti = row(Wanasari.siti, Self.list.rows[1])
        let read = try read([row(.word, "tidak"), siti])
        #expect(read.accepted(allSigned: true).map(\.nip) == [Wanasari.siti])
        #expect(read.accepted(allSigned: false).isEmpty)
    }

    @Test("with rows of two events is refused, though each row is right for its own")
    func otherEvent() throws {
        let upacara = PrintedSheets.list([Wanasari.siti], at: "upacara")
        let other = row(Wanasari.siti, upacara.rows[0], event: "upacara")
        #expect(throws: PaperProposalFault(.otherEvent, file: "usulan.xlsx", line: 3, value: "upacara")) {
            try read([row(), other])
        }
        #expect(try read([other]).event == "upacara")
    }

    @Test("of another registry is refused, and one from before the keys were changed is read")
    func keys() throws {
        let foreign = PrintedSheets.list([Wanasari.budi], key: PrintedSheets.newKey)
        let keyring = BadgeKeyRing(keys: [PrintedSheets.key, PrintedSheets.newKey])
        let rotated = Registry(store: registry.store, ring: keyring, surroundings: registry.surroundings)
        let new = row(Wanasari.budi, foreign.rows[0], read: rotated)
        #expect(throws: PaperProposalFault(.wrongRow, file: "usulan.xlsx", line: 2, value: Wanasari.budi.digits)) {
            try read([new])
        }
        #expect(try read([new], rotated).proposals.count == 1)
        #expect(try read([row()], rotated).proposals.count == 1)
        #expect(try read([row(Wanasari.budi, Self.list.rows[0], read: rotated)], rotated).proposals.count == 1)
    }

    private func row(_ column: Column? = nil, _ text: String = "") -> [Column: String] {
        var row = row(Wanasari.budi, Self.list.rows[0])
        if let column { row[column] = text }
        return row
    }

    /// - Parameter registry: The one that has read the sheet, when it is another.
    private func row(
        _ nip: NIP, _ code: PaperCode, event: String = Wanasari.event.rawValue,
        reading: PaperProposal.Reading = .signed, read registry: Registry? = nil
    ) -> [Column: String] {
        let name = "Budi Santoso"
        let code = (registry ?? self.registry).proposalCode(code, of: nip, named: name, reading: reading, at: event)
        return [
            .event: event, .opd: "Dinas Sosial", .sheet: "1 / 1", .row: "2", .nip: nip.digits, .name: name,
            .reading: PaperProposalList.written(reading), .known: "", .word: "", .picture: "", .code: code,
        ]
    }

    private func read(_ rows: [[Column: String]], _ registry: Registry? = nil) throws -> PaperProposalList {
        let lines = rows.map { row in Column.allCases.map { row[$0] ?? "" } }
        return try read(lines: [Column.allCases.map(\.rawValue)] + lines, registry)
    }

    @discardableResult
    private func read(lines: [[String]], _ registry: Registry? = nil) throws -> PaperProposalList {
        try (registry ?? self.registry).paperProposals(file: "usulan.xlsx") { (take: (ListRow) throws -> Void) in
            for (place, cells) in lines.enumerated() {
                try take(ListRow(sheet: "Usulan", line: place + 1, cells: cells.map { ListRow.Cell($0) }))
            }
        }
    }
}
