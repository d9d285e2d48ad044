import OfficePaper
import RegistryDocuments
import Testing

@Suite("The invented regency's kop")
struct InventedLetterheadTests {
    @Test("is told by its first line to any other agency, until it is replaced")
    func told() throws {
        let shipped = try PrintTemplates(ShippedTemplates.folder(), for: [])
        #expect(
            shipped.inventedLetterhead(for: "Pemerintah Kabupaten Wanasari") == "PEMERINTAH KABUPATEN ARUNGSARI")
        #expect(shipped.inventedLetterhead(for: "Pemerintah Kabupaten Arungsari") == nil)
        let scratch = try Scratch()
        let own = try ShippedTemplates.copy(to: scratch)
        let text = try scratch.text("templates/agency.yaml")
        try scratch.put(
            text.replacing("ARUNGSARI", with: "WANASARI").replacing("rungsari", with: "wanasari"),
            "templates/agency.yaml")
        #expect(try PrintTemplates(own, for: []).inventedLetterhead(for: "Pemerintah Kabupaten Wanasari") == nil)
    }
}
