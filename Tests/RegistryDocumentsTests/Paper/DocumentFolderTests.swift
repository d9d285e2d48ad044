import Foundation
import IkrarRegistry
import PageLayout
import RegistryDocuments
import Testing

@Suite("A folder of documents")
struct DocumentFolderTests {
    private let scratch: Scratch
    private let regency: SmallRegency

    init() throws {
        scratch = try Scratch()
        regency = try SmallRegency()
    }

    @Test(
        "has the same bytes from the same registry at the same time, whoever does the work",
        arguments: OrderKind.allCases)
    func reproducible(kind: OrderKind) throws {
        let alone = try bytes(of: kind, to: "satu", workers: 1)
        #expect(!alone.isEmpty)
        #expect(try bytes(of: kind, to: "dua", workers: 4) == alone)
        #expect(try bytes(of: kind, to: "dua", workers: 4) == alone, "printed over itself")
    }

    @Test("keeps documents of other kinds, and loses those of an OPD that is gone")
    func kinds() throws {
        for kind in OrderKind.allCases { try print(kind, [regency.single, regency.odd]) }
        let all = try files
        #expect(all.count == 12)
        try print(.filledLists, [regency.single])
        #expect(try files == all.filter { $0 != "kehadiran-dinas-sosial.pdf" })
        try print(.recaps, [regency.single])
        #expect(try !files.contains("rekap-dinas-sosial.pdf"))
        #expect(try files.contains("daftar-hadir-dinas-sosial.pdf"))
    }

    @Test("keeps the other OPD's documents when one's are printed, and the sum of all")
    func partial() throws {
        try print(.recaps, [regency.single, regency.odd])
        let before = try scratch.text("out/rekap-dinas-sosial.pdf")
        try FileManager.default.removeItem(atPath: scratch("out/rekap-badan-riset-daerah.pdf"))
        let printed = try regency.printer().print(.recaps(nil, [regency.single]), to: scratch("out"), isPartial: true)
        #expect(printed.files == ["rekap-badan-riset-daerah.pdf"])
        #expect(try files == ["rekap-badan-riset-daerah.pdf", "rekap-dinas-sosial.pdf", "rekapitulasi.pdf"])
        #expect(try scratch.text("out/rekap-dinas-sosial.pdf") == before)
    }

    @Test("leaves what is somebody else's, and tells of it")
    func foreign() throws {
        try scratch.put("milik orang", "out/catatan.txt")
        try scratch.put("milik orang", "out/arsip/rekapitulasi.pdf")
        let printed = try regency.printer().print(regency.order(.minutes), to: scratch("out"))
        #expect(printed.kept == ["arsip", "catatan.txt"])
        #expect(try scratch.text("out/catatan.txt") == "milik orang")
        #expect(try scratch.text("out/arsip/rekapitulasi.pdf") == "milik orang")
    }

    @Test("with somebody else's file under a name that is to be written is refused, untouched")
    func taken() throws {
        try scratch.put("milik orang", "out/berita-acara.pdf")
        #expect(throws: DocumentError(.nameTaken, path: scratch("out/berita-acara.pdf"))) { try print(.minutes) }
        #expect(try scratch.text("out/berita-acara.pdf") == "milik orang")
    }

    @Test("of another event is refused, untouched", arguments: [false, true])
    func otherEvent(isPartial: Bool) throws {
        try print(.minutes)
        let before = try scratch.text("out/berita-acara.pdf")
        let other = try SmallRegency(event: "upacara")
        #expect(throws: DocumentError(.otherEvent, path: scratch("out"), event: "ikrar-2026")) {
            try other.printer().print(
                other.order(.filledLists, [other.single]), to: scratch("out"), isPartial: isPartial)
        }
        #expect(try files == ["berita-acara.pdf"])
        #expect(try scratch.text("out/berita-acara.pdf") == before)
    }

    @Test(
        "holds a picture a page when pictures are asked for",
        arguments: zip(Paper.allCases, [[1240, 1754], [1270, 1949]]))
    func pictures(paper: Paper, size: [Int]) throws {
        let order = regency.order(.filledLists, [regency.single, regency.crowd])
        let pages = try regency.printer(paper: paper).print(order, to: scratch("pdf")).pages
        let printed = try regency.printer(paper: paper, format: .png).print(order, to: scratch("out"))
        #expect(printed.pages == pages)
        #expect(printed.files.count == pages)
        #expect(try files == printed.files)
        #expect(printed.files.contains("kehadiran-badan-riset-daerah.png"))
        #expect(printed.files.contains("kehadiran-dinas-pendidikan_2.png"))
        for name in printed.files {
            #expect(try PictureSize(scratch("out/\(name)")) == PictureSize(width: size[0], height: size[1]))
        }
    }

    @Test("holds pictures of longer and shorter documents one after the other, and never a page too many")
    func fewerPictures() throws {
        let printer = try regency.printer(format: .png)
        _ = try printer.print(regency.order(.filledLists, [regency.crowd]), to: scratch("out"))
        let few = Roster(event: regency.event, opd: "Dinas Pendidikan", rows: Array(regency.crowd.rows.prefix(60)))
        let printed = try printer.print(.filledLists([few]), to: scratch("out"))
        #expect(printed.files.count > 1)
        #expect(try files == printed.files)
    }

    @discardableResult
    private func print(_ kind: OrderKind, _ rosters: [Roster]? = nil) throws -> PrintedDocuments {
        try regency.printer().print(regency.order(kind, rosters), to: scratch("out"))
    }

    private func bytes(of kind: OrderKind, to folder: String, workers: Int) throws -> [String: Data] {
        let printed = try regency.printer(workers: workers).print(
            regency.order(kind, [regency.single, regency.odd]), to: scratch(folder))
        return try Dictionary(
            uniqueKeysWithValues: printed.files.map {
                ($0, try Data(contentsOf: URL(filePath: scratch("\(folder)/\($0)"))))
            })
    }

    private var files: [String] {
        get throws { try scratch.entries("out").filter { $0 != ".ikrar-rosters" } }
    }
}
