import Foundation
import IkrarRegistry
import OfficePaper
import PageDrawing
import RegistryDocuments
import Testing

@Suite("Pictures of badges")
struct BadgeCardPrintingTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    @Test(
        "lie in a folder per OPD, one a badge, with an index of all, and are read back",
        .enabled(if: ScannedSymbols.isPossible, "needs zbarimg"))
    func readBack() throws {
        let prints = try BadgePrints.made(7)
        let path = try BadgePrints.printer().printCards(prints, to: scratch("out"), isComplete: true).path
        #expect(path == scratch("out/index.csv"))
        #expect(
            try scratch.entries("out") == [
                "badan-riset-daerah", "dinas-sosial", "index.csv", "index.xlsx", "kecamatan-arjasari",
            ])
        #expect(try pictures.count == 7)
        let codes = try ScannedSymbols.codes(of: try pictures.map { scratch("out/\($0)") })
        #expect(codes.sorted() == prints.map(\.code.text).sorted())
        for print in prints { #expect(try scratch.text("out/index.csv").contains(print.badge.number.typed)) }
        // 85.6 × 54 mm at 300 dots an inch.
        for picture in try pictures {
            #expect(try PictureSize(scratch("out/\(picture)")) == PictureSize(width: 1011, height: 638))
        }
    }

    @Test("of badges that are good no longer are taken away, and nobody else's")
    func stale() throws {
        let printer = try BadgePrints.printer()
        let before = [try BadgePrints.made(1, "Wati", "Dinas Sosial"), try BadgePrints.made(2, "Adi", "Dinas Sosial")]
        _ = try printer.printCards(before, to: scratch("out"), isComplete: true)
        try scratch.put("milik orang", "out/dinas-sosial/logo.png")
        let wati = try #require(try pictures.first { $0.contains("/wati-") })
        let new = try BadgePrints.made(3, "Wati", "Dinas Sosial", retired: [1])
        _ = try printer.printCards([new], to: scratch("out"), isComplete: false)
        #expect(try !pictures.contains(wati))
        #expect(try pictures.count == 3)
        #expect(try pictures.contains("dinas-sosial/logo.png"))
        #expect(try pictures.contains { $0.contains("/adi-") })
    }

    @Test("that a killed run left half written are taken away, and nothing that another writes")
    func halfWritten() throws {
        let dead = try #require(Self.deadProcess)
        let own = getpid()
        let left = ["wati.png.\(dead).part", "wati.png.\(own).part", "wati.pdf.\(dead).part", "wati.png.part"]
        for name in left { try scratch.put("separuh", "out/dinas-sosial/\(name)") }
        let print = try BadgePrints.made(1, "Wati", "Dinas Sosial")
        _ = try BadgePrints.printer().printCards([print], to: scratch("out"), isComplete: true)
        let files = try scratch.entries("out/dinas-sosial")
        #expect(files.filter { $0.hasSuffix(".part") } == left[1...].sorted())
        #expect(files.count == 4)
    }

    /// The number of a process that has ended.
    private static var deadProcess: pid_t? {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/true")
        guard (try? process.run()) != nil else { return nil }
        process.waitUntilExit()
        return process.processIdentifier
    }

    @Test("are the same bytes when they are printed again, in another order and by any number of threads")
    func reproducible() throws {
        let prints = try BadgePrints.made(3)
        let printer = try BadgePrints.printer()
        _ = try printer.printCards(prints, to: scratch("out"), isComplete: true, workers: 1)
        _ = try printer.printCards(prints.reversed(), to: scratch("lain"), isComplete: true, workers: 3)
        for picture in try pictures {
            let bytes = try ["out", "lain"].map { try Data(contentsOf: URL(filePath: scratch("\($0)/\(picture)"))) }
            #expect(bytes[0] == bytes[1])
        }
        #expect(try pictures.count == 3)
    }

    @Test("cannot be made without the font, and those that were there stay")
    func font() throws {
        let prints = try BadgePrints.made(3)
        _ = try BadgePrints.printer().printCards(prints, to: scratch("out"), isComplete: true)
        let before = try pictures
        let templates = try ShippedTemplates.copy(to: scratch)
        try scratch.replace("family: Liberation Sans", with: "family: Sans Antah", in: "templates/agency.yaml")
        let error = try #require(throws: DrawingError.self) {
            let one = [try BadgePrints.made(1, "Wati", "Dinas Sosial")]
            return try BadgePrints.printer(templates: templates).printCards(one, to: scratch("out"), isComplete: true)
                .path
        }
        #expect(error.code == .fontMissing)
        #expect(try pictures == before)
    }

    @Test(
        "for want of room on the disk name the picture that was asked for, and leave no part of one",
        .enabled(if: SmallDisk.isPossible, "needs the right to mount a tmpfs"))
    func fullDisk() throws {
        let disk = try SmallDisk()
        let prints = try BadgePrints.made(30)
        let error = try #require(throws: DrawingError.self) {
            try BadgePrints.printer().printCards(prints, to: "\(disk.path)/out", isComplete: true)
        }
        #expect(error.code == .noSpace)
        #expect(try #require(error.path).hasSuffix(".png"))
        let left = try FileManager.default.subpathsOfDirectory(atPath: disk.path)
        #expect(!left.contains { $0.hasSuffix(".part") })
    }

    /// Below the folder, sorted.
    private var pictures: [String] {
        get throws {
            try FileManager.default.subpathsOfDirectory(atPath: scratch("out")).sorted().filter { $0.hasSuffix(".png") }
        }
    }
}
