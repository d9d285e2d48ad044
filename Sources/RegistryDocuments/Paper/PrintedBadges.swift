/// What printing badges has left in a folder.
public struct PrintedBadges: Sendable, Hashable {
    /// Of the sheets, or of the index of the pictures.
    public var path: String
    /// Of the sheets; none when each card is a picture of its own.
    public var pages: Int?
    /// Texts of cards that are too small to read, in the order of the cards.
    public var squeezed: [String]
}
