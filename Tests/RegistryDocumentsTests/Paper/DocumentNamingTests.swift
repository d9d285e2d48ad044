import Foundation
import IkrarRegistry
import RegistryDocuments
import Testing

@Suite("Documents' file names")
struct DocumentNamingTests {
    private let scratch: Scratch
    private let regency: SmallRegency

    init() throws {
        scratch = try Scratch()
        regency = try SmallRegency()
    }

    @Test(
        "of two OPD that are called alike are two, however often they are printed", arguments: DocumentFormat.allCases)
    func alike(format: DocumentFormat) throws {
        let rosters = [regency.single, Roster(event: regency.event, opd: regency.single.opd, rows: regency.odd.rows)]
        for _ in 1...3 {
            let printed = try print(rosters, format)
            #expect(
                printed.files == [
                    "kehadiran-badan-riset-daerah-2.\(format.rawValue)",
                    "kehadiran-badan-riset-daerah.\(format.rawValue)",
                ])
            #expect(printed.pages == 2)
        }
    }

    @Test("of an OPD are never those of another's pages")
    func numbered() throws {
        let many = Roster(event: regency.event, opd: "Puskesmas", rows: Array(regency.crowd.rows.prefix(100)))
        let single = Roster(event: regency.event, opd: "Puskesmas 2", rows: regency.single.rows)
        let printed = try print([many, single], .png)
        #expect(printed.files.count == printed.pages)
        #expect(printed.files.contains("kehadiran-puskesmas-2.png"))
        #expect(printed.files.contains("kehadiran-puskesmas_2.png"))
    }

    @Test("tell which pictures go when an OPD's list is shorter than before, and whose stay")
    func shorter() throws {
        _ = try print([regency.single, regency.crowd], .png)
        let few = Roster(event: regency.event, opd: regency.crowd.opd, rows: Array(regency.crowd.rows.prefix(60)))
        let printed = try print([few], .png, isPartial: true)
        #expect(printed.files.count > 1)
        #expect(try files == ["kehadiran-badan-riset-daerah.png"] + printed.files)
        let document = try print([few], .pdf, isPartial: true)
        #expect(try files == ["kehadiran-badan-riset-daerah.png"] + document.files)
    }

    private func print(
        _ rosters: [Roster], _ format: DocumentFormat, isPartial: Bool = false
    ) throws -> PrintedDocuments {
        try regency.printer(format: format).print(.filledLists(rosters), to: scratch("out"), isPartial: isPartial)
    }

    private var files: [String] {
        get throws { try scratch.entries("out").filter { $0 != ".ikrar-rosters" } }
    }
}
