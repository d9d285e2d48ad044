/// A page to be drawn.
public struct Page: Hashable, Sendable {
    public var size: Size
    public var marks: [Mark]
    /// Its line in the table of contents that readers of a PDF show; none when it has none.
    public var bookmark: String?

    public init(size: Size, marks: [Mark] = [], bookmark: String? = nil) {
        self.size = size
        self.marks = marks
        self.bookmark = bookmark
    }
}
