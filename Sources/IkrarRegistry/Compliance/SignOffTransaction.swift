/// What offices sign off, until when heads may excuse, and what is corrected afterwards.
public protocol SignOffTransaction {
    /// In the order in which they were taken; `opd` limits them to one OPD.
    func rosterSteps(of event: Event.ID, opd: OrgUnit.ID?) throws -> [RosterStep]
    func append(_ step: RosterStep) throws
    /// The OPD on whose list the person stands; `nil` for somebody who is on none.
    func obligedOPD(of person: Person.ID, event: Event.ID) throws -> OrgUnit.ID?
    func excuseDeadline(of event: Event.ID) throws -> Instant?
    func setExcuseDeadline(_ until: Instant?, of event: Event.ID) throws
}

public protocol CorrectionTransaction {
    func correction(_ id: Correction.ID) throws -> Correction?
    /// Newest proposal first; `opd` limits them to one OPD.
    func corrections(of event: Event.ID, opd: OrgUnit.ID?) throws -> [CorrectionOverview]
    func hasPendingCorrection(of person: Person.ID, event: Event.ID) throws -> Bool
    func insert(_ correction: Correction) throws
    /// Writes the correction's decision; an approved one takes the place of the one that counted for the person.
    func decide(_ correction: Correction) throws
    /// What rosters are folded from for one person: in one event, or in all that they are on the list of.
    func complianceFacts(of person: Person.ID, event: Event.ID?) throws -> [ComplianceFact]
}
