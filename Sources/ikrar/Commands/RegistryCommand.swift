import ArgumentParser
import IkrarTexts

struct RegistryCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "registry",
            Help.registry,
            subcommands: [
                RegistryStatusCommand.self, RegistryMigrateCommand.self, RegistryCopyCommand.self,
                RegistryDigestCommand.self,
            ],
        )
    }
}

/// A command about one registry, which may be named without `--registry`.
struct RegistryArgument: ParsableArguments {
    @Argument(help: ArgumentHelp(Help.registry["registry"]))
    var registry: String?

    func place(else common: CommonOptions) throws -> RegistryPlace {
        try registry.map(RegistryPlace.init) ?? common.place
    }
}
