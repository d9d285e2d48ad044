extension DirectoryPlanner {
    /// The plan of all that was read. To be called once, after the last file.
    public mutating func finish() -> DirectoryPlan {
        takePostponed()
        settleUnits()
        plan.unchanged = accepted.count - pending.count
        for entry in pending {
            if let place = entry.known, entry.person == snapshot.people[place] {
                plan.unchanged += 1
            } else if let place = entry.known {
                sort(entry.person, from: snapshot.people[place])
            } else {
                plan.added.append(entry.person)
            }
        }
        propose()
        tellOtherAgencies()
        plan.missing = snapshot.people.filter { $0.isListed && accepted[$0.nip] == nil && !heldBack.contains($0.nip) }
        arrange()
        return plan
    }

    /// Puts findings in the order of the lists: some came up late.
    private mutating func arrange() {
        plan.quarantined = inOrder(plan.quarantined) { (SheetPlace(file: $0.file, sheet: $0.sheet), $0.line) }
        plan.warnings = inOrder(plan.warnings) { (SheetPlace(file: $0.file, sheet: $0.sheet), $0.line) }
    }

    private func inOrder<Finding>(_ findings: [Finding], by place: (Finding) -> (SheetPlace, Int)) -> [Finding] {
        let places = findings.indices.map { index in
            let (sheet, line) = place(findings[index])
            return (sheetOrdinals[sheet] ?? 0, line, index)
        }
        return places.sorted(by: <).map { findings[$0.2] }
    }

    private mutating func sort(_ person: Person, from old: Person) {
        let fields = DirectoryPlan.FieldChange.between(old, person)
        if person.unit != old.unit {
            plan.moved.append(DirectoryPlan.Move(person: person, from: old.unit, fields: fields))
        } else {
            plan.changed.append(DirectoryPlan.Change(person: person, fields: fields))
        }
    }

    /// Keeps of the new units those that somebody is in, spells new OPD as most rows do, and tells where a name was
    /// only near.
    private mutating func settleUnits() {
        let renamed = spellAsMostRows()
        var told = Set<Int>()
        for (answer, places) in uses.enumerated() {
            let verdict = resolver[answer]
            for place in places {
                tellNewOPD(verdict, place, &told)
                guard let (code, parameters) = finding(verdict, place, renamed) else { continue }
                plan.warnings.append(
                    RowWarning(
                        file: files[place.file], sheet: place.sheetName, line: place.line, code: code,
                        parameters: parameters))
            }
        }
        var inUse = Set<OrgUnit.ID>()
        let book = resolver.book
        for entry in pending {
            var next: OrgUnit.ID? = entry.person.unit
            while let id = next, inUse.insert(id).inserted, let place = book.index(of: id) {
                next = book.units[place].parent
            }
        }
        plan.newUnits = book.made.map { book.units[$0] }.filter { inUse.contains($0.id) }
        plan.identifiedUnits = book.identified.map { book.units[$0] }
    }

    /// An OPD that comes up beside known ones, or has no OPD's name, may be a mistake.
    private mutating func tellNewOPD(_ verdict: UnitVerdict, _ place: Use, _ told: inout Set<Int>) {
        guard let unit = verdict.unit, let opd = resolver.book.opd(of: unit), !resolver.book.isKnown(opd),
            told.insert(opd).inserted
        else { return }
        if case .similar? = verdict.note { return }
        let name = resolver.book.units[opd].name
        guard resolver.book.knowsOPD || verdict.isOPDOnly && !UnitName.namesOPD(name) else { return }
        plan.warnings.append(
            RowWarning(
                file: files[place.file], sheet: place.sheetName, line: place.line, code: .newOPD,
                parameters: [.found: name]))
    }

    private func finding(
        _ verdict: UnitVerdict,
        _ place: Use,
        _ renamed: [Int: String]
    ) -> (RowWarning.Code, [RowWarning.Parameter: String])? {
        guard let unit = verdict.unit, let opd = resolver.book.opd(of: unit) else { return nil }
        let name = resolver.book.units[opd].name
        let count = String(place.count)
        switch verdict.note {
        case .similar(let spelling, let other):
            return (.similarOPD, [.found: spelling, .known: resolver.book.units[other].name])
        case .assumed(let spelling):
            return (.unitAssumed, [.found: spelling, .known: name, .count: count])
        case .near(let spelling, _):
            if resolver.book.key(spelling) == resolver.book.key(name) { return nil }
            return (.nearUnitName, [.found: spelling, .known: name, .count: count])
        case .belowAgency(let spelling):
            return (.unitBelowAgency, [.found: spelling, .known: name, .count: count])
        case .idOfOther(let other):
            return (.unitIDDiffers, [.found: resolver.book.units[other].name, .known: name, .count: count])
        case .otherColumn(let other):
            return (.opdDiffers, [.found: resolver.book.units[other].name, .known: name, .count: count])
        case .unnamed:
            return (.unitMissing, [.known: name, .count: count])
        case nil:
            guard let old = renamed[opd] else { return nil }
            return (.nearUnitName, [.found: old, .known: name, .count: count])
        }
    }

    /// A new OPD may have been met first in a row with a typing error. Returns the old spellings.
    private mutating func spellAsMostRows() -> [Int: String] {
        var counts: [Int: [String: Int]] = [:]
        let made = Set(resolver.book.made)
        for (answer, places) in uses.enumerated() {
            guard let unit = resolver[answer].unit, let opd = resolver.book.opd(of: unit), made.contains(opd) else {
                continue
            }
            var spelling = resolver.book.units[opd].name
            if case .near(let other, _) = resolver[answer].note { spelling = other }
            counts[opd, default: [:]][spelling, default: 0] += places.reduce(0) { $0 + $1.count }
        }
        var renamed: [Int: String] = [:]
        for (opd, spellings) in counts where spellings.count > 1 {
            let name = resolver.book.units[opd].name
            guard let most = spellings.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), most.key != name,
                most.value > spellings[name] ?? 0
            else { continue }
            resolver.book.rename(opd, to: most.key)
            renamed[opd] = name
        }
        return renamed
    }

    private mutating func propose() {
        guard !clues.isEmpty || !snapshot.people.isEmpty && !plan.added.isEmpty else { return }
        var finder = ProposalFinder(people: snapshot.people + plan.added, units: resolver.book.units)
        for person in plan.added where !snapshot.people.isEmpty {
            guard let entry = accepted[person.nip] else { continue }
            let known = finder.namesake(of: person) { accepted[$0] != nil }
            if let known {
                plan.warnings.append(
                    RowWarning(
                        file: files[entry.file], sheet: entry.sheetName, line: entry.line, code: .mayBeKnown,
                        parameters: [.found: person.nip.digits, .known: known.digits]))
            }
        }
        for clue in clues {
            let proposal = finder.proposal(for: clue.clue) { accepted[$0]?.file == clue.file }
            plan.quarantined[clue.row].proposal = proposal
            if let proposal { heldBack.insert(proposal.nip) }
        }
    }
}

extension DirectoryPlan.FieldChange {
    /// What differs, but for the unit.
    static func between(_ old: Person, _ new: Person) -> [DirectoryPlan.FieldChange] {
        var changes: [DirectoryPlan.FieldChange] = []
        func compare(_ field: Field, _ old: String, _ new: String) {
            if old != new { changes.append(DirectoryPlan.FieldChange(field, old: old, new: new)) }
        }
        compare(.name, old.name.printed, new.name.printed)
        compare(.kind, old.kind.rawValue, new.kind.rawValue)
        compare(.position, old.position, new.position)
        compare(.grade, old.grade.text, new.grade.text)
        compare(.echelon, old.echelon, new.echelon)
        compare(.standing, old.standing.printed, new.standing.printed)
        compare(.email, old.email ?? "", new.email ?? "")
        compare(.listed, String(old.isListed), String(new.isListed))
        return changes
    }
}
