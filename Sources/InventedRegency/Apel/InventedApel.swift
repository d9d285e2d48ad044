/// One apel: who comes, when, through which gate, and who is excused.
public struct InventedApel: Sendable {
    /// How the apel is held. Times are seconds after the gates open.
    public struct Plan: Hashable, Sendable {
        /// Varies the apel; the same regency can hold many.
        public var seed: UInt64
        /// At least one.
        public var gates: [String]
        /// When it starts; most come in the half hour before it.
        public var start: Int
        /// When the gates close. Nobody is read after it.
        public var close: Int

        /// - Parameter gates: empty for one gate to about 400 people, named after the compass and then numbered.
        public init(seed: UInt64 = 1, gates: [String] = [], start: Int = 2_700, close: Int = 6_300) {
            precondition(0 < start && start < close, "the apel starts between opening and closing")
            self.seed = seed
            self.gates = gates
            self.start = start
            self.close = close
        }
    }

    public let plan: Plan
    public let gates: [String]
    /// In the order of time; at one gate at least two seconds apart.
    public let arrivals: [Arrival]
    /// In the order of people.
    public let excuses: [InventedExcuse]
    /// Places of the people who were read in time, ascending. Each has exactly one reading of the reason `arrival`.
    public let present: [Int]
}
