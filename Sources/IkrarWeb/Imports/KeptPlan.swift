import DirectoryLists
import IkrarRegistry

/// A plan that somebody looks at before it is applied.
struct KeptPlan: Sendable {
    /// 32 hexadecimal digits that nobody guesses.
    let id: String
    /// Whose it is; to everybody else it does not exist.
    let account: Account.ID
    let lists: PlannedLists
    /// What the lists are called.
    let files: [String]
    /// Printed names of units, of new ones, too.
    let units: [OrgUnit.ID: String]
    /// Of the lists, as they were uploaded: what the plan takes of memory goes by them.
    let size: Int
    let until: Instant

    var plan: DirectoryPlan { lists.plan }
}
