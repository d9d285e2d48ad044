import Foundation
import IkrarRegistry
import OfficePaper
import PageLayout
import RegistryDocuments
import Testing

@Suite("Every template that comes with the program")
struct EveryTemplateTests {
    @Test("is drawn, on both papers, as PDF and as pictures", arguments: Paper.allCases, DocumentFormat.allCases)
    func drawn(paper: Paper, format: DocumentFormat) throws {
        let scratch = try Scratch()
        let folder = try ShippedTemplates.folder()
        let preview = TemplatePreview(
            agencyName: "Pemerintah Kabupaten Wanasari", paper: paper, format: format,
            now: try Invented.instant("2026-09-21T09:05"))
        let kinds = Set(DocumentKind.allCases)
        let documents = try preview.draw(kinds, from: PrintTemplates(folder, for: kinds), to: scratch("out"))
        var files = documents.files
        #expect(documents.pages >= kinds.count)
        let stems = [
            "berita-acara", "daftar-hadir-", "kehadiran-", "pakta-integritas-", "rekap-", "rekapitulasi", "sertifikat-",
        ]
        for stem in stems { #expect(files.contains { $0.hasPrefix(stem) }, "\(stem)") }
        #expect(folder.badges.contains("card"))
        for name in folder.badges {
            let drawn = try preview.draw(
                folder.badge(named: name), named: name, of: folder.agency(), to: scratch("out"))
            #expect(drawn.files == ["kartu-\(name).\(format.rawValue)"])
            files += drawn.files
        }
        #expect(try scratch.entries("out").filter { !$0.hasPrefix(".") } == files.sorted())
        for name in files {
            switch format {
            case .png: #expect(try PictureSize(scratch("out/\(name)")).width > 500)
            case .pdf where PrintedPDF.isReadable:
                let document = try PrintedPDF(scratch("out/\(name)"))
                #expect(!document.pages.isEmpty && document.pages.allSatisfy { !$0.isEmpty }, "\(name)")
            case .pdf: continue
            }
        }
    }
}
