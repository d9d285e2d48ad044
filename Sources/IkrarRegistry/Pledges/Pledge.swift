/// That one person has pledged at one event in one manner. It stands until it is withdrawn, with a reason; nothing is deleted.
public struct Pledge: Sendable, Hashable {
    public typealias ID = Identifier<Pledge>

    public typealias Withdrawal = IkrarRegistry.Withdrawal

    public var id: ID
    public var act: PledgeAct
    public var person: Person.ID
    /// When they pledged. Of paper only the day is known: its first moment in the event's zone.
    public var at: Instant
    /// Number of the pakta; empty for pledges without paper.
    public var document: String
    /// What the person typed on their page; else empty.
    public var confirmation: String
    public var receipt: PledgeReceipt
    public var withdrawal: Withdrawal?

    public init(
        id: ID,
        act: PledgeAct,
        person: Person.ID,
        at: Instant,
        document: String = "",
        confirmation: String = "",
        receipt: PledgeReceipt,
        withdrawal: Withdrawal? = nil
    ) {
        self.id = id
        self.act = act
        self.person = person
        self.at = at
        self.document = document
        self.confirmation = confirmation
        self.receipt = receipt
        self.withdrawal = withdrawal
    }

    public var stands: Bool { withdrawal == nil }
}
