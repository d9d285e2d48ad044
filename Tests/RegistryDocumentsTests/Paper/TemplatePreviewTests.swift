import OfficePaper
import PageLayout
import RegistryDocuments
import Testing

@Suite("A preview", .enabled(if: PrintedPDF.isReadable, "needs poppler-utils"))
struct TemplatePreviewTests {
    @Test("shows what stands for a number, in papers with one for all as well")
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
