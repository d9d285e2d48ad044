import Foundation
import Testing

@testable import OfficePaper

@Suite("the folder of templates")
struct TemplateFolderTests {
    /// A folder with the least that every file needs.
    private func completeFolder() throws -> WrittenTemplates {
        let templates = try WrittenTemplates()
        try templates.write("place: Arungsari\nsignatories: {sekda: {position: A}}\n", to: "agency.yaml")
        for kind in DocumentKind.allCases {
            let table = "{table: {content: people, columns: [{field: signature}]}}"
            try templates.write("body: [\(kind == .blankList ? table : "{text: A}")]\n", to: kind.fileName)
        }
        return templates
    }

    @Test("a folder that is not there is refused")
    func missing() {
        #expect(throws: TemplateFindings(TemplateError(.noFolder, path: "/nowhere/templates"))) {
            try TemplateFolder(path: "/nowhere/templates/")
        }
    }

    @Test("nothing is found wrong with a complete one")
    func soundFolder() throws {
        let templates = try completeFolder()
        defer { templates.remove() }
        let folder = try TemplateFolder(path: "\(templates.folder)/")
        #expect(folder.path == templates.folder)
        #expect(folder.check() == [])
        #expect(try folder.document(.recap, of: folder.agency()).kind == .recap)
    }

    @Test("what is wrong is found in all files, with the file's path")
    func check() throws {
        let templates = try completeFolder()
        defer { templates.remove() }
        try templates.write("place: [A]\n", to: "agency.yaml")
        try templates.write("body: [{titel: A}]\n", to: "documents/recap.yaml")
        try templates.write("body: [{signatures: [{side: left, signer: somebody}]}]\n", to: "documents/minutes.yaml")
        try FileManager.default.removeItem(atPath: "\(templates.folder)/documents/pledge.yaml")
        try templates.write("width: 85.6\n", to: "badges/card.yaml")
        let errors = try TemplateFolder(path: templates.folder).check()
        let said = errors.map { "\($0.path.dropFirst(templates.folder.count + 1)) \($0.code.rawValue)" }
        // Who signs is not known as long as the agency's template is broken.
        #expect(
            said.prefix(3) == [
                "agency.yaml wrongKind", "documents/recap.yaml unknownKey", "documents/pledge.yaml noFile",
            ])
        #expect(said.dropFirst(3).allSatisfy { $0.hasPrefix("badges/card.yaml missingKey") })
        #expect(said.count > 3)
    }

    @Test("signatories that the agency does not have are found")
    func signatories() throws {
        let templates = try completeFolder()
        defer { templates.remove() }
        try templates.write("body: [{signatures: [{side: left, signer: bupati}]}]\n", to: "documents/minutes.yaml")
        let folder = try TemplateFolder(path: templates.folder)
        #expect(folder.check().findings == ["1:43 noSignatory signer “bupati”"])
        #expect(throws: TemplateFindings.self) { try folder.document(.minutes, of: folder.agency()) }
    }

    @Test("files that are no templates are told, with the one that is meant")
    func strangers() throws {
        let templates = try completeFolder()
        defer { templates.remove() }
        for name in [
            "documents/minute.yaml", "documents/recap.yml", "badges/card.yml", "agency.yaml~", ".hidden", "README.md",
        ] {
            try templates.write("", to: name)
        }
        let errors = try TemplateFolder(path: templates.folder).check()
        #expect(errors.allSatisfy { $0.code == .unknownFile })
        #expect(errors.map(\.value) == ["agency.yaml~", "minute.yaml", "recap.yml", "card.yml"])
        #expect(errors.map(\.nearest) == ["agency.yaml", "minutes.yaml", "recap.yaml", nil])
    }

    @Test("a badge is one of those that are there, and none outside")
    func badges() throws {
        let templates = try completeFolder()
        defer { templates.remove() }
        try templates.write("", to: "badges/card.yaml")
        let folder = try TemplateFolder(path: templates.folder)
        #expect(folder.badges == ["card"])
        for name in ["cards", "../agency", ""] {
            do {
                _ = try folder.badge(named: name)
                Issue.record("\(name) was read")
            } catch {
                #expect(error.errors.map(\.code) == [.noFile])
                #expect(error.errors.first?.choices == ["card"])
            }
        }
        #expect(throws: TemplateFindings(TemplateError(.empty, path: "\(templates.folder)/badges/card.yaml"))) {
            try folder.badge(named: "card")
        }
    }
}
