/// What putting pledges on record did: for whom, and whom it left out.
public struct PledgeRecording: Sendable, Hashable {
    public enum Reason: String, Sendable, CaseIterable {
        /// A pledge in the same manner stands; with the same number, where it is a pakta.
        case pledgedAlready
        /// Stands on the list, and did not come.
        case notPresent
        /// Their pakta has another number.
        case otherDocument
        /// The number is that of somebody else's pakta.
        case documentTaken
    }

    public struct Someone: Sendable, Hashable {
        public var nip: NIP
        /// With titles, as documents print it.
        public var name: String
    }

    public struct Omission: Sendable, Hashable {
        public var someone: Someone
        /// The NIP by which they were named, which may be a former one.
        public var asked: NIP
        public var reason: Reason
    }

    /// `nil` when there was nobody to record: then nothing was written.
    public var act: PledgeAct?
    public var recorded: [Someone]
    public var leftOut: [Omission]
    /// How many of those who were recorded came, by what is on record, after the time that their pledge has.
    public var cameLater = 0

    public func leftOut(_ reason: Reason) -> [Someone] {
        leftOut.filter { $0.reason == reason }.map(\.someone)
    }
}

/// Who has spoken the pledge together.
public enum PledgeSelection: Sendable, Hashable {
    /// Everybody who came, guests too; of one OPD or at one session where they are named.
    case present(opd: OrgUnit.ID?, session: Session.ID?)
    /// These, whether they came or not: who missed the apel pledges later.
    case these([NIP])
}

/// A pakta that somebody has signed.
public struct PaktaRequest: Sendable, Hashable {
    public var nip: NIP
    public var number: String
    public var signedOn: CivilDate

    public init(nip: NIP, number: String, signedOn: CivilDate) {
        self.nip = nip
        self.number = number
        self.signedOn = signedOn
    }
}
