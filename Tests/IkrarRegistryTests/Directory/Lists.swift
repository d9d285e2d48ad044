import IkrarRegistry
import TestRegistries

/// Lists written out in tests, and plans made of them.
enum Lists {
    static let agency = "Pemerintah Kabupaten Wanasari"

    /// A row a line, cells parted by `|`; `#12` is a numeric cell, `\n` in a cell a line break. Lines count as written;
    /// blank lines are rows that no reader hands over.
    static func rows(_ text: String, sheet: String? = nil) -> [ListRow] {
        var rows: [ListRow] = []
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        where !line.isEmpty {
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).map { part in
                let text = part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
                let cell = String(text)
                if cell.isEmpty { return ListRow.Cell("", kind: .empty) }
                if cell.first == "#" { return ListRow.Cell(String(cell.dropFirst()), kind: .number) }
                return ListRow.Cell(cell.split(separator: "\\n").joined(separator: "\n"))
            }
            rows.append(ListRow(sheet: sheet, line: number + 1, cells: cells))
        }
        return rows
    }

    static func plan(
        _ lists: String...,
        over snapshot: DirectorySnapshot = DirectorySnapshot(agency: agency),
        columns: [ListField: String] = [:]
    ) throws -> DirectoryPlan {
        try plan(lists.enumerated().map { ("list-\($0 + 1).csv", rows($1)) }, over: snapshot, columns: columns)
    }

    static func plan(
        _ files: [(name: String, rows: [ListRow])],
        over snapshot: DirectorySnapshot = DirectorySnapshot(agency: agency),
        columns: [ListField: String] = [:]
    ) throws -> DirectoryPlan {
        var made = snapshot.people.count + snapshot.units.count
        var planner = DirectoryPlanner(snapshot: snapshot, today: Invented.today, columns: columns) {
            made += 1
            return "id-\(made)"
        }
        for file in files {
            planner.begin(file: file.name)
            for row in file.rows { try planner.read(row) }
            try planner.endFile()
        }
        return planner.finish()
    }

    /// The registry after the plan was carried out.
    static func apply(_ plan: DirectoryPlan, to snapshot: DirectorySnapshot = DirectorySnapshot(agency: agency))
        -> DirectorySnapshot
    {
        var snapshot = snapshot
        snapshot.units =
            snapshot.units.map { unit in plan.identifiedUnits.first { $0.id == unit.id } ?? unit } + plan.newUnits
        let changed = plan.changed.map(\.person) + plan.moved.map(\.person)
        snapshot.people = snapshot.people.map { person in changed.first { $0.id == person.id } ?? person } + plan.added
        return snapshot
    }

    /// `unit < OPD` of everybody the plan adds, by name.
    static func places(_ plan: DirectoryPlan, over snapshot: DirectorySnapshot = DirectorySnapshot(agency: agency))
        -> [String: String]
    {
        let units = snapshot.units + plan.newUnits
        var places: [String: String] = [:]
        for person in plan.added + plan.changed.map(\.person) + plan.moved.map(\.person) {
            var names: [String] = []
            var next: OrgUnit.ID? = person.unit
            while let unit = units.first(where: { $0.id == next }) {
                names.append(unit.name)
                next = unit.parent
            }
            places[person.name.bare] = names.joined(separator: " < ")
        }
        return places
    }

    /// Two OPD with units, and nobody in them.
    static let twoOPD: DirectorySnapshot = {
        func unit(_ id: String, _ name: String, in opd: String? = nil) -> OrgUnit {
            OrgUnit(
                id: OrgUnit.ID(id), name: name, parent: opd.map { OrgUnit.ID($0) }, opd: OrgUnit.ID(opd ?? id),
                unorID: nil)
        }
        return DirectorySnapshot(
            units: [
                unit("sos", "Dinas Sosial"), unit("sos-1", "Sekretariat", in: "sos"),
                unit("sos-2", "Bidang I", in: "sos"),
                unit("perkim", "Dinas Perumahan Rakyat, Kawasan Permukiman dan Lingkungan Hidup"),
                unit("perkim-1", "Sekretariat", in: "perkim"), unit("perkim-2", "Bidang Pertanahan", in: "perkim"),
                unit("setda", "Sekretariat Daerah"), unit("setda-1", "Bagian Hukum", in: "setda"),
            ],
            agency: agency)
    }()
}
