/// A QR symbol on a page and what it says.
public struct FoundCode: Hashable, Sendable {
    public let text: String
    /// Pixels: the corners of the symbol's modules as it would be read upright, upper left first and then clockwise. To
    /// a pixel or two.
    public let corners: [PagePoint]

    public init(text: String, corners: [PagePoint]) {
        precondition(corners.count == 4, "a symbol has four corners")
        self.text = text
        self.corners = corners
    }
}
