/// The sheet of an OPD's own list while it is being filled, from the top.
struct OPDMadePage {
    private(set) var rows: [[String]] = []
    private(set) var merges: [MergedCells] = []
    private(set) var entries: [OPDMadeList.Entry] = []
    let width: Int

    init(width: Int) {
        self.width = width
    }

    mutating func row(_ cells: [String]) {
        rows.append(cells + [String](repeating: "", count: width - cells.count))
    }

    /// One text across the whole sheet.
    mutating func title(_ text: String) {
        row([text])
        merges.append(MergedCells(rows: rows.count...rows.count, columns: 1...width))
    }

    mutating func entry(_ person: InventedPerson, _ number: Int) {
        let rank =
            person.golongan.isEmpty
            ? "-" : person.pangkat.isEmpty ? person.golongan : "\(person.pangkat) (\(person.golongan))"
        let remark = person.standing.isUsuallyObliged ? "" : person.standing.name
        row([
            String(number), "\(person.printedName)\nNIP. \(person.spacedNIP)", rank, person.jabatan, person.unit,
            remark,
        ])
        entries.append(OPDMadeList.Entry(row: rows.count, person: person.index))
    }

    mutating func signature(place: String, day: InventedDay, head: InventedPerson?) {
        row([])
        row([])
        signatureLine("\(place), \(day.inWords)")
        guard let head else { return }
        signatureLine(head.jabatan.uppercased())
        row([])
        row([])
        signatureLine(head.printedName)
        signatureLine(head.pangkat)
        signatureLine("NIP. \(head.nip)")
    }

    private mutating func signatureLine(_ text: String) {
        row(["", "", "", text])
    }
}
