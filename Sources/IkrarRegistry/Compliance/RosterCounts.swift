/// Counts of people. The five statuses are disjoint and add up to `obliged`.
public struct RosterCounts: Sendable, Hashable {
    public var obliged = 0
    /// Came in time.
    public var present = 0
    /// Came after late-after.
    public var late = 0
    public var excused = 0
    public var absent = 0
    public var notYet = 0

    public init() {}

    public mutating func add(_ status: AttendanceStatus) {
        obliged += 1
        switch status {
        case .present: present += 1
        case .late: late += 1
        case .excused: excused += 1
        case .absent: absent += 1
        case .notYet: notYet += 1
        }
    }

    public static func + (left: Self, right: Self) -> Self {
        var sum = left
        sum.obliged += right.obliged
        sum.present += right.present
        sum.late += right.late
        sum.excused += right.excused
        sum.absent += right.absent
        sum.notYet += right.notYet
        return sum
    }

    /// Everybody who came, in time or late.
    public var came: Int { present + late }

    public var rates: ComplianceRates { ComplianceRates(counts: self) }
}

/// Both rates that offices print, always together, because regulations do not say which one is meant.
public struct ComplianceRates: Sendable, Hashable {
    /// (present + late) / obliged; `nil` when nobody is obliged.
    public var ofObliged: Double?
    /// (present + late) / (obliged - excused); `nil` when nobody is left to expect.
    public var ofExpected: Double?

    init(counts: RosterCounts) {
        let expected = counts.obliged - counts.excused
        ofObliged = counts.obliged > 0 ? Double(counts.came) / Double(counts.obliged) : nil
        ofExpected = expected > 0 ? Double(counts.came) / Double(expected) : nil
    }
}
