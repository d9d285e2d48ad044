/// A part of a page on which something is written later.
public struct WrittenArea: Hashable, Sendable {
    public var box: Box
    /// What is written with.
    public var ink: Ink
    /// Painted beneath the writing when it is written; `nil` where the page itself lies beneath it.
    public var fill: Ink?

    public init(box: Box, ink: Ink, fill: Ink? = nil) {
        self.box = box
        self.ink = ink
        self.fill = fill
    }
}
