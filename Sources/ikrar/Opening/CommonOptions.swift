import ArgumentParser
import Glibc
import IkrarRegistry
import IkrarTexts

/// What every command takes.
struct CommonOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp(Help.common.registry.current, valueName: "path|postgres://…"))
    var registry: String?

    @Option(name: .long, help: ArgumentHelp(Help.common.keys.current, valueName: "path"))
    var keys: String?

    @Flag(name: .long, help: ArgumentHelp(Help.common.json.current))
    var json = false

    @Option(name: .long, help: ArgumentHelp(Help.common.user.current, valueName: "name"))
    var user: String?

    /// `--registry`, else IKRAR_REGISTRY, else `ikrar.sqlite` here.
    /// - Throws: ``RegistryError`` `registryAddress`.
    var place: RegistryPlace {
        get throws { try RegistryPlace(registry ?? environment("IKRAR_REGISTRY") ?? "ikrar.sqlite") }
    }

    /// `--keys`, else the one that goes with the registry.
    var keyFile: BadgeKeyFile {
        get throws { try place.keyFile(named: keys) }
    }

    /// Who does it, for the journal: `--user`, else the account, also where no variable names it.
    var userName: String {
        user ?? environment("USER") ?? environment("LOGNAME") ?? Self.account ?? "ikrar"
    }

    private static var account: String? {
        guard let entry = getpwuid(geteuid()), let name = entry.pointee.pw_name else { return nil }
        return String(cString: name)
    }
}

/// An environment variable that is set to something.
func environment(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
}
