import Foundation
import Testing

@Suite("a key file of another registry")
struct ForeignKeysTests {
    private let office: Office

    init() throws {
        office = try Office()
        try office.program.run(["init", "--agency", "Pemda Lain", "--registry", "lain.sqlite"]).ok()
    }

    @Test("is refused at once: nothing is scanned, printed or copied with it")
    func refused() throws {
        for words in [
            ["checkin", Office.now, "--gate", "Utara"], ["badge", "issue", "--all", "--out", "badges"],
            ["event", "list"],
        ] {
            try office.program([:]).run(words + ["--keys", "lain.sqlite.keys"]).refused(77, naming: "lain.sqlite.keys")
        }
        #expect(!office.folder.has("badges"))
        try office.ikrar("registry", "copy", "lain.sqlite", "dua.sqlite", "--from-keys", office.registry.keys)
            .refused(77, naming: office.registry.keys)
        #expect(!office.folder.has("dua.sqlite"))
    }
}
