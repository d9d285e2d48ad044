public import IkrarRegistry

extension PeopleListReading.HeldReason {
    /// Why the row of a list of people is held back and how to mend it.
    public var text: Text {
        switch self {
        case .nipUnreadable: ExcuseListReading.HeldReason.nipUnreadable.text
        case .personUnknown: ExcuseListReading.HeldReason.personUnknown.text
        case .nameDiffers: ExcuseListReading.HeldReason.nameDiffers.text
        case .nipRepeated: ExcuseListReading.HeldReason.nipRepeated.text
        case .notOnList: HallDeclaration.Reason.notOnList.label
        case .otherOffice: HallDeclaration.Reason.otherOffice.label
        case .otherSession: HallDeclaration.Reason.otherSession.label
        }
    }
}
