/// What a row's cell on a scan shows. A proposal for a person, never a finding by itself.
public struct RowReading: Hashable, Sendable {
    public enum Verdict: String, Hashable, Sendable, CaseIterable {
        /// Somebody has written into the cell.
        case signed
        /// Nothing but paper, at most specks.
        case empty
        /// A person has to look: a neighbour's stroke, a fold, a dash, something faint, a cell that is cut off.
        case unclear
    }

    /// From 0.
    public let row: Int
    public let verdict: Verdict
    /// How much of the cell's inside is covered, 0 to 1.
    public let inkShare: Double
    /// Pixels: the corners of the cell as it would be read upright, upper left first and then clockwise. Those of a cut
    /// page may lie outside of it.
    public let corners: [PagePoint]
    /// The smallest upright box of whole pixels about the corners, cut off at the page's edges.
    public let box: PixelBox

    init(row: Int, verdict: Verdict, inkShare: Double, corners: [PagePoint], on page: GreyImage) {
        self.row = row
        self.verdict = verdict
        self.inkShare = inkShare
        self.corners = corners
        box = PixelBox(about: corners, on: page)
    }
}
