import ArgumentParser
import IkrarRegistry
import IkrarTexts
import PlainJSON

struct WebinarForget: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "forget", Help.webinarForget) }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.event["event"]))
    var event: String

    @Option(help: ArgumentHelp(Help.webinarForget["force"], valueName: "reason"))
    var force: String?

    func run() async throws {
        let registry = try await common.open()
        let erased = try await registry.eraseStrangers(of: Event.ID(event), why: force, by: common.userName)
        common.show(
            Done(
                erased.isEmpty ? Say.strangersNone : Say.strangersErased(erased),
                [
                    "event": .text(event), "participants": .number(erased.participants),
                    "files": .number(erased.files),
                ]))
    }
}
