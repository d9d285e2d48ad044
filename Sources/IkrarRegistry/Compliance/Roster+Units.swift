/// The people of one unit on an OPD's roster.
public struct RosterUnit: Sendable, Hashable {
    public var name: String
    public var rows: [RosterRow]

    public var counts: RosterCounts {
        rows.reduce(into: RosterCounts()) { $0.add($1.status) }
    }
}

extension Roster {
    /// The people by unit, as lists are printed: units in the order in which the roster first names them, so that the head's
    /// comes first.
    public var units: [RosterUnit] {
        var places: [String: Int] = [:]
        var units: [RosterUnit] = []
        for row in rows {
            if let place = places[row.unit] {
                units[place].rows.append(row)
            } else {
                places[row.unit] = units.count
                units.append(RosterUnit(name: row.unit, rows: [row]))
            }
        }
        return units
    }

    /// The same people, those of a unit together.
    public var byUnit: Roster {
        var roster = self
        roster.rows = units.flatMap(\.rows)
        return roster
    }
}
