import ArgumentParser
import DirectoryLists
import IkrarRegistry
import IkrarTexts
import PlainJSON

struct PledgeImport: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "import", Help.pledgeImport) }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.event["event"]))
    var event: String

    @Argument(help: ArgumentHelp(Help.pledgeImport["file"]))
    var file: String

    @Option(help: ArgumentHelp(Help.pledgeRecord["filed-by"], valueName: "name"))
    var filedBy: String?

    @Option(help: ArgumentHelp(Help.pledgeImport["date"], valueName: "yyyy-mm-dd"))
    var date: String?

    @Flag(help: ArgumentHelp(Help.asnImport["dry-run"]))
    var dryRun = false

    func run() async throws {
        let registry = try await common.open()
        let day = try date.map { try CivilDate(typed: $0, "--date") }
        let list = try await ListReading(registry: registry)
            .paktas(of: ListSource(path: file), for: Event.ID(event), usualDate: day)
        let recording = try await registry.recordPaperPledges(
            list.requests, at: Event.ID(event), filedBy: filedBy ?? common.userName, isDryRun: dryRun,
            by: common.userName)
        let answer = PledgeRecordingAnswer(recording: recording, isDryRun: dryRun)
        common.show(PledgeImportAnswer(recording: answer, held: list.held(after: recording), file: file))
    }
}

private struct PledgeImportAnswer: Answer {
    var recording: PledgeRecordingAnswer
    var held: [PaktaListReading.HeldRow]
    var file: String

    var json: JSONValue {
        var members = recording.members
        members["quarantined"] = .array(
            held.map { row in
                .object([
                    "file": .text(file), "sheet": .optional(row.sheet), "line": .number(row.line),
                    "nip": .text(row.nip), "name": .text(row.name),
                    "reason": .text(row.text.current), "code": .text(row.reason.rawValue),
                ])
            },
        )
        return .object(members)
    }

    func text(_ language: Language) -> String {
        let rows = held.map {
            "  \(file)\($0.sheet.map { " [\($0)]" } ?? ""):\($0.line)  \($0.whose): \($0.text(language))"
        }
        return ([recording.text(language)] + (rows.isEmpty ? [] : [Say.quarantinedRows(language)]) + rows)
            .joined(separator: "\n")
    }
}
