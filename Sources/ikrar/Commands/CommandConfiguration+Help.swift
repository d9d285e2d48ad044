import ArgumentParser
import IkrarTexts

extension CommandConfiguration {
    /// A command whose texts stand in the catalogue.
    init(commandName: String, _ help: CommandHelp, subcommands: [any ParsableCommand.Type] = []) {
        self.init(
            commandName: commandName,
            abstract: help.abstract.current,
            discussion: help.discussion,
            subcommands: subcommands,
        )
    }
}
