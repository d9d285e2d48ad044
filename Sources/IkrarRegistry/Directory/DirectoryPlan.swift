/// What an import would do, worked out before anything is done. Writing it is one transaction; the same lists planned
/// again after that give a plan that does nothing.
public struct DirectoryPlan: Sendable {
    public struct Change: Sendable {
        /// The person as they will be.
        public var person: Person
        public var fields: [FieldChange]
    }

    public struct FieldChange: Hashable, Sendable {
        public enum Field: String, Sendable, CaseIterable {
            case name, kind, unit, position, grade, echelon, standing, email, listed
        }

        public var field: Field
        public var old: String
        public var new: String

        public init(_ field: Field, old: String, new: String) {
            self.field = field
            self.old = old
            self.new = new
        }
    }

    public struct Move: Sendable {
        /// The person as they will be.
        public var person: Person
        public var from: OrgUnit.ID
        /// What else changes for them.
        public var fields: [FieldChange]
    }

    /// Units that the lists name and the registry does not know yet, parents before children.
    public var newUnits: [OrgUnit] = []
    /// Known units that a list gave BKN's UNOR ID for the first time, as they will be.
    public var identifiedUnits: [OrgUnit] = []
    public var added: [Person] = []
    public var changed: [Change] = []
    public var moved: [Move] = []
    public var unchanged = 0
    /// Listed in the registry, named by no row: kept unless the user says otherwise.
    public var missing: [Person] = []
    public var quarantined: [QuarantinedRow] = []
    public var warnings: [RowWarning] = []

    public init() {}
}
