extension ParticipantMatcher {
    /// A participant as far as it says who it is.
    struct Sight {
        var nips: [NIP] = []
        var hasBrokenNIP = false
        var brokenDigits = ""
        /// Of the name alone, without titles and offices; empty for a device, a school or a hall.
        var key = NameKey("")
        /// The same words as they are written, in order of the alphabet.
        var words: [[UInt8]] = []
        /// What the name would be if less of the text was the office's.
        var otherKeys: [NameKey] = []
        /// Keys of the titles behind it.
        var titles: Set<String> = []
        /// The units that it speaks of, with those beneath them; `nil` when it speaks of none.
        var units: Set<OrgUnit.ID>?
        /// It speaks of an office that is not one of ours.
        var isElsewhere = false
        var isDevice = false
        /// The words beside a device's, a school's or a hall's name, and its own.
        var beside = NameKey("")
        var hasNIP: Bool { !nips.isEmpty || hasBrokenNIP }

        mutating func narrow(to units: Set<OrgUnit.ID>) { self.units = OfficeHints.narrowed(self.units, to: units) }

        static func words(_ bare: String) -> [[UInt8]] {
            Spelling.words(bare).sorted { $0.lexicographicallyPrecedes($1) }
        }
    }

    mutating func sight(of participant: WebinarParticipant) -> Sight {
        var sight = Sight()
        var name = participant.shown
        if !participant.nip.isEmpty {
            let run = NIPRun(Spelling.tidy(participant.nip))
            sight.nips = participant.isNumberNIP ? [] : run.nips
            sight.hasBrokenNIP = sight.nips.isEmpty
            sight.brokenDigits = participant.nip.filter { $0.isASCII && $0.isNumber }
            name = participant.otherName
        }
        read(name, &sight)
        if sight.key.words.isEmpty, !participant.otherName.isEmpty, participant.nip.isEmpty {
            read(participant.otherName, &sight)
        }
        readUnit(participant.unit, &sight)
        return sight
    }

    /// A column of its own: what it says goes before what the name says.
    private mutating func readUnit(_ text: String, _ sight: inout Sight) {
        guard Spelling.key(text).utf8.count >= 3 else { return }
        switch hints.meaning(text, isName: false, at: .alone) {
        case .units(let units): sight.units = units
        case .agency: break
        case .elsewhere: sight.isElsewhere = true
        case nil:
            let part = withoutOffice(text)
            if let units = part.units { sight.units = units } else { sight.isElsewhere = true }
        }
    }

    private mutating func read(_ text: String, _ sight: inout Sight) {
        let shown = ShownName(text)
        for nip in shown.nips where !sight.nips.contains(nip) { sight.nips.append(nip) }
        if shown.hasBrokenNIP {
            sight.hasBrokenNIP = true
            sight.brokenDigits = text.filter { $0.isASCII && $0.isNumber }
        }
        var names: [String] = []
        var others: [String] = []
        for part in shown.parts {
            switch office(part, at: .alone) {
            case .units(let units): sight.narrow(to: units)
            case .agency: break
            case .elsewhere: sight.isElsewhere = true
            case nil:
                let reading = withoutOffice(part)
                if let units = reading.units { sight.narrow(to: units) }
                if reading.isElsewhere { sight.isElsewhere = true }
                if !reading.name.isEmpty { names.append(reading.name) }
                others += reading.otherNames
            }
        }
        removeStrangeOffices(&names, &sight)
        if let first = names.first, ShownName.isDevice(first) || UnitName.namesSubUnit(first), !isNameWord(first) {
            sight.isDevice = true
            sight.beside = NameKey(names.joined(separator: " "))
            return
        }
        let parsed = names.map { PersonName.parse($0) }.filter { !$0.bare.isEmpty }
        let bare = parsed.map(\.bare).joined(separator: " ")
        sight.key = NameKey(bare)
        sight.words = Sight.words(bare)
        sight.otherKeys = others.map { NameKey(PersonName.parse($0).bare) }.filter { !$0.words.isEmpty }
        for name in parsed { sight.titles.formUnion(Self.titles(name.backTitle)) }
    }

    /// Parts that speak of an office of which our lists know nothing, beside a part that has a name.
    private func removeStrangeOffices(_ names: inout [String], _ sight: inout Sight) {
        let isOffice = names.map { UnitName.namesSubUnit($0) && !isNameWord($0) || UnitName.namesOPD($0) }
        guard isOffice.contains(true), zip(names, isOffice).contains(where: { !$1 && hasNameWord($0) }) else { return }
        for (name, isOffice) in zip(names, isOffice) where isOffice {
            // A bidang that no list names, of an office that is known, is that office's.
            let isInner = UnitName.words(name).first.map(UnitSpelling.isInner) ?? false
            if sight.units == nil || !isInner { sight.isElsewhere = true }
        }
        names = zip(names, isOffice).filter { !$1 }.map(\.0)
    }

    /// Whether somebody's name has the text's first word.
    private func isNameWord(_ text: String) -> Bool {
        NameKey(text).words.first.map { index.byWord[$0] != nil } ?? false
    }

    private func hasNameWord(_ text: String) -> Bool {
        NameKey(text).words.contains { index.byWord[$0] != nil }
    }

    static func titles(_ text: String) -> Set<String> {
        Set(text.split(separator: ",").map { Spelling.key($0) }.filter { !$0.isEmpty })
    }

    /// The office that a whole text is; a word that is somebody's name is no short form of an office.
    mutating func office(_ text: String, at place: OfficeHints.Place) -> OfficeHints.Meaning? {
        let key = NameKey(PersonName.parse(text).bare)
        let isName = index.byName[key.joined] != nil || key.words.contains { index.byWord[$0] != nil }
        return hints.meaning(text, isName: isName, at: place)
    }
}
