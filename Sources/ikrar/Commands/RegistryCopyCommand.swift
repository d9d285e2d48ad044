import ArgumentParser
import IkrarRegistry
import IkrarTexts
import PlainJSON
import RegistryStorage

struct RegistryCopyCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "copy", Help.registryCopy) }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.registryCopy["from"]))
    var from: String

    @Argument(help: ArgumentHelp(Help.registryCopy["to"]))
    var to: String

    @Option(help: ArgumentHelp(Help.registryCopy["from-keys"], valueName: "path"))
    var fromKeys: String?

    @Option(help: ArgumentHelp(Help.registryCopy["to-keys"], valueName: "path"))
    var toKeys: String?

    func validate() throws {
        guard common.registry == nil, common.keys == nil else { throw ValidationError(Say.copyNamesTwo.current) }
    }

    func run() async throws {
        let source = try RegistryPlace(from)
        let target = try RegistryPlace(to)
        let keys = source.keyFile(named: fromKeys)
        // Only keys that could be used are worth copying.
        let ring = try keys.read()
        let new = NewRegistry(place: target, keys: target.keyFile(named: toKeys))
        let end = RegistryEnd(driver: try source.driver(creating: false, runsInPlace: false), name: source.name)
        try await end.requireFinished()
        guard try await end.keyMark().map({ $0 == ring.mark }) ?? true else {
            throw RegistryError(.keysForeign, subject: keys.path)
        }
        let bytes = try keys.bytes()
        let digest = try await Interruption.stopping(saying: Say.copyStopped(to: target.name)) {
            try await new.make(keys: bytes) { driver in
                try await copy(end, to: RegistryEnd(driver: driver, name: target.name))
            }
        }
        common.show(CopyAnswer(from: source.name, to: target.name, keys: new.keys.path, digest: digest))
    }

    private func copy(_ source: RegistryEnd, to target: RegistryEnd) async throws -> RegistryDigest {
        let copy = RegistryCopy(from: source, to: target)
        guard Terminal.standardError.isInteractive else { return try await copy.run() }
        let bar = Progress(Say.copying.current, total: 1000)
        defer { bar.finish() }
        return try await copy.run { done, total in bar.advance(to: done * 1000 / max(1, total)) }
    }
}

private struct CopyAnswer: Answer {
    var from: String
    var to: String
    var keys: String
    var digest: RegistryDigest

    var json: JSONValue {
        .object([
            "from": .text(from), "to": .text(to), "keys": .text(keys), "digest": .text(digest.all),
            "tables": digest.json,
        ])
    }

    func text(_ language: Language) -> String {
        let rows = digest.tables.reduce(0) { $0 + $1.rows }
        let sentence = Say.copied(from: from, to: to, rows: rows, digest: digest.all, keys: keys)
        return "\(digest.table)\n\(sentence(language))"
    }
}
