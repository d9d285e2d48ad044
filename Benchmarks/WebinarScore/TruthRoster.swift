import Foundation
import IkrarRegistry

/// The people of the truth as HR's lists have them.
struct TruthRoster {
    var snapshot: DirectorySnapshot
    var nips: [Person.ID: String] = [:]
    var names: [String: String] = [:]

    private struct Row: Decodable {
        var nip, name, front, back, opd, unit, email: String
    }

    init(path: String) throws {
        let rows = try JSONDecoder().decode([Row].self, from: Data(contentsOf: URL(fileURLWithPath: path)))
        var units: [String: OrgUnit] = [:]
        var people: [Person] = []
        for row in rows {
            let opd = OrgUnit.ID(row.opd)
            units[row.opd] = OrgUnit(id: opd, name: row.opd, parent: nil, opd: opd, unorID: nil)
            var place = opd
            if !row.unit.isEmpty, row.unit != row.opd {
                place = OrgUnit.ID("\(row.opd)/\(row.unit)")
                units[place.rawValue] = OrgUnit(id: place, name: row.unit, parent: opd, opd: opd, unorID: nil)
            }
            guard let nip = NIP.stored(row.nip) else { continue }
            people.append(
                Person(
                    id: Person.ID(row.nip), nip: nip,
                    name: PersonName(frontTitle: row.front, bare: row.name, backTitle: row.back), kind: .pns,
                    unit: place,
                    position: "", grade: .none, echelon: "", standing: Standing(code: "1", name: "Aktif"),
                    email: row.email.isEmpty ? nil : row.email))
            names[row.nip] = row.name
        }
        snapshot = DirectorySnapshot(
            people: people, units: units.values.sorted { $0.id < $1.id }, agency: "Pemerintah Kabupaten Wanasari")
        for person in people { nips[person.id] = person.nip.digits }
    }
}
