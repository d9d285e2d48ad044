/// An outcome in a table of counts, ready to be printed: `Hadir`, `9.870`, `85,8%`.
public struct CountLine: Hashable, Sendable {
    public var number: String
    public var item: String
    public var people: String
    public var share: String
    public var isTotal: Bool

    public init(number: String = "", item: String, people: String, share: String = "", isTotal: Bool = false) {
        self.number = number
        self.item = item
        self.people = people
        self.share = share
        self.isTotal = isTotal
    }
}

extension CountLine: TableLine {
    func text(of field: Field) -> String {
        switch field {
        case .number: number
        case .item: item
        case .people: people
        case .share: share
        case .name, .nip, .nameAndNIP, .position, .unit, .grade, .status, .time, .gate, .pledge, .remark, .signature,
            .code, .opd, .obliged, .present, .late, .excused, .absent, .notYet, .came, .pledged, .rateOfObliged,
            .rateOfExpected:
            ""
        }
    }
}
