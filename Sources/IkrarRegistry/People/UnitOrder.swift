/// The order of units in lists: as the tree has them, each before what hangs on it, neighbours by their names.
public struct UnitOrder: Sendable {
    private var places: [OrgUnit.ID: Int] = [:]

    public init(_ units: [OrgUnit]) {
        let known = Set(units.map(\.id))
        var children: [OrgUnit.ID?: [OrgUnit]] = [:]
        for unit in units { children[unit.parent.flatMap { known.contains($0) ? $0 : nil }, default: []].append(unit) }
        for key in children.keys { children[key]?.sort { ($0.name, $0.id.rawValue) < ($1.name, $1.id.rawValue) } }
        // The next one last.
        var waiting = Array((children[nil] ?? []).reversed())
        while let unit = waiting.popLast() {
            places[unit.id] = places.count
            waiting += (children[unit.id] ?? []).reversed()
        }
    }

    /// From 0; behind all others for a unit that is not known.
    public subscript(unit: OrgUnit.ID) -> Int { places[unit] ?? .max }
}
