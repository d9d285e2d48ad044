extension DocumentKind {
    /// What tables of it can be of.
    public var tables: [DocumentTemplate.Table.Content] {
        switch self {
        case .blankList: [.people]
        case .filledList: [.people, .counts]
        case .officeRecap: [.counts]
        case .recap, .minutes: [.opds, .counts]
        case .pledge, .certificate: []
        }
    }

    /// Whether it has the counts of several OPD, which a chart is drawn of.
    var hasChart: Bool { tables.contains(.opds) }

    /// Whether it is of one OPD, whose head may sign.
    var isOfOneOPD: Bool { fields.contains("opd") }

    /// Whether it is of one person, who may sign.
    var isOfOnePerson: Bool { fields.contains("name") }

    /// Whether it tells who led the event, who may sign.
    var hasLeader: Bool { fields.contains("leader") }

    /// The signers that no agency names.
    var ownSigners: [(key: String, signer: DocumentTemplate.Signature.Signer)] {
        typealias Signer = DocumentTemplate.Signature.Signer
        var signers: [(key: String, signer: Signer)] = []
        if isOfOneOPD { signers.append((Signer.headOfOPDKey, .headOfOPD)) }
        if isOfOnePerson { signers.append((Signer.personKey, .person)) }
        if hasLeader { signers.append((Signer.leaderKey, .leader)) }
        return signers
    }
}

extension DocumentTemplate.Table.Content {
    /// The columns that its rows can fill.
    public var columns: [DocumentTemplate.Table.Column.Field] {
        switch self {
        case .people:
            [
                .number, .name, .nip, .nameAndNIP, .position, .unit, .grade, .status, .time, .gate, .pledge, .remark,
                .signature, .code,
            ]
        case .opds:
            [
                .number, .opd, .obliged, .present, .late, .excused, .absent, .notYet, .came, .pledged,
                .rateOfObliged, .rateOfExpected,
            ]
        case .counts: [.number, .item, .people, .share]
        }
    }
}

extension DocumentTemplate.Signature.Signer {
    static let headOfOPDKey = "head-of-opd"
    static let personKey = "person"
    static let leaderKey = "leader"
    /// Keys that no signatory of the agency can have.
    static let ownKeys = [headOfOPDKey, personKey, leaderKey]
}
