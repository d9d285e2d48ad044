extension DirectoryPlanner {
    /// Tells people from what else stands beneath a header.
    mutating func readBeneathHeader(_ row: some ListRowSource) {
        guard let map = sheet?.map else { return }
        if continuesHeader(row, map) { return }
        var nip: String
        var name: String
        if let column = map.nameAndNIP {
            let both = NameAndNIP(row.text(column))
            (nip, name) = (both.nip, both.name)
        } else {
            nip = row.tidy(map.nip)
            name = row.tidy(map.name)
        }
        if nip.isEmpty && name.isEmpty {
            return stepOver(row, map)
        }
        let digits = nip.utf8.count { (0x30...0x39).contains($0) }
        if digits < 8 {
            if isFurniture(row, map, nip: nip, name: name, digits: digits) { return }
        }
        if name.isEmpty, sheet?.hasEnded == true || isGap(row) {
            // The NIP beneath a signature.
            let filled = row.filled
            if filled.count == 1 { return }
        }
        if nip.isEmpty, isLabelledNIP(name) { return }
        sheet?.lastDataLine = row.line
        sheet?.hasEnded = false
        take(row, map, nip: nip, name: name)
    }

    /// A row with neither a name nor a NIP in their columns: blank, a section's name, a note, a signature.
    private mutating func stepOver(_ row: some ListRowSource, _ map: HeaderMap) {
        let filled = row.filled
        if filled.count > 1, repeatsHeader(row) { return }
        guard let first = filled.first else {
            sheet?.leaveTable()
            return
        }
        let edge = map.nameAndNIP ?? min(map.name ?? .max, map.nip ?? .max)
        if filled.count == 1, first <= edge, enterSection(row.tidy(first)) { return }
        if filled.count == 2, filled[1] <= edge, enterSection(row.tidy(filled[1])) { return }
        sheet?.leaveTable()
    }

    /// A row whose NIP cell holds no NIP, nor the remains of one, and that is about nobody.
    private mutating func isFurniture(
        _ row: some ListRowSource,
        _ map: HeaderMap,
        nip: String,
        name: String,
        digits: Int
    ) -> Bool {
        if digits == 0, nip.utf8.count <= 40, name.utf8.count <= 40, repeatsHeader(row) {
            return true
        }
        let filled = row.filled
        // The columns numbered 1, 2, 3 … beneath the header.
        if filled.count > 1, filled.allSatisfy({ isSmallNumber(row.tidy($0)) }) { return true }
        if let first = filled.first, isTotal(row.tidy(first)) || isTotal(name) { return true }
        if name.isEmpty {
            return filled.count == 1 ? enterSection(nip) || digits == 0 : false
        }
        guard nip.isEmpty else { return false }
        let others = filled.filter { $0 != map.name && $0 != map.nameAndNIP }
        if others.isEmpty {
            if !enterSection(name) { sheet?.leaveTable() }
            return true
        }
        // `A | SEKRETARIAT`, `1 | BIDANG I`.
        if others.count == 1, row.tidy(others[0]).utf8.count <= 5, others[0] < (map.name ?? map.nameAndNIP ?? 0) {
            if UnitName.namesSubUnit(name) || UnitName.namesOPD(name) || !isSmallNumber(row.tidy(others[0])) {
                _ = enterSection(name)
                return true
            }
        }
        return false
    }

    /// Takes `text` as the unit of the rows beneath, when it is a unit's name; groups by golongan or service are not.
    private mutating func enterSection(_ text: String) -> Bool {
        let name = withoutNumeral(text)
        if UnitName.namesOPD(name) || resolver.book.opd(resolver.book.key(name)) != nil {
            sheet?.opd = name
            sheet?.section = ""
        } else if UnitName.namesSubUnit(name) || !resolver.book.units(named: resolver.book.key(name)).isEmpty {
            sheet?.section = name
        } else {
            return false
        }
        return true
    }

    /// `A. SEKRETARIAT`, `II) BIDANG I` without the numeral.
    private func withoutNumeral(_ text: String) -> String {
        guard let space = text.firstIndex(of: " ") else { return text }
        let head = text[..<space]
        guard head.utf8.count <= 5, let last = head.last, last == "." || last == ")" else { return text }
        return String(text[text.index(after: space)...])
    }

    private func isSmallNumber(_ text: String) -> Bool {
        var digits = text[...]
        if digits.last == "." || digits.last == ")" { digits.removeLast() }
        if digits.first == "(" { digits.removeFirst() }
        if digits.hasSuffix(".0") { digits.removeLast(2) }
        return (1...4).contains(digits.utf8.count) && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    private func isTotal(_ text: String) -> Bool {
        let key = Spelling.key(text)
        return ["jumlah", "total", "rekap", "subtotal"].contains { key.hasPrefix($0) }
    }

    private func isLabelledNIP(_ text: String) -> Bool {
        text.prefix(3).lowercased() == "nip" && text.utf8.count { (0x30...0x39).contains($0) } >= 15
    }

    /// Rows were left out above: readers hand over no blank ones.
    private func isGap(_ row: some ListRowSource) -> Bool {
        guard let last = sheet?.lastDataLine, last > 0 else { return false }
        return row.line > last + 1
    }
}
