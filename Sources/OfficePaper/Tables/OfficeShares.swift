/// How those of an OPD who are obliged divide, each from 0 to 1.
public struct OfficeShares: Hashable, Sendable {
    public var onTime: Double
    public var late: Double
    public var excused: Double
    public var absent: Double
    public var notYet: Double

    public init(
        onTime: Double = 0, late: Double = 0, excused: Double = 0, absent: Double = 0, notYet: Double = 0
    ) {
        self.onTime = onTime
        self.late = late
        self.excused = excused
        self.absent = absent
        self.notYet = notYet
    }
}
