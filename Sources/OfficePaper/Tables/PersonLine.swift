/// A person in a list, in words and numbers ready to be printed. What is left out is empty.
public struct PersonLine: Hashable, Sendable {
    public var number: String
    /// With titles.
    public var name: String
    /// 18 digits, which are printed in their groups, or any other text, which is printed as it is.
    public var nip: String
    public var position: String
    public var unit: String
    public var grade: String
    public var status: String
    public var time: String
    public var gate: String
    public var pledge: String
    public var remark: String
    /// By which the row of a signed sheet is typed when nothing can be read: `XXXX-XXXX-C`.
    public var code: String

    public init(
        number: String = "",
        name: String,
        nip: String = "",
        position: String = "",
        unit: String = "",
        grade: String = "",
        status: String = "",
        time: String = "",
        gate: String = "",
        pledge: String = "",
        remark: String = "",
        code: String = ""
    ) {
        self.number = number
        self.name = name
        self.nip = nip
        self.position = position
        self.unit = unit
        self.grade = grade
        self.status = status
        self.time = time
        self.gate = gate
        self.pledge = pledge
        self.remark = remark
        self.code = code
    }
}

extension PersonLine: TableLine {
    var isTotal: Bool { false }

    func text(of field: Field) -> String {
        switch field {
        case .number: number
        case .name, .nameAndNIP: name
        case .nip: nip
        case .position: position
        case .unit: unit
        case .grade: grade
        case .status: status
        case .time: time
        case .gate: gate
        case .pledge: pledge
        case .remark: remark
        case .code: code
        case .signature, .opd, .obliged, .present, .late, .excused, .absent, .notYet, .came, .pledged,
            .rateOfObliged, .rateOfExpected, .item, .people, .share:
            ""
        }
    }
}
