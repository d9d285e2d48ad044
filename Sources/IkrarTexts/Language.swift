internal import Glibc

/// A language that the program speaks.
public enum Language: String, Sendable, CaseIterable {
    case indonesian = "id"
    case english = "en"

    /// The first of these variables that says anything decides, as in POSIX after the program's own.
    static let variables = ["IKRAR_LANG", "LC_ALL", "LC_MESSAGES", "LANG"]

    /// English for `en`, `en_GB.UTF-8` and the like; Indonesian for everything else, `C` and nothing at all included:
    /// the offices that use the program are Indonesian, and most of their machines were never told so.
    public init(environment: [String: String]) {
        let wish = Self.variables.lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
        self = wish.lowercased().hasPrefix("en") ? .english : .indonesian
    }

    /// Of this process; its environment is looked at once.
    public static let current = Language(
        environment: variables.reduce(into: [:]) { environment, name in
            if let value = getenv(name) { environment[name] = String(cString: value) }
        },
    )
}
