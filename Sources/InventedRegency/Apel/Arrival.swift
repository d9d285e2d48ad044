/// One reading of a code at a gate.
public struct Arrival: Hashable, Sendable {
    /// What was read or typed.
    public enum Code: Hashable, Sendable {
        /// The person's badge.
        case badge(person: Int)
        /// The text under the badge, typed because the badge cannot be read.
        case typed(person: Int)
        /// The person's badge, but the scanner lost the end of it.
        case cutShort(person: Int)
        /// A text that is nothing like a badge code.
        case foreign(String)
        /// Shaped like a badge code (`IK1` and 24 characters of Crockford's Base32), but issued by no registry.
        case forged(String)

        /// Place among the regency's people; nil for a stranger's code.
        public var person: Int? {
            switch self {
            case .badge(let person), .typed(let person), .cutShort(let person): person
            case .foreign, .forged: nil
            }
        }
    }

    /// Why this reading is there.
    public enum Reason: String, CaseIterable, Sendable {
        /// The person comes.
        case arrival
        /// The same gate again within ten seconds.
        case shownTwice
        /// Some minutes later at another gate, or the same when there is only one.
        case otherGate
        /// A reading that failed just before the arrival.
        case misread
        /// Not one of the regency's codes.
        case stranger
    }

    /// Seconds after the gates open.
    public let second: Int
    /// Place among the apel's gates.
    public let gate: Int
    public let code: Code
    public let reason: Reason
}
