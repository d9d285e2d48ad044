/// What `--help` says of one command: what it does, what its arguments mean, and examples.
public struct CommandHelp: Sendable {
    public let abstract: Text
    private let examples: [String]
    private let note: Text?
    private let arguments: [String: Text]

    init(_ abstract: Text, note: Text? = nil, examples: [String] = [], arguments: [String: Text] = [:]) {
        self.abstract = abstract
        self.note = note
        self.examples = examples
        self.arguments = arguments
    }

    /// The note and the examples. An example's line is at most 78 characters, so that help shows it whole.
    public var discussion: String {
        let shown = examples.isEmpty ? [] : [Help.examples.current] + examples.map { "  \($0)" }
        return [note?.current, shown.isEmpty ? nil : shown.joined(separator: "\n")].compactMap { $0 }
            .joined(separator: "\n\n")
    }

    /// What an argument or option means.
    /// - Precondition: The catalogue has it.
    public subscript(argument: String) -> String {
        guard let text = arguments[argument] else { preconditionFailure("no help for \(argument)") }
        return text.current
    }
}

/// The help of every command.
public enum Help {
    static let examples = Text("CONTOH:", "EXAMPLES:")
}
