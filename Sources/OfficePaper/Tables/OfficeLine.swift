/// An OPD in a table or a chart: its counts ready to be printed, and the shares that a bar is drawn of.
public struct OfficeLine: Hashable, Sendable {
    public var number: String
    public var opd: String
    public var obliged: String
    /// Present in time.
    public var present: String
    public var late: String
    public var excused: String
    /// Absent without an excuse.
    public var absent: String
    /// When the event still goes on: neither here nor excused.
    public var notYet: String
    /// Present in time or late.
    public var came: String
    public var pledged: String
    public var rateOfObliged: String
    public var rateOfExpected: String
    public var shares: OfficeShares
    /// The sum of all OPD: bold in a table, left out of a chart.
    public var isTotal: Bool

    public init(
        number: String = "",
        opd: String,
        obliged: String = "",
        present: String = "",
        late: String = "",
        excused: String = "",
        absent: String = "",
        notYet: String = "",
        came: String = "",
        pledged: String = "",
        rateOfObliged: String = "",
        rateOfExpected: String = "",
        shares: OfficeShares = OfficeShares(),
        isTotal: Bool = false
    ) {
        self.number = number
        self.opd = opd
        self.obliged = obliged
        self.present = present
        self.late = late
        self.excused = excused
        self.absent = absent
        self.notYet = notYet
        self.came = came
        self.pledged = pledged
        self.rateOfObliged = rateOfObliged
        self.rateOfExpected = rateOfExpected
        self.shares = shares
        self.isTotal = isTotal
    }
}

extension OfficeLine: TableLine {
    func text(of field: Field) -> String {
        switch field {
        case .number: number
        case .opd: opd
        case .obliged: obliged
        case .present: present
        case .late: late
        case .excused: excused
        case .absent: absent
        case .notYet: notYet
        case .came: came
        case .pledged: pledged
        case .rateOfObliged: rateOfObliged
        case .rateOfExpected: rateOfExpected
        case .name, .nip, .nameAndNIP, .position, .unit, .grade, .status, .time, .gate, .pledge, .remark, .signature,
            .code, .item, .people, .share:
            ""
        }
    }
}
