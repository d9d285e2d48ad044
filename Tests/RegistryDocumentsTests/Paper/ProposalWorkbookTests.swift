import IkrarRegistry
import RegistryDocuments
import Testing

@Suite("A table of proposals")
struct ProposalWorkbookTests {
    @Test("that cannot be written says what the system said, and leaves nothing")
    func refused() throws {
        let scratch = try Scratch()
        let path = scratch("tiada/usulan.xlsx")
        let error = #expect(throws: DocumentError.self) {
            try ProposalWorkbook([]).write(
                to: path, agency: "Pemerintah Kabupaten Wanasari", asOf: Invented.instant("2026-09-21T09:05"))
        }
        #expect(error?.code == .cannotWrite)
        #expect(error?.path == path)
        #expect(try scratch.entries("").isEmpty)
    }
}
