/// NIPs in the midst of other text: `Endang - 19730624 202421 2 017`, `197910282004031001_Yudi_DINKES`.
struct NIPRun {
    /// All of 18 digits that can be a NIP.
    private(set) var nips: [NIP] = []
    /// Digits that were meant for one and are not: too many, too few, or impossible.
    private(set) var isBroken = false
    /// The text without them.
    private(set) var rest = ""

    init(_ text: String) {
        let bytes = Array(text.utf8)
        var groups: [Range<Int>] = []
        var place = 0
        while place < bytes.count {
            let start = place
            while place < bytes.count, (0x30...0x39).contains(bytes[place]) { place += 1 }
            if place > start { groups.append(start..<place) } else { place += 1 }
        }
        var taken: [Range<Int>] = []
        var index = 0
        while index < groups.count {
            let length = Self.length(of: groups[index...], bytes)
            let run = groups[index].lowerBound..<groups[index + length - 1].upperBound
            let digits = bytes[run].filter { (0x30...0x39).contains($0) }
            if Self.isMeant(digits) {
                taken.append(run)
                if let nip = NIP.stored(String(decoding: digits, as: UTF8.self)) {
                    if !nips.contains(nip) { nips.append(nip) }
                } else {
                    isBroken = true
                }
                index += length
            } else {
                index += 1
            }
        }
        guard !taken.isEmpty else {
            rest = text
            return
        }
        var kept: [UInt8] = []
        var from = 0
        for run in taken {
            kept += bytes[from..<run.lowerBound] + [0x5F]
            from = run.upperBound
        }
        kept += bytes[from...]
        rest = String(decoding: kept, as: UTF8.self)
    }

    /// How many of the first groups belong together: one of 18 digits, or several that make 18 as offices part them.
    private static func length(of groups: ArraySlice<Range<Int>>, _ bytes: [UInt8]) -> Int {
        guard let first = groups.first, first.count < 18, first.count == 8 || first.count == 4 else { return 1 }
        var digits = first.count
        var length = 1
        for (one, other) in zip(groups, groups.dropFirst()) {
            let between = bytes[one.upperBound..<other.lowerBound]
            guard between.count <= 3, between.allSatisfy({ $0 == 0x20 || $0 == 0x2E || $0 == 0x2D || $0 == 0x27 })
            else {
                break
            }
            digits += other.count
            length += 1
            if digits == 18 { return length }
            if digits > 18 { break }
        }
        return 1
    }

    /// Long enough, and begins with a year of birth: a telephone's number does not.
    private static func isMeant(_ digits: [UInt8]) -> Bool {
        guard digits.count >= 14, digits.count <= 22 else { return false }
        return digits.starts(with: [0x31, 0x39]) || digits.starts(with: [0x32, 0x30]) || digits.count == 18
    }
}
