import Foundation
import Testing

@Suite("templates, from the command line", .withoutRegistry)
struct TemplateCommandTests {
    private let folder: Folder

    init() throws { folder = try Folder() }

    private func ikrar(_ arguments: String..., environment: [String: String] = [:]) throws -> Run {
        try Program(folder: folder, environment: environment).run(arguments)
    }

    private func copy() throws { try folder.copyTemplates(to: "contoh") }

    private func spoil(_ name: String, _ old: String, _ new: String) throws {
        try folder.replace(old, with: new, in: "contoh/\(name)")
    }

    @Test("those that come with the program are fine, wherever it is started")
    func shipped() throws {
        let answer = try ikrar("template", "check", "--json").ok().json()
        #expect(answer["errors"] == .array([]))
        #expect(answer["templates"]?.int == 11)
        #expect(answer["folder"]?.text?.hasSuffix("/templates") == true)
        #expect(answer.hasSortedKeys)
        #expect(try ikrar("template", "check").ok().lines.count == 1)
    }

    @Test("every fault is told with file, line and column, and ends with 65", arguments: ["id", "en"])
    func broken(language: String) throws {
        try copy()
        try spoil("documents/minutes.yaml", "  - title: BERITA ACARA", "  - titel: BERITA ACARA")
        try spoil("documents/recap.yaml", "{guests}", "{gests}")
        try spoil("badges/card.yaml", "{field: logo, left: 3,", "{field: logo, left: tiga,")
        let run = try ikrar("template", "check", "--templates", "contoh", environment: ["IKRAR_LANG": language])
        #expect(run.status == 65)
        for place in [
            "contoh/documents/minutes.yaml:8:5: ", "contoh/documents/recap.yaml:", "contoh/badges/card.yaml:10:25: ",
        ] {
            #expect(run.output.contains(place), "\(run.output)")
        }
        #expect(run.output.contains("title"), "what may have been meant")
        #expect(run.lines.count == 4, "a line a fault, and their number")
        let json = try ikrar("template", "check", "--templates", "contoh", "--json")
        #expect(json.status == 65)
        let errors = try #require(try json.json()["errors"]?.array)
        #expect(Set(errors.compactMap { $0["code"]?.text }) == ["unknownField", "unknownKey", "wrongNumber"])
        #expect(errors.count == 3)
        #expect(errors.allSatisfy { ($0["message"]?.text ?? "").count > 10 })
    }

    @Test("a font that is not installed and a picture that is none are faults, too")
    func provisions() throws {
        try copy()
        try spoil("agency.yaml", "family: Liberation Sans", "family: Sans Antah")
        try folder.write("bukan gambar", "contoh/pictures/emblem.png")
        let run = try ikrar("template", "check", "--templates", "contoh")
        #expect(run.status == 65)
        #expect(run.output.contains("Sans Antah") && run.output.contains("emblem.png"))
        let errors = try #require(
            try ikrar("template", "check", "--templates", "contoh", "--json").json()["errors"]?.array)
        #expect(errors.compactMap { $0["code"]?.text } == ["fontMissing", "pictureNotAPicture"])
        #expect(errors.allSatisfy { $0["line"] == .null && ($0["message"]?.text ?? "").count > 10 })
    }

    @Test("a folder that is not there is named", arguments: [["--templates", "tiada"], []])
    func missing(options: [String]) throws {
        let environment = options.isEmpty ? ["IKRAR_TEMPLATES": "tiada"] : [:]
        let program = Program(folder: folder, environment: environment)
        try program.run(["template", "check"] + options).refused(66, naming: "tiada")
        try program.run(["template", "preview"] + options).refused(66, naming: "tiada")
    }

    @Test("IKRAR_TEMPLATES names the folder, and --templates goes before it")
    func environment() throws {
        try copy()
        let named = try ikrar("template", "check", "--json", environment: ["IKRAR_TEMPLATES": folder.path("contoh")])
        #expect(try named.ok().json()["folder"]?.text == folder.path("contoh"))
        let both = try ikrar(
            "template", "check", "--json", "--templates", "contoh", environment: ["IKRAR_TEMPLATES": "tiada"])
        #expect(try both.ok().json()["folder"]?.text == "contoh")
    }

    @Test("a preview draws those that are named, or all, into a folder that may be there", arguments: ["pdf", "png"])
    func preview(format: String) throws {
        let some = try ikrar(
            "template", "preview", "office-recap", "card", "--format", format, "--paper", "a4", "--json"
        ).ok()
        #expect(
            try some.json()["files"]?.array?.compactMap { $0.text } == [
                "kartu-card.\(format)", "rekap-dinas-contoh.\(format)",
            ])
        #expect(folder.files(below: "out/templates") == ["kartu-card.\(format)", "rekap-dinas-contoh.\(format)"])
        let all = try ikrar("template", "preview", "--format", format, "--out", "contoh-cetak", "--json").ok().json()
        let files = try #require(all["files"]?.array?.compactMap { $0.text })
        #expect(files == folder.files(below: "contoh-cetak"))
        #expect(files.count >= 10)
        #expect(try ikrar("template", "preview", "--format", format, "--out", "contoh-cetak").ok().lines.count == 1)
    }

    @Test("a preview of what is no template names the nearest, and draws nothing")
    func unknown() throws {
        try ikrar("template", "preview", "minutes", "kard").refused(66, naming: "kard", "card")
        try ikrar("template", "preview", "minuets").refused(66, naming: "minuets", "minutes")
        try ikrar("template", "preview", "--paper", "legal").refused(64, naming: "legal")
        try ikrar("template", "preview", "--format", "docx").refused(64, naming: "docx")
        #expect(!folder.has("out"))
    }

    @Test("a broken template stops the preview with its place, and nothing is drawn")
    func brokenPreview() throws {
        try copy()
        try spoil("documents/minutes.yaml", "  - title: BERITA ACARA", "  - titel: BERITA ACARA")
        try ikrar("template", "preview", "--templates", "contoh").refused(65, naming: "minutes.yaml:8:5")
        #expect(!folder.has("out"))
        _ = try ikrar("template", "preview", "recap", "--templates", "contoh").ok()
    }
}
