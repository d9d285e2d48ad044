/// A pledge's words as a document sets them. All lines of the text stand in them, in their order, but for empty ones; of a
/// point, its number is left out.
public struct PledgeParts: Sendable, Hashable {
    /// What stands before the first point; lines are parted by line feeds.
    public var opening: String
    /// The four points. Lines that are further in than their margin go on with a point.
    public var points: [String]
    /// What follows the last point, further points too.
    public var closing: String

    public init(opening: String, points: [String], closing: String) {
        self.opening = opening
        self.points = points
        self.closing = closing
    }
}

extension PledgeWording {
    public var parts: PledgeParts {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let starts = Self.firstLines(ofPointsIn: lines)
        guard let first = starts.first, let last = starts.last else {
            return PledgeParts(opening: Self.joined(lines[...]), points: [], closing: "")
        }
        let end = lines[(last + 1)...].firstIndex { $0.first != " " } ?? lines.endIndex
        let points = zip(starts, starts.dropFirst() + [end]).map { start, next in
            let point = Self.joined(lines[start..<next])
            return String(point.dropFirst(2).drop { $0 == " " })
        }
        return PledgeParts(
            opening: Self.joined(lines[..<first]), points: points, closing: Self.joined(lines[end...]))
    }

    private static func joined(_ lines: ArraySlice<Substring>) -> String {
        lines.map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }.joined(separator: "\n")
    }
}
