import ArgumentParser
import IkrarTexts
import OfficePaper
import PlainJSON
import RegistryDocuments

struct TemplateCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "template", Help.template, subcommands: [TemplateCheck.self, TemplateDrawing.self])
    }
}

struct TemplateCheck: ParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "check", Help.templateCheck) }

    @Option(help: ArgumentHelp(Help.documentOptions["templates"], valueName: "folder"))
    var templates: String?

    @Flag(help: ArgumentHelp(Help.common.json.current))
    var json = false

    func run() throws {
        let folder = try TemplatePlace.folder(named: templates)
        let answer = TemplateCheckAnswer(
            folder: folder.path, count: 1 + DocumentKind.allCases.count + folder.badges.count,
            errors: folder.check(), missing: folder.missingProvisions())
        Terminal.standardOutput.line(json ? answer.json.line : answer.text(Language.current))
        if !answer.isFine { throw ExitCode(Failure.dataRefused) }
    }
}
