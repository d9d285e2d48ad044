/// How tall a row must be for texts that wrap. Not every program works that out when it opens a workbook.
enum TextFit {
    /// Lines that `text` takes in a column `width` characters wide, at 10 points.
    static func lines(of text: String, width: Double) -> Int {
        let room = Int(width)
        guard text.utf8.count > room || text.utf8.contains(0x0A) else { return 1 }
        return text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { $0 + wrapped($1, room) }
    }

    /// In points.
    static func height(lines: Int) -> Double {
        min(409, lines > 1 ? Double(lines) * 13 + 2 : 15)
    }

    private static func wrapped(_ line: Substring, _ room: Int) -> Int {
        var lines = 1
        var used = 0
        for word in line.split(separator: " ") {
            let length = word.count
            if used > 0 && used + 1 + length > room {
                lines += 1
                used = 0
            }
            used += (used > 0 ? 1 : 0) + length
            if used > room {
                lines += (used - 1) / room
                used = (used - 1) % room + 1
            }
        }
        return lines
    }
}
