/// A number as XML writes one, `46286.3125` or `4.62863125E+4`, held as its digits.
struct DecimalText {
    private(set) var isNegative = false
    /// Digits before the point.
    private var before: [Int] = []
    private var after: [Int] = []

    /// Nil when `text` is no number, or its exponent is beyond a hundred.
    init?(_ text: String) {
        var rest = Array(text.utf8)[...]
        if let sign = rest.first, sign == 0x2D || sign == 0x2B {
            isNegative = sign == 0x2D
            rest.removeFirst()
        }
        before = Self.digits(&rest)
        if rest.first == 0x2E {
            rest.removeFirst()
            after = Self.digits(&rest)
        }
        guard !before.isEmpty || !after.isEmpty else { return nil }
        guard let letter = rest.popFirst() else { return }
        guard letter | 0x20 == 0x65, let exponent = Int(String(decoding: rest, as: UTF8.self)), abs(exponent) <= 100
        else {
            return nil
        }
        shift(by: exponent)
    }

    /// What stands before the point; nil beyond nine digits.
    var whole: Int? {
        let significant = before.drop { $0 == 0 }
        return significant.count > 9 ? nil : significant.reduce(0) { $0 * 10 + $1 }
    }

    /// What stands after the point, as a part of 86,400 seconds, to the nearest second; 86,400 when it rounds to a
    /// whole day.
    var secondsOfDay: Int {
        // Twelve digits of a day are a tenth of a microsecond.
        let digits = (after + Array(repeating: 0, count: 12)).prefix(12)
        let scaled = digits.reduce(0) { $0 * 10 + $1 } * 86_400
        return (scaled + 500_000_000_000) / 1_000_000_000_000
    }

    private mutating func shift(by exponent: Int) {
        for _ in 0..<max(0, exponent) { before.append(after.isEmpty ? 0 : after.removeFirst()) }
        for _ in 0..<max(0, -exponent) { after.insert(before.popLast() ?? 0, at: 0) }
    }

    private static func digits(_ rest: inout ArraySlice<UInt8>) -> [Int] {
        let digits = rest.prefix { (0x30...0x39).contains($0) }
        rest = rest.dropFirst(digits.count)
        return digits.map { Int($0) - 0x30 }
    }
}
