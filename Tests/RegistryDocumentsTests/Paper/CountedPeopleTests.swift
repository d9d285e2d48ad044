import IkrarRegistry
import OfficePaper
import PageLayout
import RegistryDocuments
import Testing

@Suite("Who is counted", .enabled(if: PrintedPDF.isReadable, "needs poppler-utils"))
struct CountedPeopleTests {
    @Test(
        "is told wherever there is a rate, by the standings of those who are not",
        arguments: [OrderKind.filledLists, .recaps, .minutes])
    func uncounted(kind: OrderKind) throws {
        let scratch = try Scratch()
        let regency = try SmallRegency()
        let note = "Tidak dihitung sebagai wajib hadir (kedudukan hukum): Pensiun; CLTN."
        for name in try regency.printer().print(regency.order(kind), to: scratch("semua")).files {
            #expect(try !PrintedPDF(scratch("semua/\(name)")).has("Tidak dihitung"), "\(name)")
        }
        var printer = try regency.printer()
        printer.event.uncounted = ["Pensiun", "CLTN"]
        for name in try printer.print(regency.order(kind), to: scratch("sebagian")).files {
            #expect(try PrintedPDF(scratch("sebagian/\(name)")).has(note), "\(name)")
        }
    }

    @Test("A preview shows what stands for a number, in papers with one for all as well")
    func previewed() throws {
        let scratch = try Scratch()
        let preview = TemplatePreview(
            agencyName: "Pemerintah Kabupaten Wanasari", paper: .f4, format: .pdf,
            now: try Invented.instant("2026-09-21T09:05"))
        let templates = try PrintTemplates(ShippedTemplates.folder(), for: [.minutes, .certificate])
        _ = try preview.draw([.minutes, .certificate], from: templates, to: scratch("out"))
        #expect(try PrintedPDF(scratch("out/berita-acara.pdf")).has("Nomor: 200.2.1/88/2026"))
        #expect(try PrintedPDF(scratch("out/sertifikat-dinas-contoh.pdf")).has("Nomor: 200.2.1/0001/2026"))
    }
}
