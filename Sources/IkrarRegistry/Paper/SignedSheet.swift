/// A sheet that has come back: whose rows are on it.
public struct SignedSheet: Sendable, Hashable {
    public struct Row: Sendable, Hashable {
        /// None when the row is nobody's: a unit's line.
        public var code: PaperCode?
        /// Nobody when the person is on the event's list no longer, or the NIP was corrected since.
        public var person: RosterRow?
        /// The person's number on the list as it is now; 0 for nobody.
        public var number: Int
    }

    public var event: EventSummary
    public var opd: String
    /// Tells OPD of the same name apart.
    public var opdID: OrgUnit.ID
    public var page: Int
    public var pages: Int
    public var rows: [Row]
}

/// Why a sheet's symbol leads nowhere.
public enum SheetRefusal: Error, Sendable, Hashable {
    /// It is not a sheet's.
    case notASheet
    /// The registry's keys did not sign it: another registry's, or somebody's invention.
    case notSigned
    /// The event is not there, or nobody is obliged yet.
    case noEvent
    /// The OPD has nobody on the event's list.
    case noOPD
}
