import ArgumentParser
import IkrarTexts
import PlainJSON
import RegistryStorage

struct RegistryMigrateCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "migrate", Help.registryMigrate)
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var argument: RegistryArgument

    func run() async throws {
        let place = try argument.place(else: common)
        let found = Int(try await Schema.migrate(place.driver(creating: false, runsInPlace: true)))
        let newest = Int(Schema.newest)
        common.show(
            Done(
                Say.migrated(place.name, from: found, to: newest),
                ["registry": .text(place.name), "from": .number(found), "to": .number(newest)]))
    }
}
