extension PersonName {
    /// Parts a name that a list writes in one text: `Dr. Endang Wulandari, S.Kep., Ns.`
    ///
    /// Titles before the name are those of a table. Titles behind it are all that follows a comma, or words of a table
    /// from the third word on: a name is never stripped away whole, and an `H` behind it is an initial. The text is
    /// kept as it was written, also when in capitals.
    public static func parse(_ text: String) -> PersonName {
        let tidy = Spelling.tidy(text)
        let comma = tidy.firstIndex(of: ",")
        var words = tidy[..<(comma ?? tidy.endIndex)].split(separator: " ").flatMap(parted)
        var back = comma.map { cleanedBackTitle(String(tidy[$0...])) } ?? ""
        var front: [Substring] = []
        while words.count > 1, frontTitles.contains(Spelling.key(words[0])) {
            front.append(words.removeFirst())
        }
        var behind: [String] = []
        while words.count > 2 {
            if words.count > 3, words[words.count - 2].utf8.count <= 2,
                backTitles.contains(Spelling.key(words[words.count - 2] + words[words.count - 1]))
            {
                behind.insert("\(words[words.count - 2])\(words[words.count - 1])", at: 0)
                words.removeLast(2)
            } else if backTitles.contains(Spelling.key(words[words.count - 1])) {
                behind.insert(String(words.removeLast()), at: 0)
            } else {
                break
            }
        }
        if !behind.isEmpty {
            back = (behind + (back.isEmpty ? [] : [back])).joined(separator: ", ")
        }
        return PersonName(
            frontTitle: front.joined(separator: " "),
            bare: words.joined(separator: " "),
            backTitle: back
        )
    }

    /// A name from a list that has titles in columns of their own; what stands in the name's column is taken apart as
    /// well when those columns are empty.
    public static func from(name: String, frontTitle: String, backTitle: String) -> PersonName {
        let front = Spelling.tidy(frontTitle)
        let back = cleanedBackTitle(backTitle)
        if name.utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }) {
            var parsed = parse(name)
            if !front.isEmpty && !isDash(front) { parsed.frontTitle = front }
            if !back.isEmpty { parsed.backTitle = back }
            return parsed
        }
        return PersonName(frontTitle: isDash(front) ? "" : front, bare: Spelling.tidy(name), backTitle: back)
    }

    /// BKN's exports begin this column with a comma now and then.
    static func cleanedBackTitle(_ text: String) -> String {
        var title = Spelling.tidy(text)[...]
        while let first = title.first, first == "," || first == " " { title.removeFirst() }
        while let last = title.last, last == "," || last == " " { title.removeLast() }
        return isDash(title) ? "" : String(title)
    }

    private static func isDash(_ text: some StringProtocol) -> Bool {
        text == "-" || text == "--"
    }

    /// `Drs.H.Ahmad` is `Drs.`, `H.`, `Ahmad`; `S.Pd` and `M.Yusuf` stay whole.
    private static func parted(_ word: Substring) -> [Substring] {
        guard let dot = word.firstIndex(of: "."), word.index(after: dot) < word.endIndex,
            frontTitles.contains(Spelling.key(word[..<dot]))
        else { return [word] }
        return [word[...dot]] + parted(word[word.index(after: dot)...])
    }

    /// Keys of titles that stand before a name.
    static let frontTitles: Set<String> = [
        "prof", "dr", "drg", "drh", "drs", "dra", "ir", "h", "hj", "kh", "pdt", "ns", "apt", "r", "rr", "rd", "hjh",
        "ust",
    ]

    /// Keys of titles that stand behind a name.
    static let backTitles: Set<String> = [
        "spd", "spdi", "spdsd", "spdaud", "se", "sei", "sh", "shi", "ssos", "ssosi", "sip", "sstp", "sap", "skom",
        "sikom",
        "st", "sp", "spi", "spt", "ssi", "sag", "skm", "skep", "skeb", "sst", "sstt", "strkeb", "strkep", "strkes",
        "strt",
        "strip", "sgz", "sfarm", "sked", "skg", "spsi", "sth", "sthi", "shum", "sstpi", "sak", "sakun", "sars", "sds",
        "ssn",
        "spdk", "spdh", "spdb", "amd", "amdkeb", "amdkep", "amdkes", "amdfarm", "amdgz", "amdak", "amdkom", "amdt",
        "amdpd",
        "amdkg", "amdfar", "amapd", "amapkb", "amk", "amkeb", "amkg", "msi", "mpd", "mpdi", "mm", "mh", "mhum", "map",
        "mkes", "mt", "mkom", "msc", "mkeb", "mkep", "mkm", "mba", "mag", "mak", "mei", "mip", "mikom", "msos", "mp",
        "mse",
        "mtp", "mpsi", "mstp", "phd", "cfra", "gr", "ns", "apt", "ba", "bsc", "spa", "spb", "spog", "sppd",
        "span", "spm", "spkj", "sprad", "sptht", "spkk", "spjp", "sps", "spot", "spu", "ak", "ca", "cpa", "cgcae",
        "cgaa",
    ]
}
