public import PageLayout

/// Why badges cannot be laid out on sheets.
public struct BadgeSheetsError: Error, Hashable, Sendable {
    public enum Code: String, Hashable, Sendable, CaseIterable {
        /// Not even one card fits on the paper beside its crop marks.
        case cardTooLarge
    }

    public var code: Code
    public var card: Size
    public var paper: Paper

    public init(_ code: Code, card: Size, paper: Paper) {
        self.code = code
        self.card = card
        self.paper = paper
    }
}
