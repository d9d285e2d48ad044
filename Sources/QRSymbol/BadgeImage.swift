/// A badge's picture that is to be written.
public struct BadgeImage: Hashable, Sendable {
    /// Where the PNG goes.
    public let path: String
    /// What the symbol says.
    public let code: String
    /// What a person types when no scanner reads it, for instance `7K3M-9QXV-D`; nil for none.
    public let typedCode: String?

    public init(path: String, code: String, typedCode: String? = nil) {
        self.path = path
        self.code = code
        self.typedCode = typedCode
    }
}
