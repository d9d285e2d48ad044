import ArgumentParser
import IkrarRegistry
import IkrarTexts
import InventedRegency
import PlainJSON

struct Demo: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "demo", Help.demo) }

    @OptionGroup var common: CommonOptions

    @Option(help: ArgumentHelp(Help.demo["seed"]))
    var seed: UInt64 = 2026

    @Option(help: ArgumentHelp(Help.demo["asn"]))
    var asn = 11_500

    @Option(help: ArgumentHelp(Help.demo["out"], valueName: "folder"))
    var out = "out/demo"

    @Option(help: ArgumentHelp(Help.demo["lists"], valueName: "folder"))
    var lists: String?

    func validate() throws {
        guard InventedRegency.Recipe.allowedASN.contains(asn) else {
            throw ValidationError(Say.demoSize(InventedRegency.Recipe.allowedASN).current)
        }
    }

    func run() async throws {
        let steps = DemoSteps(folder: out, seed: seed, asn: asn, lists: lists, user: common.userName)
        let answer = try await steps.walk()
        common.show(answer)
    }
}

/// Where everything lies after a demo, and how it went.
struct DemoAnswer: Answer {
    var folder: String
    var places: [(label: Text, path: String)]
    var counts: RosterCounts
    var imported: Int
    var quarantined: Int
    var opds: Int

    var json: JSONValue {
        .object([
            "folder": .text(folder), "counts": counts.json, "imported": .number(imported),
            "quarantined": .number(quarantined), "opds": .number(opds),
            "files": .array(places.map { .text($0.path) }),
        ])
    }

    func text(_ language: Language) -> String {
        let width = places.map { $0.label(language).count }.max() ?? 0
        let lines = places.map { place in
            let label = place.label(language)
            return "  " + label + String(repeating: " ", count: width - label.count + 2) + place.path
        }
        return
            ([Say.demoDone(Say.counts(counts)(language))(language)] + lines
            + [Say.demoRegistry("\(folder)/ikrar.sqlite")(language)]).joined(separator: "\n")
    }
}
