import PageLayout
import Testing

@Suite struct InkTests {
    @Test(arguments: [
        ("#000000", Ink.black), ("#FFFFFF", .white), ("#1a2B3c", Ink(red: 0x1A, green: 0x2B, blue: 0x3C)),
    ])
    func `six hexadecimal digits behind a hash are a colour`(text: String, ink: Ink) {
        #expect(Ink(hex: text) == ink)
    }

    @Test(arguments: [
        "", "#", "000000", "#00000", "#0000000", "#00000G", "#+00000", "#-00000", "#00 000", "merah", "#٠٠٠",
    ])
    func `nothing else is`(text: String) {
        #expect(Ink(hex: text) == nil)
    }
}
