extension DirectoryPlanner {
    /// Beneath the table stand signatures and legends, until a header or a numbered row comes.
    mutating func close() {
        sheet?.leaveTable()
        let hasEnded = sheet?.hasEnded == true
        sheet?.isClosed = hasEnded
    }

    /// A row of the end: one that opens it, or one beneath with neither a number nor digits for a NIP.
    mutating func isClosing(_ row: some ListRowSource, _ map: HeaderMap, _ filled: [Int], _ digits: Int) -> Bool {
        guard number(row, map) == nil else { return false }
        if filled.contains(where: { ClosingWords.open(row.tidy($0)) }) {
            close()
            return sheet?.isClosed == true
        }
        guard sheet?.isClosed == true, digits == 0 || filled.contains(where: { isLabelledNIP(row.tidy($0)) }) else {
            return false
        }
        // A section may follow all the same.
        return filled.count > 1 || !enterSection(row.tidy(filled.first ?? 0))
    }

    /// The name, the NIP or both of who signed, beneath the table.
    func isSignature(_ row: some ListRowSource, _ map: HeaderMap, nip: String, name: String) -> Bool {
        let isBelow = sheet?.hasEnded == true || isGap(row)
        if nip.isEmpty { return isLabelledNIP(name) }
        guard isBelow, number(row, map) == nil else { return false }
        if isLabelledNIP(name) { return true }
        let filled = row.filled
        if name.isEmpty { return filled.count == 1 }
        return isLabelledNIP(nip) && map.nip != nil && map.headers.count > 2
            && filled.allSatisfy { $0 == map.name || $0 == map.nip }
    }

    /// The running number before the name.
    func number(_ row: some ListRowSource, _ map: HeaderMap) -> Int? {
        let edge = map.nameAndNIP ?? min(map.name ?? 0, map.nip ?? 0)
        guard edge > 0, !row.isEmpty(0) else { return nil }
        let text = row.tidy(0)
        return isSmallNumber(text) ? Int(text.filter { $0.isNumber }.prefix(4)) : nil
    }

    /// `text` is the number that comes next.
    func continuesNumbers(_ text: String) -> Bool {
        guard let last = sheet?.lastNumber else { return false }
        return Int(text.filter { $0.isNumber }.prefix(4)) == last + 1
    }

    /// A name alone in its row and in capitals, right beneath another row of the table.
    func isHeading(_ text: String, _ row: some ListRowSource) -> Bool {
        guard let sheet, !sheet.hasEnded, !isGap(row) else { return false }
        return SectionWords.mayBeUnit(text)
    }

    func isLabelledNIP(_ text: String) -> Bool {
        let key = Spelling.key(text.prefix(12))
        guard key.hasPrefix("nip") || key.hasPrefix("nipppk") || key.hasPrefix("nrp") else { return false }
        return text.utf8.count { (0x30...0x39).contains($0) } >= 15
    }
}
