import ArgumentParser
import DirectoryLists
import IkrarRegistry
import IkrarTexts
import PlainJSON

struct ExcuseImport: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "import", Help.excuseImport) }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.event["event"]))
    var event: String

    @Argument(help: ArgumentHelp(Help.excuseImport["file"]))
    var file: String

    @Flag(help: ArgumentHelp(Help.asnImport["dry-run"]))
    var dryRun = false

    func run() async throws {
        let registry = try await common.open()
        let list = try await ListReading(registry: registry).excuses(of: ListSource(path: file), for: Event.ID(event))
        if !dryRun {
            _ = try await registry.setExcuses(list.requests, for: Event.ID(event), by: common.userName)
        }
        common.show(ExcuseImportAnswer(list: list, file: file, isDryRun: dryRun))
    }
}

private struct ExcuseImportAnswer: Answer {
    var list: ExcuseListReading
    var file: String
    var isDryRun: Bool

    var json: JSONValue {
        .object([
            "entered": .number(list.requests.count), "dryRun": .flag(isDryRun),
            "quarantined": .array(
                list.held.map { held in
                    .object([
                        "file": .text(file), "sheet": .optional(held.sheet), "line": .number(held.line),
                        "nip": .text(held.nip), "name": .text(held.name), "reason": .text(held.text.current),
                        "code": .text(held.reason.rawValue),
                    ])
                },
            ),
        ])
    }

    func text(_ language: Language) -> String {
        let head = Say.excusesImported(list.requests.count, held: list.held.count, isDryRun: isDryRun)(language)
        let held = list.held.map { "  \(file):\($0.line)  \($0.whose): \($0.text(language))" }
        return ([head] + held).joined(separator: "\n")
    }
}
