extension DirectoryPlanner {
    /// Takes a row that is about a person: into the plan, or into quarantine.
    mutating func take(_ row: some ListRowSource, _ map: HeaderMap, nip written: String, name: String) {
        let isNumber = map.nip != nil && map.nameAndNIP == nil && row.kind(map.nip ?? 0) == .number
        let reading = NIP.parse(written, today: today, isNumber: isNumber)
        let personName = PersonName.from(
            name: name, frontTitle: row.tidy(map.frontTitle), backTitle: row.tidy(map.backTitle))
        let held = HeldRow(nip: written, name: name, digits: reading.digits, personName: personName)
        var reasons = reading.findings.compactMap { RowReason($0) }
        if personName.bare.isEmpty {
            reasons.append(RowReason(.nameMissing))
        }
        if written.utf8.count < 60, let swapped = swapped(written, name) {
            reasons = [swapped]
        }
        if row.sheet == nil, row.count > map.width, let last = row.filled.last, last >= map.width {
            // A CSV whose titles were not quoted: nothing in the row can be trusted.
            reasons.append(RowReason(.tooManyCells, [.found: String(last + 1), .known: String(map.width)]))
        }
        guard reasons.isEmpty, let nip = reading.nip else {
            return quarantine(row, map, held, reasons, about: nil)
        }
        let current = currentNIP(nip)
        if let earlier = accepted[current] ?? (isFinal ? nil : claimed[current]), earlier.file == file {
            return quarantine(row, map, held, [duplicate(of: earlier)], about: current)
        }
        let place = known[current]
        let before = accepted[current]?.pending.map { pending[$0].person } ?? place.map { snapshot.people[$0] }
        var likeness = NameLikeness.equal
        if let before {
            likeness = before.name.likenessBesideNIP(to: personName)
            if likeness == .different {
                let reason = RowReason(.nameDiffers, [.found: personName.bare, .known: before.name.bare])
                return quarantine(row, map, held, [reason], about: current)
            }
        }
        if before == nil, let twin = damagedTwin(of: current, personName) {
            guard isFinal else { return postpone(row, current, nip: written, name: name) }
            if accepted[twin] == nil {
                let reason = RowReason(.nipLooksDamaged, [.known: twin.digits])
                return quarantine(row, map, held, [reason], about: twin)
            }
        }
        let query = unitQuery(row, map)
        let answer = resolver.resolve(query)
        let (unit, keptUnit, reason) = unit(by: answer, for: before, query)
        guard let unit else {
            if !isFinal, reason?.code == .unitAmbiguous {
                if let spelling = resolver[answer].waitsFor {
                    let home = before.flatMap { resolver.book.index(of: $0.unit) }.flatMap { resolver.book.opd(of: $0) }
                    resolver.countNear(spelling, home: home)
                }
                return postpone(row, current, nip: written, name: name)
            }
            return quarantine(row, map, held, [reason ?? RowReason(.unitMissing)], about: current)
        }
        var listed = listedPerson(row, map, current, personName)
        listed.erases = accepted[current] == nil
        if let earlier = accepted[current], let before {
            let narrows = earlier.isOPDOnly && resolver.book.isSameOPD(before.unit, unit)
            guard likeness == .equal, before.unit == unit || narrows, listed.agrees(with: before) else {
                let reason = RowReason(.conflictsWith, whereabouts(of: earlier, withFile: true))
                return quarantine(row, map, held, [reason], about: current)
            }
        }
        if keptUnit == nil { use(answer, row) }
        put(listed, unit: unit, before: before, place: place, row)
        accepted[current]?.isOPDOnly = resolver[answer].isOPDOnly
        warn(row, map, reading, current, written: nip)
        if let keptUnit {
            add(.unitMissing, row, [.known: keptUnit])
        }
        if likeness == .close, let before {
            add(.nameClose, row, [.found: personName.bare, .known: before.name.bare])
        }
    }

    /// The known person of this name whose NIP has the same first 15 digits: all that a spreadsheet keeps.
    private func damagedTwin(of nip: NIP, _ name: PersonName) -> NIP? {
        guard let likely = knownByHead[nip.digits.prefix(15)] else { return nil }
        return likely.lazy.map { snapshot.people[$0] }.first {
            $0.nip != nip && $0.name.likeness(to: name) >= .variant
        }?.nip
    }

    private func swapped(_ written: String, _ name: String) -> RowReason? {
        let isNIP = name.utf8.count { (0x30...0x39).contains($0) } >= 15
        return isNIP && !written.utf8.contains { (0x30...0x39).contains($0) } ? RowReason(.nipInNameColumn) : nil
    }

    private mutating func postpone(_ row: some ListRowSource, _ nip: NIP, nip written: String, name: String) {
        guard let sheet else { return }
        let cells = (0..<max(row.count, sheet.map?.headers.count ?? 0)).map {
            ListRow.Cell(row.text($0), kind: row.kind($0))
        }
        postponed.append(
            Postponed(
                row: ListRow(sheet: row.sheet, line: row.line, cells: cells), nip: written, name: name, file: file,
                sheetOrdinal: sheetOrdinal, sheet: sheet))
        claimed[nip] = Accepted(file: file, sheet: sheetOrdinal, line: row.line, pending: nil, sheetName: row.sheet)
    }

    /// Takes the postponed rows, now that all lists have been read.
    mutating func takePostponed() {
        isFinal = true
        var rowsOfOPD: [Int: Int] = [:]
        for (answer, places) in uses.enumerated() {
            guard let unit = resolver[answer].unit, let opd = resolver.book.opd(of: unit) else { continue }
            rowsOfOPD[opd, default: 0] += places.reduce(0) { $0 + $1.count }
        }
        resolver.beginFinalPass(rowsOfOPD: rowsOfOPD)
        for late in postponed {
            file = late.file
            sheetOrdinal = late.sheetOrdinal
            sheet = late.sheet
            if let map = late.sheet.map { take(late.row, map, nip: late.nip, name: late.name) }
        }
        postponed = []
    }

    private mutating func put(
        _ listed: ListedPerson,
        unit: OrgUnit.ID,
        before: Person?,
        place: Int?,
        _ row: some ListRowSource
    ) {
        var entry = Accepted(
            file: file, sheet: sheetOrdinal, line: row.line, pending: accepted[listed.nip]?.pending,
            sheetName: row.sheet)
        if var person = before {
            var changed = listed.update(&person)
            if person.unit != unit {
                person.unit = unit
                changed = true
            }
            if changed, let again = entry.pending {
                pending[again].person = person
            } else if changed {
                entry.pending = pending.count
                pending.append(Pending(person: person, known: place))
            }
        } else {
            entry.pending = pending.count
            pending.append(Pending(person: listed.newPerson(id: Person.ID(newID()), unit: unit), known: nil))
        }
        accepted[listed.nip] = entry
    }

    /// The NIP that the person goes by now.
    private func currentNIP(_ nip: NIP) -> NIP {
        guard let id = snapshot.superseded[nip], let place = knownByID[id] else { return nip }
        return snapshot.people[place].nip
    }

    /// The unit that the row gives somebody; for a person whom it leaves without one, the unit they are known in, and
    /// its name when the list has a column that should have told.
    private func unit(
        by answer: Int,
        for before: Person?,
        _ query: UnitQuery
    ) -> (unit: OrgUnit.ID?, kept: String?, reason: RowReason?) {
        let verdict = resolver[answer]
        let current = before.flatMap { resolver.book.index(of: $0.unit) }
        if let unit = verdict.unit {
            if verdict.isOPDOnly, let current, resolver.book.units[current].opd == resolver.book.units[unit].opd {
                return (resolver.book.units[current].id, nil, nil)
            }
            return (resolver.book.units[unit].id, nil, nil)
        }
        if let current, verdict.candidates.contains(current) {
            return (resolver.book.units[current].id, nil, nil)
        }
        if let current, verdict.reason?.code == .unitMissing {
            let asks = sheet?.map?.unit != nil || sheet?.map?.opd != nil
            return (resolver.book.units[current].id, asks ? resolver.book.units[current].name : nil, nil)
        }
        return (nil, nil, verdict.reason)
    }

    private func unitQuery(_ row: some ListRowSource, _ map: HeaderMap) -> UnitQuery {
        var query = UnitQuery()
        query.unit = row.tidy(map.unit)
        query.opd = row.tidy(map.opd)
        query.unorID = map.unitID.map { unorID(row.tidy($0)) } ?? ""
        if query.unit.isEmpty, let sheet, !sheet.isHeadingUnknown || query.opd.isEmpty { query.section = sheet.section }
        query.title = sheet?.opd ?? ""
        query.hasUnitColumn = map.unit != nil || sheet?.isHeadingUnknown == true
        return query
    }

    /// Empty for `NULL`, `0` and other texts that stand for none: an id is 32 hex digits, or known.
    private func unorID(_ text: String) -> String {
        let id = UnitBook.unorKey(text)
        return UnitBook.isUnorID(id) || resolver.book.index(unorID: id) != nil ? id : ""
    }

    private mutating func listedPerson(
        _ row: some ListRowSource,
        _ map: HeaderMap,
        _ nip: NIP,
        _ name: PersonName
    ) -> ListedPerson {
        var listed = ListedPerson(nip: nip, name: name, kind: nip.kind)
        listed.hasFrontTitleColumn = map.frontTitle != nil
        listed.hasBackTitleColumn = map.backTitle != nil
        readKind(row, map, &listed)
        let position = row.tidy(map.position)
        if !position.isEmpty && position != "-" { listed.position = position }
        let grade = row.tidy(map.grade)
        if !grade.isEmpty {
            let read = memory.grade(grade, listed.kind)
            if let read {
                listed.grade = read == .none ? nil : read
            } else {
                add(.gradeUnreadable, row, [.found: grade])
            }
        }
        if let column = map.echelon {
            let text = row.tidy(column)
            listed.echelon = memory.echelon(text)
            if listed.echelon == nil { add(.echelonUnreadable, row, [.found: text]) }
        }
        if map.standing != nil || map.standingCode != nil {
            let code = row.tidy(map.standingCode)
            listed.standing = memory.standing(code: code, name: row.tidy(map.standing))
            if let standing = listed.standing, !standing.isKnown {
                add(.standingUnknown, row, [.found: "\(code) \(standing.name)"])
            }
        }
        readEmail(row, map, &listed)
        return listed
    }

    private mutating func readKind(_ row: some ListRowSource, _ map: HeaderMap, _ listed: inout ListedPerson) {
        let status = row.tidy(map.status)
        if !status.isEmpty {
            if let kind = memory.kind(status) {
                if kind.isPPPK == listed.nip.isPPPK {
                    listed.kind = kind
                    listed.isKindStated = true
                } else {
                    add(.kindDiffers, row, [.found: status, .known: listed.nip.kind.rawValue])
                }
            } else if map.standing == nil, let standing = memory.standing(code: "", name: status), standing.isKnown {
                // A bare STATUS column may hold the kedudukan hukum.
                listed.standing = standing
            }
        }
        let service = row.tidy(map.service)
        if memory.kind(service) == .pppkPartTime, listed.nip.isPPPK {
            listed.kind = .pppkPartTime
            listed.isKindStated = true
        }
    }

    private mutating func readEmail(_ row: some ListRowSource, _ map: HeaderMap, _ listed: inout ListedPerson) {
        var isMalformed = false
        for column in [map.officialEmail, map.email] {
            let text = row.tidy(column)
            if text.isEmpty || text == "-" { continue }
            if let address = EmailAddress.wellFormed(text) {
                listed.email = .some(address)
                return
            }
            isMalformed = true
            add(.emailMalformed, row, [.found: text])
        }
        if !isMalformed, map.email != nil { listed.email = .some(nil) }
    }

    private func duplicate(of earlier: Accepted) -> RowReason {
        RowReason(.duplicateOfLine, whereabouts(of: earlier, withFile: false))
    }

    private func whereabouts(of earlier: Accepted, withFile: Bool) -> [RowReason.Parameter: String] {
        var parameters: [RowReason.Parameter: String] = [.line: String(earlier.line)]
        if withFile { parameters[.file] = files[earlier.file] }
        if earlier.sheet != sheetOrdinal, let name = earlier.sheetName { parameters[.sheet] = name }
        return parameters
    }
}
