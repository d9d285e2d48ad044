import Foundation
import IkrarRegistry
import OfficePaper
import RegistryDocuments
import Testing

@Suite("What stands above signatures and titles", .enabled(if: PrintedPDF.isReadable, "needs poppler-utils"))
struct SigningTests {
    private let scratch: Scratch
    private let regency: SmallRegency

    init() throws {
        scratch = try Scratch()
        regency = try SmallRegency()
    }

    private func text(
        _ kind: OrderKind, _ name: String, audience: DocumentAudience = .hr,
        _ change: (inout DocumentPrinter) throws -> Void = { _ in }
    ) throws -> PrintedPDF {
        var printer = try regency.printer(audience: audience)
        try change(&printer)
        _ = try printer.print(regency.order(kind, [regency.odd]), to: scratch("out"))
        return try PrintedPDF(scratch("out/\(name)"))
    }

    @Test(
        "a number that is given stands on the paper, and without one there is no line for it",
        arguments: [
            (OrderKind.recaps, "rekapitulasi.pdf"), (.recaps, "rekap-dinas-sosial.pdf"),
            (.pledges, "pakta-integritas-dinas-sosial.pdf"),
        ])
    func number(kind: OrderKind, name: String) throws {
        let numbered = try text(kind, name) { $0.particulars.number = "800/123/BKPSDM/2026" }
        #expect(numbered.has("Nomor: 800/123/BKPSDM/2026"))
        #expect(try !text(kind, name) { $0.particulars.number = "" }.has("Nomor:"))
    }

    @Test("minutes leave room for a number that is not known yet")
    func room() throws {
        #expect(try text(.minutes, "berita-acara.pdf") { $0.particulars.number = "" }.has("Nomor: ...."))
    }

    @Test("minutes are signed by whom the command names as the leader, else by who takes note of them")
    func leader() throws {
        let led = try text(.minutes, "berita-acara.pdf") { $0.particulars.leader = "Ratna Umpama, M.Si." }
        #expect(led.has("Pemimpin,") && !led.has("Mengetahui,") && !led.has("SEKRETARIS DAERAH"))
        let unled = try text(.minutes, "berita-acara.pdf") { $0.particulars.leader = "" }
        #expect(!unled.has("Pemimpin,") && unled.has("Mengetahui,") && unled.has("SEKRETARIS DAERAH"))
        let known = try text(.minutes, "berita-acara.pdf") { $0.particulars.leader = "Bupati  arungsari" }
        #expect(known.has("BUPATI ARUNGSARI"), "with the position as the agency writes it")
    }

    @Test(
        "papers are dated on the day they are printed, and before the event on its day", arguments: OrderKind.allCases)
    func date(kind: OrderKind) throws {
        let names = [
            OrderKind.blankLists: "daftar-hadir", .filledLists: "kehadiran", .recaps: "rekap",
            .pledges: "pakta-integritas", .certificates: "sertifikat",
        ]
        let name = names[kind].map { "\($0)-dinas-sosial.pdf" } ?? "berita-acara.pdf"
        for (today, expected) in [("2026-09-19T08:00", "21 September 2026"), ("2026-09-25T08:00", "25 September 2026")]
        {
            let paper = try text(kind, name) { $0.event.asOf = try Invented.instant(today) }
            #expect(paper.has("Arungsari, \(expected)"), "\(name), printed \(today)")
        }
    }

    @Test("nobody's NIP stands beneath a signature that anybody may read")
    func publicSigners() throws {
        _ = try ShippedTemplates.copy(to: scratch)
        try scratch.replace(
            "    position: SEKRETARIS DAERAH\n    name:\n    rank:\n    nip:",
            with: "    position: SEKRETARIS DAERAH\n    name: Sekar Umpama\n    rank:\n    nip: 19680412 199303 2 004",
            in: "templates/agency.yaml")
        let templates = try PrintTemplates(TemplateFolder(path: scratch("templates")), for: Set(DocumentKind.allCases))
        let shown = try text(.recaps, "rekapitulasi.pdf") { $0.templates = templates }
        #expect(shown.has("Sekar Umpama") && shown.digits.contains("196804121993032004"))
        let open = try text(.recaps, "rekapitulasi-umum.pdf", audience: .public) { $0.templates = templates }
        #expect(open.has("Sekar Umpama") && !open.digits.contains("19680412"))
    }
}
