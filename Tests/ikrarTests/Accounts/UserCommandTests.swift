import Testing

@Suite("user")
struct UserCommandTests {
    private let office: Office

    init() throws { office = try Office() }

    private func add(_ login: String, _ role: String, _ options: String...) throws -> Run {
        try office.program.run(
            ["user", "add", login, "--name", "Sari Utami", "--role", role, "--json", "--user", "uji"] + options)
    }

    @Test("an account that is added has an invitation, which is shown once and is good for seven days")
    func adds() throws {
        let added = try add("Kesbangpol", "admin").ok().json()
        #expect(added["login"]?.text == "kesbangpol")
        #expect(added["role"]?.text == "admin")
        #expect(added["opd"] == .null)
        #expect(added["hasPassword"]?.flag == false)
        #expect(added.hasSortedKeys)
        let code = try #require(added["invitation"]?.text)
        #expect(code.count == 26)
        #expect(added["invitationPath"]?.text == "/undangan/\(code)")
        #expect(added["invitationExpires"]?.text?.hasSuffix("+07:00") == true)
        let again = try office.ikrar("user", "reset", "kesbangpol", "--reason", "hilang", "--json").ok().json()
        #expect(again["invitation"]?.text != code)
        let list = try office.ikrar("user", "list", "--json").ok()
        #expect(try list.objects().map { $0["login"]?.text } == ["kesbangpol"])
        #expect(!list.output.contains(code))
        #expect(!list.output.contains("invitation"))
    }

    @Test("people are told the code, where it is for, and until when", arguments: ["id", "en"])
    func tells(_ language: String) throws {
        let text = try office.ikrar(
            "user", "add", "hr.bkpsdm", "--name", "Siti", "--role", "hr", language: language
        ).ok().output
        #expect(text.contains("/undangan/"))
        #expect(text.contains("hr.bkpsdm"))
        #expect(text.contains(language == "id" ? "hanya ditampilkan sekali" : "shown this once"))
        let list = try office.ikrar("user", "list", language: language).ok().output
        #expect(list.contains(language == "id" ? "diundang" : "invited"))
    }

    @Test("a head has an OPD, which the list names, and loses it with the role")
    func heads() throws {
        let opd = try #require(try office.ikrar("opd", "list", "--json").ok().objects().first?["opd"]?.text)
        #expect(try add("kadis", "head", "--opd", opd).ok().json()["opd"]?.text == opd)
        #expect(try office.ikrar("user", "list").ok().output.contains(opd))
        let changed = try office.ikrar("user", "role", "KADIS", "auditor", "--json").ok().json()
        #expect(changed["role"]?.text == "auditor")
        #expect(changed["opd"] == .null)
        try office.ikrar("user", "role", "kadis", "head").refused(65, naming: "--opd")
    }

    @Test("an account is disabled and enabled")
    func disables() throws {
        _ = try add("hr.bkpsdm", "hr").ok()
        let disabled = try office.ikrar("user", "disable", "hr.bkpsdm", "--reason", "pensiun", "--json").ok().json()
        #expect(disabled["disabledAt"]?.text != nil)
        #expect(try office.ikrar("user", "list").ok().output.contains("nonaktif"))
        let enabled = try office.ikrar("user", "enable", "hr.bkpsdm", "--json").ok().json()
        #expect(enabled["disabledAt"] == .null)
    }

    @Test("what cannot be is refused by name, and nothing is added")
    func refusals() throws {
        try add("a b", "hr").refused(65, naming: "a b")
        try add("198605152010011003", "hr").refused(65, naming: "***003")
        try add("kadis", "head").refused(65, naming: "--opd")
        try add("kadis", "head", "--opd", "Dinas Bulan").refused(65, naming: "Dinas Bulan")
        try add("kadis", "raja").refused(64, naming: "raja")
        for verb in ["reset", "disable", "enable"] {
            try office.ikrar("user", verb, "tiada").refused(65, naming: "tiada")
        }
        #expect(try office.ikrar("user", "list", "--json").ok().objects().isEmpty)
        _ = try add("kesbangpol", "admin").ok()
        try add("Kesbangpol", "hr").refused(65, naming: "kesbangpol")
        try office.ikrar("user", "disable", "kesbangpol").refused(77, naming: "kesbangpol")
        try office.ikrar("user", "role", "kesbangpol", "hr").refused(77, naming: "kesbangpol")
    }
}
