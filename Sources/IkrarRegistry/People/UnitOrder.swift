/// The order of units in lists: as the tree has them, each before what hangs on it, neighbours by their names, but for an
/// OPD's Sekretariat, which stands before its Bidang.
public struct UnitOrder: Sendable {
    private var places: [OrgUnit.ID: Int] = [:]

    public init(_ units: [OrgUnit]) {
        let known = Set(units.map(\.id))
        var children: [OrgUnit.ID?: [OrgUnit]] = [:]
        for unit in units { children[unit.parent.flatMap { known.contains($0) ? $0 : nil }, default: []].append(unit) }
        for key in children.keys { children[key]?.sort { Self.key($0) < Self.key($1) } }
        // The next one last.
        var waiting = Array((children[nil] ?? []).reversed())
        while let unit = waiting.popLast() {
            places[unit.id] = places.count
            waiting += (children[unit.id] ?? []).reversed()
        }
    }

    private static func key(_ unit: OrgUnit) -> (rank: Int, name: String, id: String) {
        let isSekretariat = unit.parent != nil && unit.name.lowercased().hasPrefix("sekretariat")
        return (isSekretariat ? 0 : 1, unit.name, unit.id.rawValue)
    }

    /// From 0; behind all others for a unit that is not known.
    public subscript(unit: OrgUnit.ID) -> Int { places[unit] ?? .max }
}
