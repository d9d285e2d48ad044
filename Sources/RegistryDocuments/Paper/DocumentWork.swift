import PageDrawing
import PageLayout

/// One document that becomes a file, or a file a page.
struct DocumentWork: Sendable {
    /// Of its file, without the ending.
    var stem: String
    /// Whose it is; empty when it is about all of them.
    var opd: String
    /// What stands before the event in the document's properties.
    var title: String
    /// What it costs beside others.
    var weight: Int
    /// Lays its pages out and hands them over one by one.
    var eachPage: @Sendable (_ fonts: FontShelf, _ body: (Page) throws -> Void) throws -> Void
}
