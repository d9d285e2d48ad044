extension InventedRegency {
    /// The rows of a list that have a defect, in the list's order. Every other row is clean.
    public func dirtyRows(of list: SIASNList) -> [DirtyRow] {
        var rows: [DirtyRow] = []
        var line = 1
        for (index, record) in records.enumerated() where record.kind.list == list {
            line += 1
            if let defect = defect(of: index) {
                rows.append(DirtyRow(list: list, line: line, person: index, defect: defect))
            }
        }
        return rows
    }

    /// The defect of a person's row; a head of OPD's never costs the row.
    func defect(of index: Int) -> ListDefect? {
        guard recipe.dirtPerMille > 0 else { return nil }
        var stream = SplitMix64(seed: recipe.seed, purpose: .defect, index: index)
        guard stream.chance(perMille: recipe.dirtPerMille) else { return nil }
        let record = records[index]
        let opd = tree.opds[Int(tree.opdOfUnit[Int(record.unit)])].name
        let mayBeLost = !record.leads && stream.chance(perMille: 200)
        let choices = mayBeLost ? Self.costly : Self.harmless
        switch stream.pick(choices) {
        case .commaWithoutSpace where !opd.contains(", "): return .trailingSpaces
        case .ampersand where !opd.contains(" dan "): return .opdTypingError
        // A head's unit is the OPD itself: without the OPD nothing is left of the name.
        case .opdLeftOut where tree.unitOfOPD.contains(record.unit): return .unitNameEmpty
        case .leadingComma where people[index].backTitles.isEmpty: return .nonBreakingSpace
        case let defect: return defect
        }
    }

    private static let costly = ListDefect.allCases.filter { $0.verdict == .quarantined }
    private static let harmless = ListDefect.allCases.filter { $0.verdict != .quarantined }
}
