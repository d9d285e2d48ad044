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
        if isSignature(row, map, nip: nip, name: name) { return }
        sheet?.lastDataLine = row.line
        let number = number(row, map)
        sheet?.lastNumber = number
        sheet?.hasEnded = false
        sheet?.isClosed = false
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
        if filled.count == 1, first <= edge {
            let text = row.tidy(first)
            if enterSection(text, isHeading: isHeading(text, row)) { return }
        }
        if filled.count == 2, filled[1] <= edge, row.tidy(first).utf8.count <= 5,
            enterSection(row.tidy(filled[1]), isHeading: !isSmallNumber(row.tidy(first)))
        {
            return
        }
        if filled.contains(where: { ClosingWords.open(row.tidy($0)) }) { close() }
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
        if isClosing(row, map, filled, digits) { return true }
        // The columns numbered 1, 2, 3 … beneath the header.
        if filled.count > 1, filled.allSatisfy({ isSmallNumber(row.tidy($0)) }) { return true }
        if let first = filled.first, isTotal(row.tidy(first)) || isTotal(name) { return true }
        if name.isEmpty {
            return filled.count == 1 ? enterSection(nip) || digits == 0 : false
        }
        guard nip.isEmpty else { return false }
        let others = filled.filter { $0 != map.name && $0 != map.nameAndNIP }
        if others.isEmpty {
            if !enterSection(name, isHeading: isHeading(name, row)) { sheet?.leaveTable() }
            return true
        }
        // `A | SEKRETARIAT`, `1 | BIDANG I`.
        if others.count == 1, row.tidy(others[0]).utf8.count <= 5, others[0] < (map.name ?? map.nameAndNIP ?? 0) {
            let numeral = row.tidy(others[0])
            if !isSmallNumber(numeral) {
                _ = enterSection(name, isHeading: true)
                return true
            }
            // A running number before what people are called as well is a person without a NIP.
            if SectionWords.mayBeginName(name), continuesNumbers(numeral) { return false }
            if UnitName.namesSubUnit(name) || UnitName.namesOPD(name) {
                _ = enterSection(name)
                return true
            }
        }
        return false
    }

    func isSmallNumber(_ text: String) -> Bool {
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

    /// Rows were left out above: readers hand over no blank ones.
    func isGap(_ row: some ListRowSource) -> Bool {
        guard let last = sheet?.lastDataLine, last > 0 else { return false }
        return row.line > last + 1
    }
}
