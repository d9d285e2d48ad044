/// What a row of a list of people shows.
enum PeopleRow: Hashable, Sendable {
    /// The name of a unit, and how many of its people follow.
    case unit(String)
    /// By the place in the list.
    case person(Int)
    /// The list is empty.
    case nobody

    var person: Int? {
        if case .person(let place) = self { place } else { nil }
    }

    /// One row at least. A line goes before people of one unit that follow one another; who is of no unit stands under
    /// none.
    static func rows(of people: [PersonLine], in table: DocumentTemplate.Table, _ wording: TableWording) -> [PeopleRow]
    {
        if people.isEmpty { return [.nobody] }
        guard table.hasUnitLines else { return people.indices.map(PeopleRow.person) }
        var rows: [PeopleRow] = []
        rows.reserveCapacity(people.count + people.count / 4)
        var place = 0
        while place < people.count {
            let unit = people[place].unit
            let end = people[place...].firstIndex { $0.unit != unit } ?? people.count
            if !unit.isEmpty {
                let fields = DocumentFields(["unit": unit, "people": "\(end - place)"])
                rows.append(.unit(fields.filled(wording.unitLine)))
            }
            rows.append(contentsOf: (place..<end).map(PeopleRow.person))
            place = end
        }
        return rows
    }
}
