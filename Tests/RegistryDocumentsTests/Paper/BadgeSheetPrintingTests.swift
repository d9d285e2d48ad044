import Foundation
import IkrarRegistry
import OfficePaper
import PageDrawing
import PageLayout
import Testing

@testable import RegistryDocuments

@Suite("Sheets of badges")
struct BadgeSheetPrintingTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    @Test(
        "are read back at 150 dots an inch, every badge once, on any paper",
        .enabled(if: ScannedSymbols.isPossible, "needs zbarimg and pdftoppm"), arguments: Paper.allCases)
    func readBack(paper: Paper) throws {
        let prints = try BadgePrints.made(61)
        let printed = try BadgePrints.printer(paper: paper).printSheets(prints, to: scratch("out"))
        let (path, pages) = (printed.path, printed.pages)
        // For each OPD a first sheet and its 21, 20 and 20 cards by tens; then the account.
        #expect(pages == 3 + (3 + 2 + 2) + 1)
        let codes = try ScannedSymbols.codes(of: path, in: scratch)
        #expect(codes.sorted() == prints.map(\.code.text).sorted())
    }

    @Test(
        "of every layout are read back", .enabled(if: ScannedSymbols.isPossible, "needs zbarimg and pdftoppm"),
        arguments: ["a6", "butterfly"], Paper.allCases)
    func layouts(layout: String, paper: Paper) throws {
        let prints = try BadgePrints.made(13)
        let printer = try BadgePrints.printer(layout, paper: paper, event: try Invented.event())
        let path = try printer.printSheets(prints, to: scratch("out")).path
        let codes = try ScannedSymbols.codes(of: path, in: scratch)
        #expect(codes.sorted() == prints.map(\.code.text).sorted())
    }

    @Test("of two OPD whose names are alike in a file's name are two files, however often they are printed")
    func namesakes() throws {
        let printer = try BadgePrints.printer()
        for _ in 1...2 {
            for (opd, file) in [("Dinas P.U.", "kartu-dinas-p-u.pdf"), ("Dinas P-U", "kartu-dinas-p-u-2.pdf")] {
                let prints = [try BadgePrints.made(1, "Wati", opd)]
                #expect(
                    try printer.printSheets(prints, to: scratch("out"), of: .opd(opd)).path == scratch("out/\(file)"))
            }
        }
    }

    @Test("need a folder that can be written to and holds no other event's, told before any is made")
    func triedOut() throws {
        let printer = try BadgePrints.printer(event: Invented.event(id: "upacara"))
        for format in DocumentFormat.allCases {
            try printer.tryOut(scratch("baru/\(format)"), format)
            try scratch.put("berkas", "berkas")
            #expect(throws: DocumentError.self) { try printer.tryOut(scratch("berkas/\(format)"), format) }
        }
        #expect(try scratch.entries("baru") == ["png"], "a folder of sheets is made with them")
        #expect(try scratch.entries("baru/png").isEmpty)
        _ = try BadgePrints.printer(event: Invented.event()).printSheets(BadgePrints.made(1), to: scratch("out"))
        #expect(throws: DocumentError(.otherEvent, path: scratch("out"), event: "ikrar-2026")) {
            try printer.tryOut(scratch("out"), .pdf)
        }
        try scratch.put("milik orang", "lain/kartu.pdf")
        #expect(throws: DocumentError(.nameTaken, path: scratch("lain/kartu.pdf"))) {
            try printer.tryOut(scratch("lain"), .pdf)
        }
        try scratch.put("milik orang", "lain/index.csv")
        #expect(throws: DocumentError(.nameTaken, path: scratch("lain/index.csv"))) {
            try printer.tryOut(scratch("lain"), .png)
        }
    }

    @Test(
        "name everybody with the code to type, an OPD after the other, and account for all",
        .enabled(if: PrintedPDF.isReadable))
    func text() throws {
        let prints = try BadgePrints.made(31)
        let printed = try BadgePrints.printer().printSheets(prints, to: scratch("out"))
        let (path, pages) = (printed.path, printed.pages)
        let sheets = try PrintedPDF(path)
        #expect(sheets.pages.count == pages)
        for print in prints {
            #expect(sheets.has(print.holder.name.printed), "\(print.holder.name.printed)")
            #expect(sheets.has(print.badge.number.typed))
            #expect(!sheets.digits.contains(print.holder.nip.digits))
        }
        let dividers = ["Badan Riset Daerah 10 kartu", "Dinas Sosial 11 kartu", "Kecamatan Arjasari 10 kartu"]
        let found = dividers.map { words in sheets.pages.firstIndex { $0.contains(words) } }
        #expect(found == [0, 2, 5])
        let account = try #require(sheets.pages.last)
        #expect(account.contains("Rekapitulasi Pencetakan Kartu"))
        #expect(account.contains("Jumlah 31 31 0"))
        #expect(sheets["Title"] == "Kartu ASN")
        #expect(sheets["Author"] == "Pemerintah Kabupaten Wanasari")
    }

    @Test("for one event carry its name", .enabled(if: PrintedPDF.isReadable))
    func event() throws {
        let prints = try BadgePrints.made(2)
        let plain = try PrintedPDF(BadgePrints.printer().printSheets(prints, to: scratch("a")).path)
        let path = try BadgePrints.printer(event: try Invented.event()).printSheets(prints, to: scratch("b")).path
        #expect(!plain.has("Apel Ikrar Netralitas"))
        #expect(try PrintedPDF(path).has("Apel Ikrar Netralitas"))
        #expect(try PrintedPDF(path)["Title"] == "Apel Ikrar Netralitas – Kartu ASN")
    }

    @Test("are the same bytes whatever order the badges come in")
    func reproducible() throws {
        let prints = try BadgePrints.made(25)
        let printer = try BadgePrints.printer()
        let paths = try [prints, prints.reversed()].enumerated().map { place, prints in
            try printer.printSheets(prints, to: scratch("out-\(place)")).path
        }
        let bytes = try paths.map { try Data(contentsOf: URL(filePath: $0)) }
        let areSame = bytes[0] == bytes[1]
        #expect(areSame)
    }

    @Test("of one OPD lie beside those of all, and what else is there")
    func partial() throws {
        let prints = try BadgePrints.made(6)
        try scratch.put("milik orang", "out/catatan.txt")
        let printer = try BadgePrints.printer()
        _ = try printer.printSheets(prints, to: scratch("out"))
        let some = prints.filter { $0.holder.opd == "Dinas Sosial" }
        let path = try printer.printSheets(some, to: scratch("out"), of: .opd("Dinas Sosial")).path
        #expect(path == scratch("out/kartu-dinas-sosial.pdf"))
        let files = try scratch.entries("out").filter { !$0.hasPrefix(".") }
        #expect(files == ["catatan.txt", "kartu-dinas-sosial.pdf", "kartu.pdf"])
    }

    @Test("of some people are their cards alone, in a file that no OPD's is", .enabled(if: PrintedPDF.isReadable))
    func people() throws {
        let prints = try BadgePrints.made(2)
        let printer = try BadgePrints.printer()
        let printed = try printer.printSheets(prints, to: scratch("out"), of: .people)
        #expect(printed.path == scratch("out/kartu-perorangan.pdf"))
        #expect(printed.pages == Set(prints.map(\.holder.opd)).count)
        let document = try PrintedPDF(printed.path)
        #expect(prints.allSatisfy { document.names($0.holder.name.printed) })
        #expect(!document.has("Jumlah"))
        try printer.tryOut(scratch("out"), .pdf, of: .opd("Perorangan"))
        #expect(
            try printer.printSheets([], to: scratch("out"), of: .opd("Perorangan")).path
                == scratch("out/kartu-perorangan-2.pdf"))
    }

    @Test("come unit after unit in the tree's order, then by name")
    func unitOrder() throws {
        let units = ["Dinas Sosial", "UPTD A", "Bidang B"]
        var prints = try units.indices.flatMap { place in
            try ["Wati", "Ani"].enumerated().map { number, name in
                try BadgePrints.made(place * 2 + number, name, "Dinas Sosial", unit: units[place])
            }
        }
        for place in prints.indices { prints[place].unitPlace = place / 2 }
        let sorted = prints.reversed().sorted(by: BadgePrinter.isBefore)
        #expect(sorted.map(\.holder.unit) == units.flatMap { [$0, $0] })
        #expect(sorted.map(\.holder.name.bare) == ["Ani", "Wati", "Ani", "Wati", "Ani", "Wati"])
    }

    @Test("tell of texts that nobody can read for want of room")
    func squeezed() throws {
        let printer = try BadgePrints.printer()
        #expect(try printer.printSheets(BadgePrints.made(3), to: scratch("a")).squeezed.isEmpty)
        let name = String(repeating: "Contohwardana ", count: 40)
        let prints = [try BadgePrints.made(0, "Ani", "Dinas Sosial"), try BadgePrints.made(1, name, "Dinas Sosial")]
        let sheets = try printer.printSheets(prints, to: scratch("b")).squeezed
        let cards = try printer.printCards(prints, to: scratch("c"), isComplete: true).squeezed
        #expect(sheets.first?.hasPrefix("Contohwardana Contohwardana") == true)
        #expect(sheets == cards)
    }

    @Test("of nobody are an account of nothing", .enabled(if: PrintedPDF.isReadable))
    func nobody() throws {
        let printed = try BadgePrints.printer().printSheets([], to: scratch("out"))
        let (path, pages) = (printed.path, printed.pages)
        #expect(pages == 1)
        #expect(try PrintedPDF(path).has("Jumlah 0 0 0"))
    }

    @Test(
        "for want of room on the disk are refused, and name the file that was asked for",
        .enabled(if: SmallDisk.isPossible, "needs the right to mount a tmpfs"))
    func fullDisk() throws {
        let disk = try SmallDisk()
        let prints = try BadgePrints.made(25)
        let error = try #require(throws: DrawingError.self) {
            try BadgePrints.printer().printSheets(prints, to: "\(disk.path)/out")
        }
        #expect(error.code == .noSpace)
        #expect(try #require(error.path).hasSuffix("/out/kartu.pdf"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: disk.path) == [])
    }

    @Test("with a logo that is no picture are refused, and what was there stays")
    func logo() throws {
        let prints = try BadgePrints.made(3)
        let path = try BadgePrints.printer().printSheets(prints, to: scratch("out")).path
        let before = try Data(contentsOf: URL(filePath: path))
        let templates = try ShippedTemplates.copy(to: scratch)
        try scratch.put("bukan gambar", "templates/pictures/emblem.png")
        let error = try #require(throws: DrawingError.self) {
            try BadgePrints.printer(templates: templates).printSheets(prints, to: scratch("out"))
        }
        #expect(error.code == .pictureNotAPicture)
        #expect(error.path == scratch("templates/pictures/emblem.png"))
        #expect(try Data(contentsOf: URL(filePath: path)) == before)
        #expect(try scratch.entries("out").count == 2)
    }
}
