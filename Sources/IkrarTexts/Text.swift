/// One thing that people read, in both languages of the program.
public struct Text: Sendable, Hashable {
    public let indonesian: String
    public let english: String

    public init(_ indonesian: String, _ english: String) {
        self.indonesian = indonesian
        self.english = english
    }

    public func callAsFunction(_ language: Language) -> String {
        switch language {
        case .indonesian: indonesian
        case .english: english
        }
    }

    /// In the language of this process.
    public var current: String { self(Language.current) }
}
