import Foundation
import IkrarRegistry
import RegistryDocuments
import SheetWriting
import Testing

@Suite("Papers of a circular", .enabled(if: PrintedPDF.isReadable, "needs poppler-utils"))
struct CircularDocumentTests {
    private let scratch: Scratch
    private let rosters: [Roster]
    private let recap: Recap

    private static let circular = Circular(
        event: Event.ID("se-1"), version: 2, number: "200/{1}", file: "edaran.pdf", medium: .pdf,
        digest: String(repeating: "0a", count: 32), until: Instant(microseconds: 1_790_000_000_000_000),
        publishedBy: "uji", publishedAt: Instant(microseconds: 1_789_900_000_000_000))

    init() throws {
        scratch = try Scratch()
        let regency = try SmallRegency()
        rosters = [regency.single, regency.odd].map { roster in
            var roster = roster
            roster.event.kind = .edaran
            roster.event.title = "Surat Edaran 200/1"
            roster.event.place = ""
            roster.event.circular = Self.circular
            return roster
        }
        recap = Recap(event: rosters[0].event, opds: rosters.map { Recap.Line($0) }, guests: 0)
    }

    @Test("say who has read it, and of nobody that they came")
    func papers() throws {
        let folder = scratch("out")
        for order in [
            DocumentOrder.blankLists(rosters.map { SigningList($0, key: SmallRegency.key) }), .filledLists(rosters),
            .recaps(recap, rosters),
        ] {
            let printer = DocumentPrinter(
                templates: try PrintTemplates(ShippedTemplates.folder(), for: order.kinds), event: recap.event,
                kind: .edaran)
            for file in try printer.print(order, to: folder, isPartial: true).files {
                let document = try PrintedPDF("\(folder)/\(file)")
                #expect(document["Title"].contains("Konfirmasi"), "\(file): \(document["Title"])")
                #expect(document.text.contains("KONFIRMASI"), "\(file)")
                #expect(!document.text.lowercased().contains("hadir"), "\(file): \(document.text)")
                #expect(!document.has("Ikrar"), "\(file): \(document.text)")
                #expect(document.has("200/(1), versi 2") && document.has("Batas waktu"), "\(file): \(document.text)")
                #expect(document.has(Self.circular.digest) && !document.has("Tempat"), "\(file): \(document.text)")
            }
        }
    }

    @Test("have workbooks and sheets for Excel that say so, too")
    func workbooks() throws {
        let folder = scratch("rosters")
        let writer = RosterWriter(formats: [.xlsx, .csv], audience: .excel)
        for file in try writer.write(rosters, recap: recap, to: folder).files {
            let path = "\(folder)/\(file)"
            let text =
                file.hasSuffix(".csv")
                ? try scratch.text("rosters/\(file)")
                : try printed(by: "/usr/bin/unzip", ["-p", path, "xl/sharedStrings.xml", "xl/workbook.xml"])
            #expect(text.contains("membaca"), "\(file)")
            #expect(!text.lowercased().contains("hadir"), "\(file)")
            #expect(!text.contains("Ikrar") && !text.contains("Nonton"), "\(file)")
            #expect(file.hasSuffix(".csv") || text.contains("200/{1}, versi 2"), "\(file)")
        }
    }

    @Test("say on which day and when it was read, in a column that is called so")
    func times() throws {
        var roster = try #require(rosters.first { $0.rows.contains { $0.at != nil } })
        let place = try #require(roster.rows.firstIndex { $0.at != nil })
        let local = try #require(roster.rows[place].at?.local(in: roster.event.zone))
        roster.rows = [roster.rows[place]]
        let read = "\(IndonesianDate.short(local.date)) \(IndonesianDate.clock(local))"
        let order = DocumentOrder.filledLists([roster])
        let printer = DocumentPrinter(
            templates: try PrintTemplates(ShippedTemplates.folder(), for: order.kinds), event: recap.event,
            kind: .edaran)
        let files = try printer.print(order, to: scratch("daftar"), isPartial: true).files
        let document = try PrintedPDF("\(scratch("daftar"))/\(try #require(files.first))")
        #expect(document.has("Gol. Dibaca Status") && document.has(read), "\(document.text)")
        let written = try RosterWriter(formats: [.csv], audience: .excel).write(
            [roster], recap: recap, to: scratch("csv")
        ).files
        let csv = try written.map { try scratch.text("csv/\($0)") }.joined()
        #expect(csv.contains("Dibaca;Melalui") && csv.contains(read), "\(csv)")
        roster.rows[0].gate = "Daftar 800/9"
        let listed = try RosterWriter(formats: [.csv], audience: .excel).write(
            [roster], recap: recap, to: scratch("csv")
        ).files
        let days = try listed.map { try scratch.text("csv/\($0)") }.joined()
        #expect(days.contains("\(IndonesianDate.short(local.date));Daftar 800/9"), "\(days)")
    }
}
