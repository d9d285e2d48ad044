import DirectoryLists
import IkrarRegistry

/// A plan that somebody looks at before it is applied, and afterwards, to see what it did.
struct KeptPlan: Sendable {
    enum Content: Sendable {
        case people(PlannedLists)
        /// - Parameter revision: What the plan rests on.
        case units(UnitTreePlan, revision: String)
        case paktas(KeptPaktas)
    }

    /// What applying it did besides.
    struct Applied: Sendable, Hashable {
        /// How many people were taken off the list.
        let deactivated: Int
        /// Of paktas: who is on record since, and who was not put there.
        var pledges: PledgeRecording?
    }

    /// 32 hexadecimal digits that nobody guesses.
    let id: String
    /// Whose it is; to everybody else it does not exist.
    let account: Account.ID
    let content: Content
    /// What the lists are called.
    let files: [String]
    /// Printed names of units, of new ones, too.
    let units: [OrgUnit.ID: String]
    /// Of the lists, as they were uploaded: what the plan takes of memory goes by them.
    let size: Int
    let until: Instant
    var applied: Applied?

    /// Of lists of people.
    var lists: PlannedLists? {
        switch content {
        case .people(let lists): lists
        case .units, .paktas: nil
        }
    }

    /// Of a list of signed paktas.
    var paktas: KeptPaktas? {
        switch content {
        case .people, .units: nil
        case .paktas(let paktas): paktas
        }
    }
}

/// A list of signed paktas, and what recording it would do.
struct KeptPaktas: Sendable {
    let event: Event.ID
    let list: PaktaListReading
    let filedBy: String
    let trial: PledgeRecording
}
