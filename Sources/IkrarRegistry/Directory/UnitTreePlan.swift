/// What an import of the unit tree would do.
public struct UnitTreePlan: Sendable {
    /// A unit that is known by another name than the tree's; it keeps the name it has.
    public struct Renaming: Hashable, Sendable {
        public var unit: OrgUnit.ID
        public var known: String
        public var listed: String
        public var line: Int
    }

    /// A row that is held back.
    public struct HeldUnit: Hashable, Sendable {
        public enum Reason: String, Sendable, CaseIterable {
            case idMissing, nameMissing
            /// The ID stood in a row above.
            case idRepeated
            /// No row has the ID that this one gives as its parent's.
            case parentUnknown
            /// The unit lies beneath itself.
            case circular
        }

        public var line: Int
        public var name: String
        public var reason: Reason
    }

    /// Parents before children.
    public var newUnits: [OrgUnit] = []
    /// Known units that have BKN's UNOR ID from now on, as they will be.
    public var identifiedUnits: [OrgUnit] = []
    public var unchanged = 0
    public var renamings: [Renaming] = []
    public var held: [HeldUnit] = []

    public init() {}
}
