/// Which of a workbook's cell styles show a number as a date or a time.
struct NumberFormats: Sendable {
    /// One a style, in the order the cells count them.
    private(set) var isDate: [Bool] = []

    init() {}

    init(_ part: consuming ZipPart) throws {
        var custom: [Int: Bool] = [:]
        var styles: [Int] = []
        try XMLPart.read(
            part,
            onStart: { element, parent, attributes in
                switch (parent, element) {
                case ("numFmts", "numFmt"):
                    guard let id = attributes["numFmtId"].flatMap(Int.init) else { return }
                    custom[id] = Self.showsDate(attributes["formatCode"] ?? "")
                case ("cellXfs", "xf"):
                    styles.append(attributes["numFmtId"].flatMap(Int.init) ?? 0)
                default: break
                }
            })
        isDate = styles.map { custom[$0] ?? Self.isBuiltInDate($0) }
    }

    /// ISO/IEC 29500-1, 18.8.30: the numbers every program knows, with those of the East Asian editions.
    static func isBuiltInDate(_ id: Int) -> Bool {
        switch id {
        case 14...22, 27...36, 45...47, 50...58: true
        default: false
        }
    }

    /// Whether a format code has a letter of a date or time that is neither quoted, escaped nor in brackets
    /// (where colours and locales stand); `[h]`, `[mm]` and `[ss]` count too.
    static func showsDate(_ code: String) -> Bool {
        var rest = Array(code.utf8)[...]
        while let byte = rest.popFirst() {
            switch byte {
            case 0x22: rest = rest.drop { $0 != 0x22 }.dropFirst()
            // A backslash shows the next character, an underscore leaves its width, an asterisk repeats it.
            case 0x5C, 0x5F, 0x2A: rest = rest.dropFirst()
            case 0x5B:
                let inside = rest.prefix { $0 != 0x5D }.map { $0 | 0x20 }
                rest = rest.dropFirst(inside.count + 1)
                if let first = inside.first, "hms".utf8.contains(first), inside.allSatisfy({ $0 == first }) {
                    return true
                }
            default:
                if "dmyh".utf8.contains(byte | 0x20) { return true }
            }
        }
        return false
    }
}
