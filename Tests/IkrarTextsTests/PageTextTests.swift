import IkrarRegistry
import IkrarTexts
import Testing

/// What pages say, where commands would advise options.
@Suite("texts of pages")
struct PageTextTests {
    private func expectNoCommand(_ text: Text, _ about: String) {
        for words in [text.indonesian, text.english] {
            #expect(!words.contains("--") && !words.contains("`"), "\(about): \(words)")
            #expect(!words.isEmpty)
        }
    }

    /// Some refuse what no page asks for.
    private static let ofCommandsAlone: Set<RegistryError.Code> = [.gateMissing, .listTooLong, .excusesRefused]

    @Test("of a refusal name no option and no command", arguments: RegistryError.Code.allCases)
    func refusals(_ code: RegistryError.Code) {
        guard !Self.ofCommandsAlone.contains(code) else { return }
        expectNoCommand(RegistryError(code, subject: "x", detail: "1").pageText, code.rawValue)
    }

    private static let ofTheRegistryItself = RegistryError.Code.allCases.filter {
        ["registry", "keys", "disk", "textRefused"].contains(where: $0.rawValue.hasPrefix)
    }

    @Test("do not tell where the registry lies", arguments: ofTheRegistryItself)
    func places(_ code: RegistryError.Code) {
        for place in ["/srv/daerah/ikrar.sqlite", "postgres://ikrar@10.0.0.4/ikrar"] {
            let told = RegistryError(code, subject: place, detail: place).pageText
            for words in [told.indonesian, told.english] {
                #expect(!words.contains("daerah") && !words.contains("10.0.0.4"), "\(words)")
            }
        }
    }

    @Test("of a list that cannot be read name none", arguments: ListFault.Code.allCases)
    func lists(_ code: ListFault.Code) {
        let fault = ListFault(code, file: "a.csv", sheet: nil, headers: ["NO"], columns: ["A"], field: .nip)
        expectNoCommand(fault.pageText, code.rawValue)
    }

    @Test("of a row held back name none", arguments: RowReason.Code.allCases)
    func reasons(_ code: RowReason.Code) {
        expectNoCommand(RowReason(code, [.found: "x", .known: "y"]).pageText, code.rawValue)
    }

    @Test("of a row to look at name none", arguments: RowWarning.Code.allCases)
    func warnings(_ code: RowWarning.Code) {
        let warning = RowWarning(
            file: "a.csv", sheet: nil, line: 2, code: code, parameters: [.found: "x", .known: "y", .count: "3"])
        expectNoCommand(warning.pageText, code.rawValue)
    }

    @Test("that stand on pages name none")
    func words() {
        for table in PageWords.tables {
            for (key, text) in table { expectNoCommand(text, key) }
        }
    }

    @Test("a message with a link names its person, the agency and the link, in both languages")
    func message() {
        let text = PageWords.linkMessage(to: "Budi", agency: "Pemkab", link: "https://x/saya/IKP")
        for words in [text.indonesian, text.english] {
            for part in ["Budi", "Pemkab", "https://x/saya/IKP"] { #expect(words.contains(part)) }
        }
    }
}
