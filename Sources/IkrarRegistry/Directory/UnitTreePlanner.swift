/// Works out what BKN's unit tree (`ID`, `NAMA_UNOR`, `ID_ATASAN`) would add to the registry's units.
///
/// The top is the Pemda and is no unit itself; what lies directly beneath it is an OPD. A unit is recognised by its
/// UNOR ID, or else by its name beneath the same parent; names already known stay.
public struct UnitTreePlanner {
    private struct Row {
        var line: Int
        var id: String
        var name: String
        var parent: String
    }

    private struct Columns {
        var id: Int
        var name: Int
        var parent: Int
    }

    private var book: UnitBook
    private let knownIDs: Set<OrgUnit.ID>
    private var rows: [Row] = []
    private var columns: Columns?
    private var rowsSeen = 0
    private var headers: [String] = []
    private var plan = UnitTreePlan()
    private let file: String

    public init(snapshot: DirectorySnapshot, file: String, newID: @escaping () -> String) {
        book = UnitBook(units: snapshot.units, aliases: snapshot.aliases, agency: snapshot.agency, newID: newID)
        knownIDs = Set(snapshot.units.map(\.id))
        self.file = file
    }

    /// Takes the next row; the header is sought in the first 30.
    public mutating func read(_ row: some ListRowSource) {
        guard let columns else {
            if rowsSeen < 30 { seekHeader(row) }
            return
        }
        let id = UnitBook.unorKey(row.tidy(columns.id))
        let name = row.tidy(columns.name)
        if id.isEmpty && name.isEmpty { return }
        if id.isEmpty || name.isEmpty {
            plan.held.append(
                UnitTreePlan.HeldUnit(line: row.line, name: name, reason: id.isEmpty ? .idMissing : .nameMissing))
            return
        }
        rows.append(Row(line: row.line, id: id, name: name, parent: UnitBook.unorKey(row.tidy(columns.parent))))
    }

    /// The plan. Throws a ``ListFault`` (`noHeader`) when no row had the three headers.
    public mutating func finish() throws -> UnitTreePlan {
        guard columns != nil else { throw ListFault(.noHeader, file: file, sheet: nil, headers: headers) }
        var byID: [String: Row] = [:]
        for row in rows {
            if byID[row.id] != nil {
                plan.held.append(UnitTreePlan.HeldUnit(line: row.line, name: row.name, reason: .idRepeated))
            } else {
                byID[row.id] = row
            }
        }
        var placed: [String: Int] = [:]
        var settled: Set<String> = []
        for row in rows where byID[row.id]?.line == row.line {
            settle(row, byID, &placed, &settled)
        }
        plan.newUnits = book.made.map { book.units[$0] }
        plan.identifiedUnits = book.identified.map { book.units[$0] }
        plan.unchanged = placed.count - plan.newUnits.count - plan.identifiedUnits.count
        return plan
    }

    /// Places a unit after those above it.
    private mutating func settle(
        _ row: Row,
        _ byID: [String: Row],
        _ placed: inout [String: Int],
        _ settled: inout Set<String>
    ) {
        var chain = [row]
        var seen: Set<String> = [row.id]
        while let last = chain.last, !settled.contains(last.id), !isAgency(last), let above = byID[last.parent] {
            guard seen.insert(above.id).inserted else {
                return hold(chain, .circular, &settled)
            }
            chain.append(above)
        }
        if let top = chain.last, !settled.contains(top.id), !isAgency(top), !top.parent.isEmpty {
            return hold(chain, .parentUnknown, &settled)
        }
        for unit in chain.reversed() where settled.insert(unit.id).inserted && !isAgency(unit) {
            let parent = byID[unit.parent]
            if let parent, !isAgency(parent) {
                guard let place = placed[parent.id] else {
                    plan.held.append(UnitTreePlan.HeldUnit(line: unit.line, name: unit.name, reason: .parentUnknown))
                    continue
                }
                placed[unit.id] =
                    find(unit, beneath: place) ?? book.makeUnit(unit.name, beneath: place, unorID: unit.id)
            } else {
                placed[unit.id] = find(unit, beneath: nil) ?? book.makeOPD(unit.name, unorID: unit.id)
            }
        }
    }

    private mutating func hold(_ chain: [Row], _ reason: UnitTreePlan.HeldUnit.Reason, _ settled: inout Set<String>) {
        for unit in chain where settled.insert(unit.id).inserted {
            plan.held.append(UnitTreePlan.HeldUnit(line: unit.line, name: unit.name, reason: reason))
        }
    }

    private mutating func find(_ row: Row, beneath parent: Int?) -> Int? {
        let key = book.key(row.name)
        if let place = book.index(unorID: row.id) {
            let known = book.units[place]
            if book.key(known.name) != key {
                plan.renamings.append(
                    UnitTreePlan.Renaming(
                        unit: known.id, known: known.name, listed: UnitName.readable(row.name), line: row.line))
            }
            return place
        }
        // A namesake that has another UNOR ID is another unit.
        let place = parent.map { book.child(of: $0, key) } ?? book.opd(key)
        guard let place, book.units[place].unorID == nil else { return nil }
        book.identify(place, as: row.id)
        return place
    }

    private func isAgency(_ row: Row) -> Bool {
        row.parent.isEmpty && (UnitName.namesAgency(row.name) || !UnitName.namesOPD(row.name))
    }

    private mutating func seekHeader(_ row: some ListRowSource) {
        rowsSeen += 1
        var found: [String: Int] = [:]
        for column in 0..<min(row.count, 64) {
            let key = Spelling.key(row.tidy(column))
            if !key.isEmpty, found[key] == nil { found[key] = column }
        }
        func column(_ keys: String...) -> Int? { keys.lazy.compactMap { found[$0] }.first }
        guard let id = column("id", "unorid", "idunor"), let name = column("namaunor", "unornama", "nama", "unor"),
            let parent = column("idatasan", "diatasanid", "atasanid", "unoratasanid", "idunoratasan", "parentid")
        else {
            if found.count >= 2, headers.isEmpty { headers = (0..<min(row.count, 64)).map { row.tidy($0) } }
            return
        }
        columns = Columns(id: id, name: name, parent: parent)
    }
}
