import ArgumentParser
import DirectoryLists
import IkrarRegistry
import IkrarTexts
import PlainJSON

struct OpdImport: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "import", Help.opdImport) }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.opdImport["file"]))
    var file: String

    @Flag(help: ArgumentHelp(Help.asnImport["dry-run"]))
    var dryRun = false

    func run() async throws {
        let registry = try await common.open()
        let revision = try await registry.directoryRevision()
        let plan = try await ListReading(registry: registry).unitPlan(of: ListSource(path: file))
        if !dryRun { try await registry.apply(plan, basedOn: revision, by: common.userName) }
        common.show(UnitImportAnswer(plan: plan, file: file, isDryRun: dryRun))
    }
}

private struct UnitImportAnswer: Answer {
    var plan: UnitTreePlan
    var file: String
    var isDryRun: Bool

    var json: JSONValue {
        .object([
            "added": .number(plan.newUnits.count), "identified": .number(plan.identifiedUnits.count),
            "unchanged": .number(plan.unchanged), "dryRun": .flag(isDryRun),
            "opds": .number(plan.newUnits.count { $0.isOPD }),
            "quarantined": .array(
                plan.held.map { held in
                    .object([
                        "file": .text(file), "line": .number(held.line), "name": .text(held.name),
                        "reason": .text(held.reason.text.current), "code": .text(held.reason.rawValue),
                    ])
                },
            ),
            "renamings": .array(
                plan.renamings.map { renaming in
                    .object([
                        "line": .number(renaming.line), "known": .text(renaming.known),
                        "listed": .text(renaming.listed),
                    ])
                },
            ),
        ])
    }

    func text(_ language: Language) -> String {
        let head = Say.unitsImported(
            added: plan.newUnits.count,
            opds: plan.newUnits.count { $0.isOPD },
            identified: plan.identifiedUnits.count,
            unchanged: plan.unchanged,
            isDryRun: isDryRun,
        )(language)
        let held = plan.held.prefix(20).map { "  \(file):\($0.line)  \($0.name): \($0.reason.text(language))" }
        let renamed = plan.renamings.prefix(20).map { renaming in
            "  \(file):\(renaming.line)  " + Say.unitKeepsName(renaming.known, listed: renaming.listed)(language)
        }
        return ([head] + held + renamed).joined(separator: "\n")
    }
}
