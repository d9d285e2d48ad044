extension UnitResolver {
    /// How often a spelling came that is only near an OPD's name, and how many of those people are known to be there.
    struct NearRows {
        var count = 0
        var atHome: [Int: Int] = [:]
    }

    /// Notes a row that waits until all lists tell whether its spelling is a typing error. `home` is the OPD that the
    /// person is known in.
    mutating func countNear(_ spelling: String, home: Int?) {
        var rows = nearRows[book.key(spelling)] ?? NearRows()
        rows.count += 1
        if let home { rows.atHome[home, default: 0] += 1 }
        nearRows[book.key(spelling)] = rows
    }

    /// A mistake is rare beside the right spelling; what comes often is another office.
    func isTypo(_ spelling: String, of opd: Int) -> Bool {
        let rows = nearRows[book.key(spelling)] ?? NearRows()
        if book.isKnown(opd) {
            return rows.count <= 2 || 2 * (rows.atHome[opd] ?? 0) > rows.count
        }
        let right = rowsOfOPD[opd] ?? 0
        let (few, many) = (min(rows.count, right), max(rows.count, right))
        return few <= 1 && many >= 2 || few <= 2 && 10 * few <= many
    }

    /// `Dinas Sosial / Bidang I`, `Dinas Sosial (UPT Panti)`, `Dinas Sosial, Sekretariat`: a known OPD, and behind it
    /// the name of a unit.
    func knownHead(of text: String) -> (opd: Int, unit: String)? {
        var spaced = ""
        for character in text {
            spaced += ["/", "(", ")"].contains(character) ? " \(character) " : String(character)
        }
        let words = spaced.split(separator: " ")
        guard (2...60).contains(words.count) else { return nil }
        for end in words.indices.dropFirst().reversed() {
            guard let opd = book.opd(book.key(words[..<end].joined(separator: " "))) else { continue }
            let rest = words[end...].filter { !["/", "(", ")", "-", ",", "–", "—"].contains($0) }.joined(separator: " ")
            guard UnitName.namesSubUnit(rest) || !book.units(in: opd, book.key(rest)).isEmpty else { return nil }
            return (opd, rest)
        }
        return nil
    }

    /// `Dinas Sosial` of `DAFTAR PEGAWAI DINAS SOSIAL TAHUN 2026`.
    static func opd(behindListIn line: String) -> String? {
        let words = line.split(separator: " ").prefix(40)
        guard let first = words.first,
            ["daftar", "data", "nominatif", "rekap", "rekapitulasi"].contains(Spelling.key(first)),
            let start = words.indices.dropFirst().first(where: {
                UnitName.namesOPD(words[$0...].joined(separator: " "))
            })
        else { return nil }
        let ends: Set<String> = ["tahun", "bulan", "keadaan", "per", "periode", "semester", "tmt", "tanggal"]
        let name = words[start...].prefix { !ends.contains(Spelling.key($0)) }
        return name.count > 1 ? UnitName.withoutComma(name.joined(separator: " ")) : nil
    }

    /// A name that tells nothing of its office: `Sekretariat`, `Bidang II`.
    static func isGeneric(_ text: String) -> Bool {
        UnitName.words(text).dropFirst().allSatisfy { SectionNumeral.isNumeral($0) || $0 == "umum" }
    }

    /// Academic titles that an unquoted comma has shifted into another column.
    static func isTitles(_ text: String) -> Bool {
        let parts = text.split { $0 == "," || $0 == " " }
        return !parts.isEmpty && parts.allSatisfy { PersonName.backTitles.contains(Spelling.key($0)) }
    }
}
