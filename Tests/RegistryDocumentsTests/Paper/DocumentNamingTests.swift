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

    @Test("are others for anybody than for HR: neither is written over, nor taken away", arguments: OrderKind.allCases)
    func audiences(kind: OrderKind) throws {
        let rosters = [regency.single, regency.odd]
        for audience in DocumentAudience.allCases + DocumentAudience.allCases {
            let printer = try regency.printer(audience: audience)
            let printed = try printer.print(regency.order(kind, rosters), to: scratch("out")).files
            #expect(printed.allSatisfy { $0.hasSuffix("-umum.pdf") == (audience != .hr) })
        }
        let files = try files
        #expect(files.count(where: { $0.hasSuffix("-umum.pdf") }) * 2 == files.count)
    }

    @Test(
        "tell an OPD that is called like another's public papers apart from these", arguments: DocumentFormat.allCases,
        [false, true])
    func umum(format: DocumentFormat, isOtherFirst: Bool) throws {
        var rosters = ["Dinas Pekerjaan", "Dinas Pekerjaan Umum"].map {
            Roster(event: regency.event, opd: $0, rows: regency.single.rows)
        }
        if isOtherFirst { rosters.reverse() }
        var printed: Set<String> = []
        for audience in DocumentAudience.allCases {
            // One after the other, then both at once: each OPD keeps what it is called.
            for order in [[rosters[0]], [rosters[1]], rosters] {
                printed.formUnion(try print(order, format, for: audience, isPartial: true).files)
            }
        }
        #expect(printed.count == 4)
        #expect(try Set(files) == printed)
        _ = try print(rosters, format, for: .public)
        _ = try print(rosters, format)
        #expect(try Set(files) == printed)
        _ = try print([], format)
        #expect(try files.count == 2, "the public ones stay when HR's go")
    }

    @Test("tell a person who is called Umum apart from somebody's public papers", arguments: ["Umum", "Didik Umum"])
    func personUmum(name: String) throws {
        var roster = regency.single
        roster.rows[0].name = name
        let alone = PersonSelection(people: [roster.rows[0].nip])
        let numbers = RunningNumbers(inOrder: roster.rows.map(\.nip))
        for audience in DocumentAudience.allCases {
            _ = try regency.printer(audience: audience).print(
                .pledges([roster], numbers, of: alone), to: scratch("out"), isPartial: true)
        }
        let both = try files
        #expect(both.count == 2)
        // All of anybody's are replaced: HR's of the person stays.
        _ = try regency.printer(audience: .public).print(.pledges([roster], numbers), to: scratch("out"))
        let left = try Set(files).intersection(both)
        #expect(left.count == 1 && left.allSatisfy { !$0.hasSuffix("-umum.pdf") })
    }

    private func print(
        _ rosters: [Roster], _ format: DocumentFormat, for audience: DocumentAudience = .hr, isPartial: Bool = false
    ) throws -> PrintedDocuments {
        try regency.printer(format: format, audience: audience).print(
            .filledLists(rosters), to: scratch("out"), isPartial: isPartial)
    }

    private var files: [String] {
        get throws { try scratch.entries("out").filter { $0 != ".ikrar-rosters" } }
    }
}
