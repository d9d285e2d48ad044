/// A small seeded stream of numbers (Steele, Lea and Flood 2014), so that the same recipe gives the same bytes on every
/// machine and with every version of the standard library.
struct SplitMix64 {
    /// What a stream decides. Each person, unit and row has its own stream per purpose, so that any of them can be made
    /// again alone and in any order.
    enum Purpose: UInt64 {
        case record = 1
        case sequence, name, titles, contact, career, defect, unit, places, damage
        case attendance, arrival, excuse, stranger
    }

    private var state: UInt64

    init(seed: UInt64, purpose: Purpose, index: Int = 0) {
        state = Self.mixed(Self.mixed(seed &+ Self.step &* purpose.rawValue) &+ UInt64(truncatingIfNeeded: index))
    }

    mutating func next() -> UInt64 {
        state &+= Self.step
        return Self.mixed(state)
    }

    /// A number in `0..<bound`; `bound` is positive.
    mutating func below(_ bound: Int) -> Int {
        Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(bound)).high)
    }

    mutating func chance(perMille: Int) -> Bool {
        below(1000) < perMille
    }

    mutating func pick<Element>(_ choices: [Element]) -> Element {
        choices[below(choices.count)]
    }

    /// `count` decimal digits.
    mutating func digits(_ count: Int) -> String {
        String(unsafeUninitializedCapacity: count) { buffer in
            for place in 0..<count { buffer[place] = UInt8(48 + below(10)) }
            return count
        }
    }

    private static let step: UInt64 = 0x9E37_79B9_7F4A_7C15

    static func mixed(_ value: UInt64) -> UInt64 {
        var word = value
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }
}
