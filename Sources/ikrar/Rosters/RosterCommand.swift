import ArgumentParser
import Dispatch
import IkrarRegistry
import IkrarTexts
import PlainJSON
import RegistryDocuments

struct RosterCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "roster", Help.roster) }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.event["event"]))
    var event: String

    @Option(help: ArgumentHelp(Help.roster["opd"], valueName: "opd"))
    var opd: String?

    @Option(help: ArgumentHelp(Help.roster["format"], valueName: "csv,xlsx,json"))
    var format: FormatList?

    @Option(help: ArgumentHelp(Help.roster["out"], valueName: "folder"))
    var out: String?

    @Flag(help: ArgumentHelp(Help.roster["excel"]))
    var excel = false

    func run() async throws {
        let registry = try await common.open()
        let unit = try await registry.opd(ifNamed: opd)
        let (rosters, recap) = try await registry.allRosters(of: Event.ID(event), opds: unit.map { [$0] } ?? [])
        guard let out = out ?? (format == nil && !excel ? nil : "out/rosters/\(event)") else {
            return try show(rosters)
        }
        let writer = RosterWriter(formats: format?.formats ?? [.csv], audience: excel ? .excel : .machine)
        let progress = Progress(Say.writingRosters.current, total: 1000)
        let isPartial = unit != nil
        let written = try await onThreadOfItsOwn {
            try writer.write(rosters, recap: recap, to: out, isPartial: isPartial) { done, total in
                progress.advance(to: done * 1000 / max(1, total))
            }
        }
        progress.finish()
        common.show(RosterFilesAnswer(written: written, recap: recap))
    }

    /// To standard output: one roster a line in JSON, a table for people.
    private func show(_ rosters: [Roster]) throws {
        for roster in rosters {
            if common.json {
                Terminal.standardOutput.line(try RosterJSON.line(roster))
            } else {
                Terminal.standardOutput.line(RosterTableText(roster).text)
            }
        }
    }
}

/// `csv,xlsx,json`
struct FormatList: ExpressibleByArgument {
    var formats: Set<RosterFormat>

    init?(argument: String) {
        let parts = argument.split(separator: ",").map { RosterFormat(rawValue: $0.lowercased()) }
        guard !parts.isEmpty, !parts.contains(nil) else { return nil }
        formats = Set(parts.compactMap { $0 })
    }
}

struct RecapCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "recap", Help.recap) }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.event["event"]))
    var event: String

    func run() async throws {
        let registry = try await common.open()
        let recap = try await registry.recap(of: Event.ID(event))
        if common.json {
            Terminal.standardOutput.line(try RosterJSON.line(recap))
        } else {
            Terminal.standardOutput.line(RecapText(recap).text)
        }
    }
}

private struct RosterFilesAnswer: Answer {
    var written: WrittenRosters
    var recap: Recap

    var json: JSONValue {
        .object([
            "event": .text(recap.event.id), "folder": .text(written.folder),
            "files": .array(written.files.map { .text($0) }), "kept": .array(written.kept.map { .text($0) }),
            "opds": .number(recap.opds.count), "counts": recap.counts.json,
        ])
    }

    func text(_ language: Language) -> String {
        Say.rostersWritten(
            written.files.count,
            folder: written.folder,
            opds: recap.opds.count,
            counts: recap.counts,
            at: recap.event.kind,
            kept: written.kept,
        )(language)
    }
}

/// Runs blocking work off the cooperative pool.
func onThreadOfItsOwn<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
        DispatchQueue.global().async {
            continuation.resume(with: Result(catching: body))
        }
    }
}
