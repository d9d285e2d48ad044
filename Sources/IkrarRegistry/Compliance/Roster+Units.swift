/// The people of one unit on an OPD's roster.
public struct RosterUnit: Sendable, Hashable {
    public var name: String
    public var rows: [RosterRow]

    public var counts: RosterCounts {
        rows.reduce(into: RosterCounts()) { $0.add($1.status) }
    }
}

extension Roster {
    /// Who leads the OPD, as the list names them.
    public var head: RosterRow? {
        rows.first.flatMap { Headship.leads($0.position, unit: opd) ? $0 : nil }
    }

    /// The people by unit, as lists are printed: the head's first, then in the order of the tree; where that is not known, in
    /// the order in which the roster first names them.
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
        guard !unitOrder.isEmpty else { return units }
        let order = Dictionary(zip(unitOrder, 0...), uniquingKeysWith: { first, _ in first })
        let headUnit = head?.unit
        func place(_ unit: RosterUnit) -> Int { unit.name == headUnit ? -1 : order[unit.name] ?? .max }
        return units.enumerated().sorted { (place($0.element), $0.offset) < (place($1.element), $1.offset) }
            .map(\.element)
    }

    /// The same people, those of a unit together.
    public var byUnit: Roster {
        var roster = self
        roster.rows = units.flatMap(\.rows)
        return roster
    }
}
