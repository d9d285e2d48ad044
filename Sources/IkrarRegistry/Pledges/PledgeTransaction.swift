/// What is kept of pledges: their words, the acts that put them on record, and each person's own.
public protocol PledgeTransaction {
    /// All versions, the first one first.
    func pledgeTexts(of event: Event.ID) throws -> [PledgeText]
    func append(_ text: PledgeText) throws
    /// Those of one act.
    func append(_ act: PledgeAct, _ pledges: [Pledge]) throws
    func pledge(_ id: Pledge.ID) throws -> Pledge?
    func pledge(_ receipt: PledgeReceipt) throws -> Pledge?
    /// Of an event or of a person, or of both; withdrawn ones too, in the order in which they were recorded.
    func pledges(of event: Event.ID?, person: Person.ID?) throws -> [Pledge]
    /// All that an act has recorded.
    func pledges(of act: PledgeAct.ID) throws -> [Pledge]
    /// Whose pledge in that manner stands, and the number of their pakta.
    func pledged(at event: Event.ID, _ manner: PledgeManner) throws -> [Person.ID: String]
    func withdraw(_ pledges: [Pledge.ID], _ withdrawal: Pledge.Withdrawal) throws
    /// Who came to an event and is on nobody's list.
    func guests(of event: Event.ID) throws -> [Attendance]
}
