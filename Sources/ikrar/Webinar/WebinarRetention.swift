import ArgumentParser
import IkrarRegistry
import IkrarTexts
import PlainJSON

struct WebinarRetention: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "retention", Help.webinarRetention)
    }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.webinarRetention["days"], valueName: "days|off"))
    var days: String?

    func run() async throws {
        let registry = try await common.open()
        if let days {
            guard let wish = StrangerRetention(days.lowercased()) else { throw InputError(Say.badRetention(days)) }
            try await registry.setStrangerRetention(wish, by: common.userName)
        }
        let retention = try await registry.strangerRetention()
        let kept: JSONValue = if case .days(let days) = retention { .number(days) } else { .null }
        common.show(Done(Say.strangerRetention(retention), ["days": kept]))
    }
}
