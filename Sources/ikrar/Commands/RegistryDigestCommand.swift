import ArgumentParser
import IkrarTexts
import PlainJSON
import RegistryStorage

struct RegistryDigestCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "digest", Help.registryDigest)
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var argument: RegistryArgument

    func run() async throws {
        let place = try argument.place(else: common)
        let driver = try place.driver(creating: false, runsInPlace: true)
        let digest = try await RegistryDigest.of(RegistryEnd(driver: driver, name: place.name))
        common.show(DigestAnswer(registry: place.name, digest: digest))
    }
}

struct DigestAnswer: Answer {
    var registry: String
    var digest: RegistryDigest

    var json: JSONValue {
        .object(["registry": .text(registry), "digest": .text(digest.all), "tables": digest.json])
    }

    func text(_ language: Language) -> String {
        "\(digest.table)\n\(Say.digest(digest.all, of: registry)(language))"
    }
}

extension RegistryDigest {
    var json: JSONValue {
        .array(
            tables.map {
                .object(["table": .text($0.name), "rows": .number($0.rows), "digest": .text($0.digest)])
            })
    }

    var table: String {
        var text = TextTable([Say.Column.table, Say.Column.rows, Say.Column.digest])
        for table in tables { text.add([table.name, Wording.count(table.rows), table.digest]) }
        return text.text
    }
}
