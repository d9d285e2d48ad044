import IkrarRegistry
import IkrarTexts
import RegistryStorage
import Testing

@Suite struct ServerRegistryTextTests {
    private static let address = "postgres://ikrar@db.wanasari.example/ikrar"

    /// The codes whose words for a file would send a server's user the wrong way.
    @Test(
        "of a registry on a server, other words than of a file",
        arguments: [
            RegistryError.Code.registryMissing, .registryExists, .registryForeign, .registryLocked, .registryBroken,
            .registryUnwritable, .diskFull,
        ])
    func differ(code: RegistryError.Code) {
        let server = RegistryError(code, subject: Self.address, detail: "17").text
        expectAdvises(server, code)
        expectNames(server, [Self.address])
        let file = RegistryError(code, subject: "ikrar.sqlite", detail: "17").text
        #expect(!server.indonesian.contains("berkas"), "\(server.indonesian)")
        #expect(server.indonesian != file.indonesian.replacing("ikrar.sqlite", with: Self.address))
        #expect(server.english != file.english.replacing("ikrar.sqlite", with: Self.address))
    }

    @Test("a database without a registry tells what brings one there; one that is not there, how it is made, too")
    func missing() {
        let ways = ["`ikrar init --agency …`", "--registry", "`ikrar registry copy`", "IKRAR_REGISTRY"]
        let empty = RegistryError(.registryMissing, subject: Self.address).text
        expectNames(empty, ways)
        for sentence in [empty.indonesian, empty.english] { #expect(!sentence.contains("createdb")) }
        let detail = "database \"ikrar\" does not exist (3D000)"
        let missing = RegistryError(.registryMissing, subject: Self.address, detail: detail).text
        expectNames(missing, ways + [Self.address, "createdb"])
    }

    @Test(
        "what also befalls a command that only reads does not speak of saving",
        arguments: [RegistryError.Code.registryUnreachable, .registryLocked, .registryBroken])
    func changedNothing(code: RegistryError.Code) {
        let text = RegistryError(code, subject: Self.address, detail: "timeout").text
        #expect(text.indonesian.contains("tidak mengubah apa pun"))
        #expect(!text.indonesian.contains("tersimpan"))
        #expect(text.english.contains("changed nothing"))
        #expect(!text.english.contains("saved"))
    }

    @Test("a commit in doubt is not called unsaved, and sends to look before repeating")
    func doubt() {
        let text = RegistryError(.registryUnreachable, subject: Self.address, detail: "COMMIT?; server closed").text
        expectNames(text, [Self.address, "server closed", "`ikrar event show`"])
        for sentence in [text.indonesian, text.english] { #expect(!sentence.contains("COMMIT?")) }
        #expect(text.indonesian.contains("belum diketahui"))
        #expect(text.english.contains("not known whether"))
        let lost = RegistryError(.registryUnreachable, subject: Self.address, detail: "timeout").text
        expectNames(lost, ["timeout"])
        #expect(lost.english.contains("changed nothing"))
        let bare = RegistryError(.registryUnreachable, subject: Self.address, detail: "COMMIT?").text
        for sentence in [bare.indonesian, bare.english] { #expect(!sentence.contains("()")) }
    }

    @Test("an address without a reason has no empty parentheses, and every one tells how signs are written")
    func addresses() {
        let bare = RegistryError(.registryAddress, subject: "mysql://…").text
        for sentence in [bare.indonesian, bare.english] { #expect(!sentence.contains("(")) }
        expectNames(bare, ["mysql://…", "%40 %3A %2F %3F"])
        expectNames(RegistryError(.registryAddress, subject: "postgres://…", detail: "port").text, ["(port)"])
    }

    @Test("missing keys are looked for where init was run, and named for a server")
    func keys() {
        expectNames(RegistryError(.keysMissing, subject: "ikrar.keys").text, ["--keys", "IKRAR_KEYS", "`ikrar init`"])
    }

    @Test(
        "every code of a copy names its registry and says what to do next", arguments: RegistryCopyError.Code.allCases)
    func copies(code: RegistryCopyError.Code) {
        let text = RegistryCopyError(code, subject: Self.address, detail: "people").text
        expectAdvises(text, code)
        expectNames(text, [Self.address])
    }

    @Test("the table that differs, and the version that is older, are named")
    func details() {
        expectNames(RegistryCopyError(.differs, subject: "x", detail: "people").text, ["people"])
        expectNames(RegistryCopyError(.older, subject: "x", detail: "17").text, ["17", "`ikrar registry migrate`"])
    }

    @Test("every warning says what may happen and what to set", arguments: PostgresStatus.Warning.allCases)
    func warnings(warning: PostgresStatus.Warning) {
        expectAdvises(warning.text, warning)
        #expect(warning.text.indonesian.hasPrefix("Peringatan: "))
        #expect(warning.text.english.hasPrefix("Warning: "))
    }

    @Test("a schema brought up to date names both versions, and one that was needs nothing")
    func migrated() {
        expectNames(Say.migrated("ikrar.sqlite", from: 1, to: 2), ["ikrar.sqlite", "1", "2"])
        #expect(Say.migrated("x", from: 2, to: 2).english.contains("nothing was to be done"))
    }

    @Test("a refusal tells another encoding and missing rights from a wrong password")
    func refusals() {
        let encoding = RegistryError(.registryRefused, subject: Self.address, detail: "server_encoding = SQL_ASCII")
            .text
        expectNames(encoding, [Self.address, "SQL_ASCII", "`createdb --encoding=UTF8 --template=template0`"])
        let rights = RegistryError(.registryRefused, subject: Self.address, detail: "permission denied (42501)").text
        expectNames(rights, [Self.address, "permission denied"])
        #expect(!rights.english.contains("password"))
    }
}
