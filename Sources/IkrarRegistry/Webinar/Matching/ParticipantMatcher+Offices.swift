extension ParticipantMatcher {
    /// What is left of a text in which a name and an office stand beside each other.
    struct NamePart {
        var name: String
        /// What the name would be if less of the text was the office's.
        var otherNames: [String] = []
        var units: Set<OrgUnit.ID>?
        var isElsewhere = false

        mutating func narrow(to units: Set<OrgUnit.ID>) { self.units = OfficeHints.narrowed(self.units, to: units) }
    }

    /// `DINKES BUDI SANTOSO`, `Budi Santoso, S.Pd. SDN 1 Arjasari` without what stands before or behind the name for an office.
    mutating func withoutOffice(_ part: String) -> NamePart {
        var found = NamePart(name: part)
        // A school and its kecamatan, a bagian and its office.
        for _ in 0..<3 {
            guard takeOffice(&found) else { break }
        }
        takeStrangeOffice(&found)
        guard found.units != nil || found.isElsewhere else { return found }
        found.name = withoutJob(found.name)
        return found
    }

    private mutating func takeOffice(_ found: inout NamePart) -> Bool {
        let text = found.name
        // What is left beside an office may be one as well: a bagian of it.
        if found.units != nil, case .units(let units)? = office(text, at: .before) {
            found.narrow(to: units)
            found.name = ""
            return false
        }
        let words = Self.words(text)
        guard words.count > 1, words.count <= Self.mostWords else { return false }
        for count in stride(from: min(words.count - 1, 9), through: 1, by: -1) {
            for isHead in [true, false] {
                let range = isHead ? words.prefix(count) : words.suffix(count)
                guard let meaning = officeText(text, range, isHead) else { continue }
                found.name = Self.rest(of: text, without: range, isHead)
                // A shorter piece that is an office too leaves another name.
                for less in 1..<count {
                    let shorter = isHead ? range.prefix(less) : range.suffix(less)
                    if officeText(text, shorter, isHead) != nil {
                        found.otherNames.append(Self.rest(of: text, without: shorter, isHead))
                    }
                }
                switch meaning {
                case .units(let units): found.narrow(to: units)
                case .agency: break
                case .elsewhere: found.isElsewhere = true
                }
                return true
            }
        }
        return false
    }

    private mutating func officeText(
        _ text: String, _ words: ArraySlice<Range<String.Index>>, _ isHead: Bool
    ) -> OfficeHints.Meaning? {
        guard let first = words.first, let last = words.last else { return nil }
        let piece = String(text[first.lowerBound..<last.upperBound])
        // A lone word beside a name is an office only when it is long, so that initials and titles are none.
        if words.count == 1 {
            let key = Spelling.key(piece)
            if key.utf8.count < 4 || PersonName.backTitles.contains(key) || PersonName.frontTitles.contains(key) {
                return nil
            }
        }
        return office(piece, at: isHead ? .before : .behind)
    }

    /// `Budi Santoso SDN 7 Kalimati`, where no list has such a school: the name ends where the school begins.
    private func takeStrangeOffice(_ found: inout NamePart) {
        let words = Self.words(found.name)
        for place in words.indices.dropFirst() {
            let word = found.name[words[place]]
            guard let key = UnitName.words(word).first, UnitSpelling.isKind(key), index.byWord[key] == nil else {
                continue
            }
            found.name = Self.trimmed(found.name[..<words[place].lowerBound])
            // A bidang that no list names, of an office that is known, is that office's.
            if found.units == nil || !UnitSpelling.isInner(key) { found.isElsewhere = true }
            return
        }
    }

    /// `Guru`, `Kepala`: what somebody is at the office that stands beside it.
    private func withoutJob(_ name: String) -> String {
        var words = name.split(separator: " ")
        func isJob(_ word: Substring?) -> Bool {
            guard let word else { return false }
            let key = Spelling.key(word)
            return Self.jobs.contains(key) && index.byWord[key] == nil
        }
        while isJob(words.first) { words.removeFirst() }
        while isJob(words.last) { words.removeLast() }
        return Self.trimmed(words.joined(separator: " ")[...])
    }

    private static let mostWords = 16

    private static let jobs: Set<String> = [
        "guru", "kepala", "kepsek", "kasek", "ks", "plt", "plh", "staf", "staff", "bidan", "perawat", "dokter", "kapus",
        "bendahara", "operator", "admin", "kabid", "kabag", "kasi", "kasubag", "kasubbag", "camat", "lurah", "dari",
        "pegawai", "asn", "pns", "pppk", "p3k", "tu", "nakes",
    ]

    /// What spaces, commas, slashes and hyphens part.
    private static func words(_ text: String) -> [Range<String.Index>] {
        var words: [Range<String.Index>] = []
        var start: String.Index?
        for place in text.utf8.indices {
            switch text.utf8[place] {
            case 0x20, 0x2C, 0x2D, 0x2F, 0x40, 0x7E:
                if let from = start { words.append(from..<place) }
                start = nil
            default: start = start ?? place
            }
        }
        if let from = start { words.append(from..<text.endIndex) }
        return words
    }

    private static func rest(
        of text: String, without taken: ArraySlice<Range<String.Index>>, _ isHead: Bool
    ) -> String {
        guard let first = taken.first, let last = taken.last else { return text }
        return trimmed(isHead ? text[last.upperBound...] : text[..<first.lowerBound])
    }

    private static func trimmed(_ text: Substring) -> String {
        let marks: [UInt8] = [0x20, 0x2C, 0x2D, 0x2F, 0x40, 0x7E]
        let bytes = Array(text.utf8)
        guard let first = bytes.firstIndex(where: { !marks.contains($0) && $0 != 0x2E }),
            let last = bytes.lastIndex(where: { !marks.contains($0) })
        else { return "" }
        return String(decoding: bytes[first...last], as: UTF8.self)
    }
}
