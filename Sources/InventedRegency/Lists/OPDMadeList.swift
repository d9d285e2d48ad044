/// The list an OPD keeps of its own staff, made for printing: title rows, a numbering row under the header, a row of
/// its own for each section, name and NIP in one cell on two lines, and a signature block.
public struct OPDMadeList: Sendable {
    /// Who stands in a row.
    public struct Entry: Hashable, Sendable {
        /// Counts from 1 in the sheet.
        public let row: Int
        /// Place among the regency's people.
        public let person: Int
    }

    /// Place among the regency's OPD.
    public let opd: Int
    public let sheetName: String
    /// Every row has six cells; cells that a merged range covers, and others without content, are empty.
    public let rows: [[String]]
    public let merges: [MergedCells]
    /// The rows that hold a person, in the sheet's order. All others hold nobody.
    public let entries: [Entry]
}

extension InventedRegency {
    /// An OPD's own list, without those who have retired, in the order officials expect: by unit, leader first, then
    /// golongan downward. Nil when the regency has no OPD of that abbreviation.
    public func opdMadeList(of abbreviation: String) -> OPDMadeList? {
        guard let opd = opds.firstIndex(where: { $0.abbreviation == abbreviation }) else { return nil }
        var page = OPDMadePage(width: 6)
        page.title("PEMERINTAH \(recipe.name.uppercased())")
        page.title(opds[opd].name.uppercased())
        page.title("DAFTAR NAMA PEGAWAI ASN")
        page.title("Keadaan bulan \(recipe.today.monthName) \(recipe.today.year)")
        page.row([])
        page.row(["NO", "NAMA / NIP", "PANGKAT / GOL. RUANG", "JABATAN", "UNIT KERJA", "KET."])
        page.row((1...6).map(String.init))
        var number = 0
        for (unit, members) in sections(of: opd) {
            // The head stands above the first section.
            if unit != Int(tree.unitOfOPD[opd]) { page.title(tree.titles[unit].uppercased()) }
            for person in members {
                number += 1
                page.entry(person, number)
            }
        }
        page.signature(place: recipe.place, day: recipe.today, head: people.first { $0.opd == opd && $0.isHead })
        return OPDMadeList(
            opd: opd, sheetName: "DAFTAR", rows: page.rows, merges: page.merges, entries: page.entries)
    }

    /// The OPD's units in the tree's order, each with its staff.
    private func sections(of opd: Int) -> [(Int, [InventedPerson])] {
        var members: [Int: [InventedPerson]] = [:]
        for (index, record) in records.enumerated()
        where Int(tree.opdOfUnit[Int(record.unit)]) == opd && record.standing != .retired {
            members[Int(record.unit), default: []].append(people[index])
        }
        return members.keys.sorted().map { unit in
            (unit, members[unit, default: []].sorted { isBefore($0.index, $1.index) })
        }
    }

    /// Leader first, then PNS golongan and PPPK grades downward, then as they come.
    private func isBefore(_ first: Int, _ second: Int) -> Bool {
        let (one, other) = (records[first], records[second])
        if one.leads != other.leads { return one.leads }
        if one.kind.isContract != other.kind.isContract { return other.kind.isContract }
        return one.grade == other.grade ? first < second : one.grade > other.grade
    }
}
