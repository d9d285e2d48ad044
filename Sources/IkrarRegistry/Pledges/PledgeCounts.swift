/// How attendance and pledges go together on a roster. Counts of people, who may each have pledged in several manners.
public struct PledgeCounts: Sendable, Hashable {
    public var pledged = 0
    /// Came, and did not pledge.
    public var cameUnpledged = 0
    /// Pledged, and did not come.
    public var pledgedAway = 0

    public init() {}

    public init(_ rows: some Sequence<RosterRow>) {
        for row in rows {
            switch (row.came, row.pledge != nil) {
            case (true, true): pledged += 1
            case (true, false): cameUnpledged += 1
            case (false, true):
                pledged += 1
                pledgedAway += 1
            case (false, false): break
            }
        }
    }

    public static func + (left: Self, right: Self) -> Self {
        var sum = left
        sum.pledged += right.pledged
        sum.cameUnpledged += right.cameUnpledged
        sum.pledgedAway += right.pledgedAway
        return sum
    }
}
