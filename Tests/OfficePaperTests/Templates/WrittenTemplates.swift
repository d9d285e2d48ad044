import Foundation
import Testing

@testable import OfficePaper

/// Templates written into a folder of their own, and what is said of them.
struct WrittenTemplates {
    /// With `pictures/logo.png` in it.
    let folder: String

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "ikrar-templates-\(UUID().uuidString)").path
        for name in ["documents", "pictures", "badges"] {
            try FileManager.default.createDirectory(atPath: "\(folder)/\(name)", withIntermediateDirectories: true)
        }
        try write("", to: "pictures/logo.png")
    }

    func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
    }

    func remove() { try? FileManager.default.removeItem(atPath: folder) }

    static func file(_ text: String, folder: String = "/nowhere") throws(TemplateFindings) -> TemplateFile {
        try TemplateFile(path: "t.yaml", folder: folder, bytes: Array(text.utf8))
    }

    /// What is found when a text is read as some document, with bupati and sekda as signatories.
    static func errors(_ text: String, as kind: DocumentKind) -> [TemplateError] {
        found { () throws(TemplateFindings) in
            _ = try DocumentTemplate(reading: file(text), as: kind, signatories: ["bupati", "sekda"])
        }
    }

    /// What is found in a body with one element.
    static func errors(ofElement text: String, as kind: DocumentKind) -> [TemplateError] {
        errors("body:\n  - \(text)\n", as: kind)
    }

    static func errors(ofAgency text: String) -> [TemplateError] {
        found { () throws(TemplateFindings) in _ = try AgencyTemplate(reading: file(text)) }
    }

    static func found(_ body: () throws(TemplateFindings) -> Void) -> [TemplateError] {
        do {
            try body()
            return []
        } catch {
            return error.errors
        }
    }
}

extension [TemplateError] {
    /// Each as `line:column code key “value”`, with what of these it has.
    var findings: [String] {
        map { error in
            let place = error.line.map { "\($0):\(error.column ?? 0) " } ?? ""
            let key = error.key.map { " \($0)" } ?? ""
            return "\(place)\(error.code.rawValue)\(key)" + (error.value.map { " “\($0)”" } ?? "")
        }
    }
}
