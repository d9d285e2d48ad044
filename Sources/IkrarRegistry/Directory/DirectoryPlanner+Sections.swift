extension DirectoryPlanner {
    /// Takes `text` as the unit of the rows beneath, when it is a unit's name; groups by golongan or service are not.
    ///
    /// - Parameter isHeading: the text stands where headings do, so that a name that is not known ends the section
    ///   above it: whose the rows beneath are has then to be told.
    mutating func enterSection(_ text: String, isHeading: Bool = false) -> Bool {
        let bare = SectionNumeral.removed(from: text)
        for name in bare == text ? [text] : [text, bare] where enterUnit(name) { return true }
        guard isHeading || bare != text else { return false }
        guard !SectionWords.namesGroup(bare), !UnitName.namesAgency(bare), !ClosingWords.open(bare),
            isHeading || SectionWords.mayBeUnit(bare)
        else { return false }
        let opd = sheet?.titleOPD ?? ""
        sheet?.opd = opd
        sheet?.section = opd.isEmpty ? bare : ""
        sheet?.isHeadingUnknown = true
        return true
    }

    private mutating func enterUnit(_ name: String) -> Bool {
        let key = resolver.book.key(name)
        if UnitName.namesOPD(name) || resolver.book.opd(key) != nil {
            sheet?.opd = name
            sheet?.section = ""
        } else if UnitName.namesSubUnit(name) || !resolver.book.units(named: key).isEmpty {
            sheet?.section = name
        } else {
            return false
        }
        sheet?.isHeadingUnknown = false
        return true
    }
}

/// `A.`, `II)`, `3.` before the name of a section.
enum SectionNumeral {
    static func removed(from text: String) -> String {
        guard let space = text.firstIndex(of: " ") else { return text }
        var head = text[..<space]
        guard let last = head.last, last == "." || last == ")" else { return text }
        while let last = head.last, last == "." || last == ")" { head.removeLast() }
        if head.first == "(" { head.removeFirst() }
        return isNumeral(head) ? Spelling.tidy(String(text[text.index(after: space)...])) : text
    }

    /// A number, a roman numeral or a single letter; `KEC` is none.
    static func isNumeral(_ text: some StringProtocol) -> Bool {
        guard !text.isEmpty, text.utf8.count <= 5 else { return false }
        return text.utf8.allSatisfy { (0x30...0x39).contains($0) } || text.utf8.count == 1
            || Grade.romans.contains(text.uppercased())
    }
}

/// What section rows say besides units' names.
enum SectionWords {
    /// People grouped by service, golongan or sex: they stay in the unit of the rows above.
    static func namesGroup(_ text: String) -> Bool {
        let words = UnitName.words(text)
        guard let first = words.first else { return true }
        return groups.contains(first) || words.contains { Grade.romans.contains($0.uppercased()) } && words.count == 1
    }

    /// Written as headings are: in capitals, short, and with no number that would tell of a date or a count.
    static func mayBeUnit(_ text: String) -> Bool {
        Spelling.isAllCapitals(text) && text.utf8.count <= 80 && !text.contains(":")
            && !text.utf8.contains { (0x30...0x39).contains($0) }
    }

    /// A word that units' names begin with, and people's names as well: `TATA SUNARYA`.
    static func mayBeginName(_ text: String) -> Bool {
        let words = UnitName.words(text)
        guard let first = words.first, softWords.contains(first) else { return false }
        return words.count < 2 || !["usaha", "sakit", "tangga", "potong", "kelola", "ruang"].contains(words[1])
    }

    private static let groups: Set<String> = [
        "pns", "cpns", "pppk", "asn", "calon", "pegawai", "honorer", "non", "kontrak", "thl", "golongan", "gol",
        "pangkat", "pembina", "penata", "pengatur", "juru", "eselon", "fungsional", "struktural", "pelaksana",
        "pejabat",
        "jabatan", "jfu", "jft", "jpt", "administrator", "pengawas", "administrasi", "staf", "guru", "tenaga", "kepala",
        "laki", "pria", "perempuan", "wanita", "paruh", "penuh", "daftar", "data", "lampiran", "keadaan", "bulan",
        "tahun", "periode", "nominatif", "halaman", "hal", "lanjutan", "nama", "no", "nomor",
    ]

    private static let softWords: Set<String> = [
        "tata", "tim", "umum", "pos", "pasar", "taman", "rumah", "pusat", "regu", "museum", "desa", "poli", "ruang",
        "gugus", "cabang", "wakil", "tk", "sub",
    ]
}
