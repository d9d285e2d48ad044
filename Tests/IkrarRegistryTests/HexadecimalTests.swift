import IkrarRegistry
import Testing

@Suite("bytes as text")
struct HexadecimalTests {
    @Test("two digits a byte, lower case")
    func hexadecimal() {
        #expect([UInt8]().hexadecimal.isEmpty)
        #expect([0x00, 0x09, 0x0A, 0x9F, 0xF0, 0xFF].map(UInt8.init).hexadecimal == "00090a9ff0ff")
    }

    @Test(
        "in an address all but the unreserved is encoded",
        arguments: [
            ("Az09-._~", "Az09-._~"), ("a b/c", "a%20b%2Fc"), ("?&=%+", "%3F%26%3D%25%2B"), ("é", "%C3%A9"), ("", ""),
        ])
    func percent(_ text: String, _ encoded: String) { #expect(text.percentEncoded == encoded) }
}
