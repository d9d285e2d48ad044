/// What a PDF says of itself.
public struct DocumentProperties: Sendable, Hashable {
    public var title: String
    /// The office, not the person at the keyboard.
    public var author: String
    public var subject: String
    /// Of its text, as BCP 47 names it: `id-ID`.
    public var language: String
    /// In seconds since 1970, UTC. The same pages with the same properties are the same bytes.
    public var created: Int64
    /// What it was made with.
    public var program: String

    public init(
        title: String,
        author: String,
        subject: String,
        language: String = "id-ID",
        created: Int64,
        program: String
    ) {
        self.title = title
        self.author = author
        self.subject = subject
        self.language = language
        self.created = created
        self.program = program
    }
}
