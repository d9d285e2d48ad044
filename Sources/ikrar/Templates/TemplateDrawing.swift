import ArgumentParser
import IkrarRegistry
import IkrarTexts
import OfficePaper
import PageLayout
import PlainJSON
import RegistryDocuments

struct TemplateDrawing: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "preview", Help.templatePreview)
    }

    @Argument(help: ArgumentHelp(Help.templatePreview["kind"]))
    var kind: [String] = []

    @Option(help: ArgumentHelp(Help.documentOptions["templates"], valueName: "folder"))
    var templates: String?

    @Option(help: ArgumentHelp(Help.documentOptions["format"], valueName: "pdf|png"))
    var format = DocumentFormat.pdf

    @Option(help: ArgumentHelp(Help.documentOptions["paper"], valueName: "A4|F4"))
    var paper = Paper.f4

    @Option(help: ArgumentHelp(Help.templatePreview["out"], valueName: "folder"))
    var out = "out/templates"

    @Flag(help: ArgumentHelp(Help.common.json.current))
    var json = false

    func run() async throws {
        let folder = try TemplatePlace.folder(named: templates)
        for name in kind where DocumentKind(rawValue: name) == nil && !folder.badges.contains(name) {
            throw InputError(Say.noDrawing(name, known: folder.drawings(nearestTo: name)), status: Failure.noInput)
        }
        let badges = kind.isEmpty ? folder.badges : kind.filter { DocumentKind(rawValue: $0) == nil }
        let kinds = kind.isEmpty ? Set(DocumentKind.allCases) : Set(kind.compactMap(DocumentKind.init(rawValue:)))
        let templates = try PrintTemplates(folder, for: kinds)
        let layouts = try badges.map { (name: $0, layout: try folder.badge(named: $0)) }
        let preview = TemplatePreview(
            agencyName: "Pemerintah Kabupaten Arungsari", paper: paper, format: format, now: Surroundings.system.now())
        let out = out
        let printed = try await onThreadOfItsOwn {
            var parts: [PrintedDocuments] = []
            if !kinds.isEmpty { parts.append(try preview.draw(kinds, from: templates, to: out)) }
            for (name, layout) in layouts {
                parts.append(try preview.draw(layout, named: name, of: templates.agency, to: out))
            }
            return parts
        }
        let files = printed.flatMap(\.files).sorted()
        let answer = PreviewAnswer(folder: printed.first?.folder ?? out, files: files)
        Terminal.standardOutput.line(json ? answer.json.line : answer.text(Language.current))
    }
}

private struct PreviewAnswer: Answer {
    var folder: String
    var files: [String]

    var json: JSONValue {
        .object(["folder": .text(folder), "files": .array(files.map { .text($0) })])
    }

    func text(_ language: Language) -> String {
        Say.previewed(files: files.count, folder: folder)(language)
    }
}
