/// A number as it is written in JSON.
public struct JSONNumber: Sendable, Hashable {
    /// The nearest that there is; infinite for what is beyond.
    public let rate: Double
    /// The number itself, where it is a whole one and fits: `7`, `7.0`, `7e2`.
    public let whole: Int64?
}

extension JSONReader {
    public mutating func number() throws -> JSONNumber {
        passBlanks()
        let start = place
        let isNegative = try peek() == UInt8(ascii: "-")
        if isNegative { place += 1 }
        let digits = place
        try passDigits()
        guard bytes[digits] != UInt8(ascii: "0") || place == digits + 1 else { throw fault }
        if place == bytes.count || !Self.goesOn(bytes[place]), let whole = whole(from: digits, isNegative) {
            return JSONNumber(rate: Double(whole), whole: whole)
        }
        if place < bytes.count, bytes[place] == UInt8(ascii: ".") {
            place += 1
            try passDigits()
        }
        if place < bytes.count, bytes[place] | 0x20 == UInt8(ascii: "e") {
            place += 1
            if let sign = try? peek(), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { place += 1 }
            try passDigits()
        }
        let rate = Double(String(decoding: bytes[start..<place], as: UTF8.self)) ?? .nan
        return JSONNumber(rate: rate, whole: Int64(exactly: rate))
    }

    private static func goesOn(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte | 0x20 == UInt8(ascii: "e")
    }

    private mutating func passDigits() throws {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(try peek()) else { throw fault }
        while place < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[place]) { place += 1 }
    }

    /// The digits up to here; `nil` when that is too great.
    private func whole(from start: Int, _ isNegative: Bool) -> Int64? {
        var value: Int64 = 0
        for digit in bytes[start..<place] {
            let (tens, isTooGreat) = value.multipliedReportingOverflow(by: 10)
            let step = Int64(digit - UInt8(ascii: "0"))
            let (sum, hasOverflown) =
                isNegative ? tens.subtractingReportingOverflow(step) : tens.addingReportingOverflow(step)
            guard !isTooGreat, !hasOverflown else { return nil }
            value = sum
        }
        return value
    }
}
