public import IkrarRegistry
public import RosterFiles

/// A plan and what had to be mended while its lists were read.
public struct PlannedLists: Sendable {
    /// What a reader mended, with the list's name.
    public struct Mending: Sendable {
        public let file: String
        public let warning: ReadingWarning
    }

    public let plan: DirectoryPlan
    public let mended: [Mending]
    /// What the plan rests on: `Registry.apply(_:basedOn:deactivating:by:)`.
    public let revision: String
}
