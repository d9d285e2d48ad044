/// What a workbook says of itself.
public struct WorkbookProperties: Hashable, Sendable {
    public var title: String
    public var author: String
    /// Seconds since 1970-01-01T00:00:00Z. A parameter, because the same input shall give the same bytes.
    public var created: Int

    public init(title: String, author: String, created: Int) {
        self.title = title
        self.author = author
        self.created = created
    }
}
