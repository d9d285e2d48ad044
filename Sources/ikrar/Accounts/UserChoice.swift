import ArgumentParser
import IkrarRegistry
import IkrarTexts

/// Whose account is changed, and why.
struct UserChoice: ParsableArguments {
    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.user["login"]))
    var login: String

    @Option(help: ArgumentHelp(Help.user["reason"]))
    var reason = ""

    /// - Throws: ``RegistryError`` `noSuchAccount`.
    func account(in registry: Registry) async throws -> Account.ID { try await registry.account(login: login).id }
}
