public import ArgumentParser
public import IkrarRegistry
import IkrarTexts
import PlainJSON

struct Init: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "init", Help.initialise) }

    @OptionGroup var common: CommonOptions

    @Option(help: ArgumentHelp(Help.initialise["agency"], valueName: "name"))
    var agency: String

    @Option(help: ArgumentHelp(Help.initialise["zone"], valueName: "WIB|WITA|WIT"))
    var zone: Zone = .wib

    func run() async throws {
        let agency = agency.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !agency.isEmpty else { throw InputError(Say.agencyMissing) }
        _ = try await common.create(agency: agency, zone: zone)
        common.show(
            InitAnswer(agency: agency, zone: zone, path: try common.place.name, keys: try common.keyFile.path),
        )
    }
}

extension Zone: ExpressibleByArgument {
    public init?(argument: String) {
        self.init(rawValue: argument.uppercased())
    }
}

private struct InitAnswer: Answer {
    var agency: String
    var zone: Zone
    var path: String
    var keys: String

    var json: JSONValue {
        .object(["agency": .text(agency), "zone": .text(zone.rawValue), "registry": .text(path), "keys": .text(keys)])
    }

    func text(_ language: Language) -> String {
        Say.established(agency: agency, registry: path, keys: keys)(language)
    }
}
