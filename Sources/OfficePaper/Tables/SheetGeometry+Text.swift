extension SheetGeometry {
    private static let digits = 3
    private static let countDigits = 2
    private static let characters = 13 * digits + countDigits
    private static let base = 36

    /// Three digits of base 36 for each, but for the last, which has two.
    private var numbers: [Int] {
        [
            pageWidth, pageHeight, squareLeft, squareRight, squareTop, squareBottom, symbolLeft, symbolTop, symbolSide,
            tableTop, rowHeight, signatureLeft, signatureRight, rowCount,
        ]
    }

    /// 41 characters of digits and capitals, which a symbol carries in its alphanumeric mode.
    ///
    /// What cannot be written becomes the nearest that can: 4,665.5 mm, 1,295 rows.
    public var text: String {
        var text = ""
        text.reserveCapacity(Self.characters)
        for length in numbers.dropLast() { text += Self.written(length, digits: Self.digits) }
        return text + Self.written(rowCount, digits: Self.countDigits)
    }

    /// `nil` for any other text, and for a page that cannot be.
    public init?(text: some StringProtocol) {
        let characters = Array(text.utf8)
        guard characters.count == Self.characters else { return nil }
        var numbers: [Int] = []
        for start in stride(from: 0, to: characters.count, by: Self.digits) {
            guard let number = Self.read(characters[start..<min(start + Self.digits, characters.count)]) else {
                return nil
            }
            numbers.append(number)
        }
        self.init(
            pageWidth: numbers[0], pageHeight: numbers[1], squareLeft: numbers[2], squareRight: numbers[3],
            squareTop: numbers[4], squareBottom: numbers[5], symbolLeft: numbers[6], symbolTop: numbers[7],
            symbolSide: numbers[8], tableTop: numbers[9], rowHeight: numbers[10], signatureLeft: numbers[11],
            signatureRight: numbers[12], rowCount: numbers[13],
        )
        guard isPossible else { return nil }
    }

    private static func written(_ number: Int, digits: Int) -> String {
        let most = (0..<digits).reduce(1) { product, _ in product * base } - 1
        let text = String(max(0, min(number, most)), radix: base, uppercase: true)
        return String(repeating: "0", count: digits - text.utf8.count) + text
    }

    private static func read(_ characters: ArraySlice<UInt8>) -> Int? {
        var number = 0
        for character in characters {
            switch character {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): number = number * base + Int(character - UInt8(ascii: "0"))
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): number = number * base + Int(character - UInt8(ascii: "A")) + 10
            default: return nil
            }
        }
        return number
    }
}
