import OfficePaper
import Testing

@Suite struct OfficialNIPTests {
    @Test func `18 digits stand in the groups of official documents`() {
        #expect(OfficialNIP.grouped("198605152010011003") == "19860515 201001 1 003")
    }

    @Test(arguments: [
        "", "19860515201001100", "1986051520100110030", "********201001****", "19860515201001100X",
        "1986051520100110٠٣",
    ])
    func `anything else stays as it is`(text: String) {
        #expect(OfficialNIP.grouped(text) == text)
    }
}
