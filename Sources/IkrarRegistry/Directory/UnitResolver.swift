/// Finds the unit that a row names, in any of the ways lists name it, and makes the units that are new.
///
/// A name already known is kept as it is; a new OPD is made only when no known one is near (issues seen in real
/// exports: typing errors, dots, missing spaces after commas, units directly below the Pemda, no unit at all).
struct UnitResolver {
    var book: UnitBook
    private var verdicts: [UnitVerdict] = []
    private var indices: [UnitQuery: Int] = [:]
    /// All lists have been read: names that only one unit has may now be taken for that unit.
    private(set) var isFinal = false
    /// No OPD is known from anywhere, so that a name of an unknown sort may be one.
    private var acceptsAnyOPD = false
    var nearRows: [String: NearRows] = [:]
    /// How many rows name an OPD rightly.
    private(set) var rowsOfOPD: [Int: Int] = [:]

    init(book: UnitBook) {
        self.book = book
    }

    subscript(verdict: Int) -> UnitVerdict { verdicts[verdict] }

    /// From now on answers hold for good; those that were open are given anew.
    mutating func beginFinalPass(rowsOfOPD: [Int: Int]) {
        isFinal = true
        self.rowsOfOPD = rowsOfOPD
        acceptsAnyOPD = book.opds.isEmpty
        indices = indices.filter { verdicts[$0.value].unit != nil }
    }

    /// The index of the answer; the same query has the same.
    mutating func resolve(_ query: UnitQuery) -> Int {
        if let known = indices[query] { return known }
        var verdict = decide(query)
        if !isFinal, case .near(let spelling, _)? = verdict.note {
            verdict = .unknown(RowReason(.unitAmbiguous, [.found: spelling]))
            verdict.waitsFor = spelling
        }
        verdicts.append(verdict)
        indices[query] = verdicts.count - 1
        return verdicts.count - 1
    }

    /// The OPD that lines above a header name, as text; empty when none does.
    func opd(inTitles lines: [String]) -> String {
        for line in lines where book.opd(book.key(line)) != nil { return line }
        for line in lines {
            let words = line.split(separator: " ").prefix(40)
            for start in words.indices {
                for end in words.indices.reversed() where end >= start {
                    let part = words[start...end].joined(separator: " ")
                    if let opd = book.opd(book.key(part)) { return book.units[opd].name }
                }
            }
        }
        return lines.first { UnitName.namesOPD($0) } ?? lines.lazy.compactMap(Self.opd(behindListIn:)).first ?? ""
    }

    private mutating func decide(_ query: UnitQuery) -> UnitVerdict {
        if !query.unorID.isEmpty, let unit = book.index(unorID: query.unorID) {
            guard let other = otherOPD(than: unit, query) else { return .known(unit) }
            var named = query
            named.unorID = ""
            var verdict = decide(named)
            if verdict.note == nil { verdict.note = .idOfOther(opd: other) }
            return verdict
        }
        let unorID = query.unorID.isEmpty ? nil : query.unorID
        let opdText = UnitName.namesAgency(query.opd) && UnitPath(query.opd).segments.isEmpty ? "" : query.opd
        if !query.unit.isEmpty {
            let path = UnitPath(query.unit)
            if !path.segments.isEmpty {
                return decide(path, query, opdText: opdText, unorID: unorID)
            }
        }
        let context = contextOPD(query)
        if !query.section.isEmpty, let opd = opdText.isEmpty ? context : opd(named: opdText) {
            return place([query.section], in: opd.unit, note: opd.note, unorID: unorID)
        }
        if !opdText.isEmpty {
            var verdict = decide(UnitPath(opdText), UnitQuery(unit: opdText), opdText: "", unorID: nil)
            if verdict.note == nil, query.hasUnitColumn, unorID == nil { verdict.note = .unnamed }
            return verdict
        }
        if let context {
            return .known(context.unit, isOPDOnly: true, note: context.note ?? (query.hasUnitColumn ? .unnamed : nil))
        }
        if !query.section.isEmpty {
            return decide(UnitPath(query.section), UnitQuery(unit: query.section), opdText: "", unorID: nil)
        }
        return .unknown(RowReason(.unitMissing))
    }

    /// The OPD of the unit that the row's id means, when the row's name says another one. An OPD of a new name may be
    /// the same one renamed, unless this import itself has met the id under the other name.
    private func otherOPD(than unit: Int, _ query: UnitQuery) -> Int? {
        let path = UnitPath(query.unit)
        guard let own = book.opd(of: unit), let top = path.segments.last else { return nil }
        for start in path.segments.indices {
            if let named = book.opd(book.key(path.segments[start...].joined(separator: " - "))) {
                return named == own ? nil : own
            }
        }
        guard !book.isKnown(unit), path.reachesAgency, UnitName.namesOPD(top) else { return nil }
        return book.nearOPD(to: top) == own ? nil : own
    }

    private mutating func decide(
        _ path: UnitPath,
        _ query: UnitQuery,
        opdText: String,
        unorID: String?
    ) -> UnitVerdict {
        let segments = path.segments
        let key = book.key(segments.joined(separator: " - "))
        if let unit = book.alias(key) {
            return .known(unit, isOPDOnly: book.units[unit].isOPD && !path.reachesAgency)
        }
        // The longest run of last segments that is a known OPD: an OPD's name may hold " - " itself.
        for start in segments.indices {
            if let opd = book.opd(book.key(segments[start...].joined(separator: " - "))) {
                let other = opdText.isEmpty ? nil : book.opd(book.key(opdText))
                let note = other.flatMap { $0 == opd ? nil : UnitVerdict.Note.otherColumn(opd: $0) }
                return place(
                    UnitPath.units(of: segments[..<start]), in: opd, note: note, unorID: unorID,
                    isOPDOnly: start == 0 && !path.reachesAgency)
            }
        }
        if path.reachesAgency {
            return belowAgency(segments, opdText: opdText, unorID: unorID)
        }
        if !opdText.isEmpty {
            if let opd = opd(named: opdText) {
                return place(UnitPath.units(of: segments), in: opd.unit, note: opd.note, unorID: unorID)
            }
            // The wider of two columns names a unit that has units beneath it.
            let wider = UnitQuery(unit: opdText, section: query.section, title: query.title)
            let above = decide(UnitPath(opdText), wider, opdText: "", unorID: nil)
            if let unit = above.unit, let opd = book.opd(of: unit) {
                return place(
                    UnitPath.units(of: segments), in: opd, beneath: unit, note: above.note, unorID: unorID)
            }
        }
        if segments.count > 1 {
            // Written from the OPD down, or with an OPD that is new.
            if let opd = book.opd(book.key(segments[0])) {
                return place(Array(segments.dropFirst()), in: opd, note: nil, unorID: unorID)
            }
            if UnitName.namesOPD(segments[segments.count - 1]), let opd = opd(named: segments[segments.count - 1]) {
                return place(UnitPath.units(of: segments.dropLast()), in: opd.unit, note: opd.note, unorID: unorID)
            }
        }
        return decideText(query.unit, query, unorID: unorID)
    }

    /// A text with the OPD behind a comma, behind the unit's name, or not at all.
    private mutating func decideText(_ text: String, _ query: UnitQuery, unorID: String?) -> UnitVerdict {
        if let (unit, opd) = knownTail(of: text) {
            return place([unit], in: opd, note: nil, unorID: unorID)
        }
        if let (unit, tail) = newTail(of: text), let opd = opd(named: tail) {
            return place([unit], in: opd.unit, note: opd.note, unorID: unorID)
        }
        if let (opd, unit) = knownHead(of: text) {
            return place([unit], in: opd, note: nil, unorID: unorID)
        }
        let found = book.units(named: book.key(text))
        if UnitName.namesOPD(text), !found.isEmpty {
            // What is called like an OPD may be a unit that is known, as an RSUD beneath its Dinas.
            if isFinal, found.count == 1 { return .known(found[0]) }
            return .unknown(RowReason(.unitAmbiguous, [.found: text]), candidates: found)
        }
        if UnitName.namesOPD(text), let opd = opd(named: text) {
            return .known(opd.unit, isOPDOnly: true, note: opd.note)
        }
        if let context = contextOPD(query) {
            return place(
                UnitPath.units(of: UnitPath(text).segments), in: context.unit, note: context.note, unorID: unorID)
        }
        if found.count == 1, isFinal {
            return .known(found[0], note: Self.isGeneric(text) ? .assumed(spelling: text) : nil)
        }
        if found.isEmpty, !UnitName.namesSubUnit(text) {
            if let near = book.nearOPD(to: text), !isFinal || isTypo(text, of: near) {
                return .known(near, isOPDOnly: true, note: .near(spelling: text, opd: near))
            }
            if acceptsAnyOPD, !Self.isTitles(text) {
                return .known(book.makeOPD(text, unorID: unorID), isOPDOnly: true)
            }
        }
        return .unknown(RowReason(.unitAmbiguous, [.found: text]), candidates: found)
    }

    /// The last segment stands where an OPD should.
    private mutating func belowAgency(_ segments: [String], opdText: String, unorID: String?) -> UnitVerdict {
        guard let top = segments.last else { return .unknown(RowReason(.unitMissing)) }
        guard UnitName.namesSubUnit(top) else {
            if !UnitName.namesOPD(top),
                let start = segments.dropLast().lastIndex(where: { UnitName.namesOPD($0) }),
                let opd = opd(joining: segments[start...], unorID: start == 0 ? unorID : nil)
            {
                return place(UnitPath.units(of: segments[..<start]), in: opd.unit, note: opd.note, unorID: unorID)
            }
            let isUnit = segments.count == 1
            let known = book.units(named: book.key(top)).filter { book.isKnown($0) }
            if known.count == 1, UnitName.namesOPD(top), let opd = book.opd(of: known[0]) {
                return place(
                    UnitPath.units(of: segments.dropLast()), in: opd, beneath: known[0],
                    note: .belowAgency(spelling: top), unorID: unorID)
            }
            guard let opd = opd(named: top, unorID: isUnit ? unorID : nil, reachesAgency: true) else {
                return .unknown(RowReason(.unitAmbiguous, [.found: top]))
            }
            return place(UnitPath.units(of: segments.dropLast()), in: opd.unit, note: opd.note, unorID: unorID)
        }
        let note = UnitVerdict.Note.belowAgency(spelling: top)
        if !opdText.isEmpty, let opd = opd(named: opdText) {
            return place(UnitPath.units(of: segments), in: opd.unit, note: opd.note ?? note, unorID: unorID)
        }
        let found = book.units(named: book.key(top))
        guard isFinal else {
            return .unknown(RowReason(.unitAmbiguous, [.found: top]), candidates: found)
        }
        if found.count == 1, let opd = book.opd(of: found[0]) {
            return place(UnitPath.units(of: segments), in: opd, note: note, unorID: unorID)
        }
        let first = UnitName.words(top).first
        if first == "bagian" || first == "biro" || first == "asisten" || first == "staf",
            let setda = book.opd("sekretariatdaerah")
        {
            return place(UnitPath.units(of: segments), in: setda, note: note, unorID: unorID)
        }
        return .unknown(RowReason(.unitAmbiguous, [.found: top]), candidates: found)
    }

    /// `names` from the top down, beneath the OPD; the last is the unit.
    private mutating func place(
        _ names: [String],
        in opd: Int,
        beneath parent: Int? = nil,
        note: UnitVerdict.Note?,
        unorID: String?,
        isOPDOnly: Bool = false
    ) -> UnitVerdict {
        if !isFinal, case .near? = note { return .known(opd, note: note) }
        var unit = parent ?? opd
        for (depth, name) in names.enumerated() {
            let key = book.key(name)
            if key == book.key(book.units[unit].name) { continue }
            let isLast = depth == names.count - 1
            if let child = book.child(of: unit, key) {
                unit = child
            } else {
                // A unit that is named without those above it may lie anywhere beneath its OPD.
                let found = names.count == 1 && parent == nil ? book.units(in: opd, key) : []
                if found.count == 1 {
                    unit = found[0]
                } else if found.count > 1 {
                    return .unknown(RowReason(.unitAmbiguous, [.found: name]), candidates: found)
                } else {
                    unit = book.makeUnit(name, beneath: unit, unorID: isLast ? unorID : nil)
                }
            }
        }
        if let unorID { book.identify(unit, as: unorID) }
        return .known(unit, isOPDOnly: isOPDOnly, note: note)
    }

    private mutating func contextOPD(_ query: UnitQuery) -> (unit: Int, note: UnitVerdict.Note?)? {
        if !query.section.isEmpty, let opd = book.opd(book.key(query.section)) { return (opd, nil) }
        if !query.section.isEmpty, UnitName.namesOPD(query.section) { return opd(named: query.section) }
        return query.title.isEmpty ? nil : opd(named: query.title)
    }

    /// A known OPD, one that is near, or a new one; `nil` for a name of an unknown sort, unless a path puts it right
    /// below the Pemda.
    private mutating func opd(
        named text: String,
        unorID: String? = nil,
        reachesAgency: Bool = false
    ) -> (unit: Int, note: UnitVerdict.Note?)? {
        let segments = UnitPath(text).segments
        guard let name = segments.last else { return nil }
        for start in segments.indices {
            let key = book.key(segments[start...].joined(separator: " - "))
            if let opd = book.opd(key) { return (opd, nil) }
            if let unit = book.alias(key), let opd = book.opd(of: unit) { return (opd, nil) }
        }
        let near = book.nearOPD(to: name)
        if let near, !isFinal || isTypo(name, of: near) { return (near, .near(spelling: name, opd: near)) }
        if !UnitName.namesOPD(name), !reachesAgency, !acceptsAnyOPD || Self.isTitles(name) { return nil }
        return (book.makeOPD(name, unorID: unorID), near.map { .similar(spelling: name, opd: $0) })
    }

    /// An OPD whose name holds " - ": `DINAS PEKERJAAN UMUM - PENATAAN RUANG`.
    private mutating func opd(
        joining segments: some Collection<String>,
        unorID: String?
    ) -> (unit: Int, note: UnitVerdict.Note?)? {
        let name = segments.joined(separator: " - ")
        if let opd = book.opd(book.key(segments.joined(separator: " dan "))) { return (opd, nil) }
        if let near = book.nearOPD(to: name) {
            if !isFinal || isTypo(name, of: near) { return (near, .near(spelling: name, opd: near)) }
        }
        return (book.makeOPD(name, unorID: unorID), nil)
    }

    /// `Bidang I, Dinas A, B dan C`, `Bidang I Dinas A, B dan C` or `Bidang I pada Dinas A`: the longest known OPD
    /// wins.
    private func knownTail(of text: String) -> (unit: String, opd: Int)? {
        let words = text.split(separator: " ")
        guard words.count <= 60 else { return nil }
        for start in words.indices.dropFirst() {
            guard let opd = book.opd(book.key(words[start...].joined(separator: " "))) else { continue }
            var unit = words[..<start]
            if let last = unit.last, ["pada", "di"].contains(last.lowercased()) { unit.removeLast() }
            let name = UnitName.withoutComma(unit.joined(separator: " "))
            return name.isEmpty ? nil : (name, opd)
        }
        return nil
    }

    private func newTail(of text: String) -> (unit: String, opd: String)? {
        var search = text.startIndex
        while let comma = text[search...].firstIndex(of: ",") {
            let tail = Spelling.tidy(String(text[text.index(after: comma)...]))
            if UnitName.namesOPD(tail) {
                let unit = Spelling.tidy(String(text[..<comma]))
                return unit.isEmpty ? nil : (unit, tail)
            }
            search = text.index(after: comma)
        }
        return nil
    }
}
