import ArgumentParser
import IkrarRegistry
import IkrarTexts
import PlainJSON
import RegistryDocuments

struct CircularStatus: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "status", Help.circularStatus) }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.event["event"]))
    var event: String

    func run() async throws {
        let registry = try await common.open()
        let overview = try await registry.circular(of: Event.ID(event))
        common.show(CircularStatusAnswer(overview: overview, recap: try await registry.recap(of: overview.event.id)))
    }
}

private struct CircularStatusAnswer: Answer {
    var overview: CircularOverview
    var recap: Recap

    private var zone: Zone { overview.event.zone }

    var json: JSONValue {
        .object([
            "event": .text(overview.event.id.rawValue), "for": .text(overview.audience.rawValue),
            "withoutHead": .array(overview.headless.map { .text($0.name) }),
            "versions": .array(overview.versions.map { .object($0.members(zone)) }),
            "counts": json(recap.counts),
            "opds": .array(recap.opds.map { .object(["opd": .text($0.opd), "counts": json($0.counts)]) }),
        ])
    }

    private func json(_ counts: RosterCounts) -> JSONValue {
        .object([
            "obliged": .number(counts.obliged), "present": .number(counts.present), "late": .number(counts.late),
            "excused": .number(counts.excused), "absent": .number(counts.absent), "notYet": .number(counts.notYet),
        ])
    }

    func text(_ language: Language) -> String {
        var table = TextTable([
            Say.Column.opd, Say.CircularColumn.asked, Say.CircularColumn.read, Say.Column.late, Say.Column.excused,
            Say.CircularColumn.notYet,
        ])
        for line in recap.opds {
            let counts = line.counts
            let numbers = [
                counts.obliged, counts.present, counts.late, counts.excused, counts.absent + counts.notYet,
            ]
            table.add([line.opd] + numbers.map { Wording.count($0, language) })
        }
        let versions = overview.versions.map {
            Say.circularVersion($0, at: $0.publishedAt.shown(in: zone), until: $0.until?.shown(in: zone))(language)
        }
        let headless = overview.headless.map(\.name)
        var lines = ["\(overview.event.title) (\(overview.audience.label(language)))"] + versions
        lines += [table.text, Say.circularCounts(recap.counts)(language)]
        if !headless.isEmpty { lines.append(Say.circularHeadless(headless)(language)) }
        return lines.joined(separator: "\n")
    }
}
