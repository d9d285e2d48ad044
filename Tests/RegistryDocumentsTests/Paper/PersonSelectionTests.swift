import Foundation
import IkrarRegistry
import OfficePaper
import RegistryDocuments
import Testing

@Suite(
    "Pages of some of the people", .enabled(if: PrintedPDF.isReadable, "needs poppler-utils"))
struct PersonSelectionTests {
    private let scratch: Scratch
    private let regency: SmallRegency

    init() throws {
        scratch = try Scratch()
        regency = try SmallRegency()
    }

    @Test("have the number that they have among all, and leave everybody's file as it is")
    func alone() throws {
        try print(.certificates(regency.rosters, regency.numbers))
        let before = try Data(contentsOf: URL(filePath: scratch("out/sertifikat-dinas-sosial.pdf")))
        let came = regency.odd.rows.filter { $0.at != nil }
        let selection = PersonSelection(people: Set(came[1...].map(\.nip)))
        let printed = try print(.certificates(regency.rosters, regency.numbers, of: selection), isPartial: true)
        #expect(
            printed.files == ["sertifikat-0103-q.pdf", "sertifikat-0104-endang-wulandari-s-kep-ns.pdf"])
        #expect(try PrintedPDF(scratch("out/sertifikat-0103-q.pdf")).has("800/0103/418.50/2026"))
        #expect(
            try PrintedPDF(scratch("out/sertifikat-0104-endang-wulandari-s-kep-ns.pdf")).has("800/0104/418.50/2026"))
        #expect(try Data(contentsOf: URL(filePath: scratch("out/sertifikat-dinas-sosial.pdf"))) == before)
        #expect(try scratch.entries("out").filter { $0.hasSuffix(".pdf") }.count == 5)
    }

    @Test("of one OPD have the numbers that they have among all, in the OPD's file")
    func oneOPD() throws {
        try print(.certificates(regency.rosters, regency.numbers))
        let before = try Data(contentsOf: URL(filePath: scratch("out/sertifikat-dinas-sosial.pdf")))
        let selection = PersonSelection(opds: [regency.odd.opdID])
        let printed = try print(.certificates(regency.rosters, regency.numbers, of: selection), isPartial: true)
        #expect(printed.files == ["sertifikat-dinas-sosial.pdf"])
        #expect(try Data(contentsOf: URL(filePath: scratch("out/sertifikat-dinas-sosial.pdf"))) == before)
    }

    @Test("are signed by the head of the OPD, though it is not the head's page")
    func head() throws {
        let staff = try Invented.row(
            nip: SmallRegency.nip(902), name: "Wahyu Umpama", unit: "Sekretariat", position: "Peneliti", .absent)
        let roster = Roster(event: regency.event, opd: regency.single.opd, rows: regency.single.rows + [staff])
        let numbers = RunningNumbers(inOrder: roster.rows.map(\.nip))
        let printed = try print(.pledges([roster], numbers, of: PersonSelection(people: [staff.nip])), isPartial: true)
        #expect(printed.files == ["pakta-integritas-0002-wahyu-umpama.pdf"])
        let document = try PrintedPDF(scratch("out/pakta-integritas-0002-wahyu-umpama.pdf"))
        #expect(document.has("Wahyu Umpama"))
        #expect(document.has("Ratna Contoh, S.Si."))
        #expect(document["Title"] == "Pakta Integritas Wahyu Umpama – Apel Ikrar Netralitas")
    }

    @Test("are never countersigned by the person: the head's is by whom the agency names, or has dots")
    func ownPage() throws {
        let templates = try ShippedTemplates.copy(to: scratch)
        let order = DocumentOrder.pledges([regency.single], regency.places)
        _ = try regency.printer(templates).print(order, to: scratch("bupati"))
        let named = try PrintedPDF(scratch("bupati/pakta-integritas-badan-riset-daerah.pdf"))
        #expect(named.has("BUPATI ARUNGSARI"))
        #expect(named.text.ranges(of: "Ratna Contoh, S.Si.").count == 2, "in the particulars, and as who has signed")
        try scratch.replace("signs-for-heads: bupati", with: "", in: "templates/agency.yaml")
        _ = try regency.printer(templates).print(order, to: scratch("titik"))
        let dots = try PrintedPDF(scratch("titik/pakta-integritas-badan-riset-daerah.pdf"))
        #expect(!dots.has("BUPATI ARUNGSARI"))
        #expect(dots.text.ranges(of: "Ratna Contoh, S.Si.").count == 2)
    }

    @Test("keep their numbers when somebody else is recorded later")
    func later() throws {
        let late = try #require(regency.crowd.rows.first { $0.at != nil }).nip
        let before = regency.rosters.flatMap(\.rows).filter { $0.at != nil && $0.nip != late }.map(\.nip)
        for numbers in [RunningNumbers(inOrder: before), RunningNumbers(inOrder: before + [late])] {
            let printed = try print(
                .certificates(regency.rosters, numbers, of: PersonSelection(people: [before[50], late])),
                isPartial: true)
            #expect(printed.files.first?.hasPrefix("sertifikat-0051-") == true)
            #expect(printed.files.count == (numbers[late] == nil ? 1 : 2))
        }
    }

    @Test("who did not come are no certificates")
    func absent() throws {
        let absent = try #require(regency.odd.rows.first { $0.at == nil })
        let printed = try print(
            .certificates(regency.rosters, regency.numbers, of: PersonSelection(people: [absent.nip])), isPartial: true)
        #expect(printed.files.isEmpty)
    }

    @discardableResult
    private func print(_ order: DocumentOrder, isPartial: Bool = false) throws -> PrintedDocuments {
        try regency.printer().print(order, to: scratch("out"), isPartial: isPartial)
    }
}
