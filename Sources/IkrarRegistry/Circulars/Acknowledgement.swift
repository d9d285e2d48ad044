/// That one person has read one version of a circular. Kept for good, also when another version is asked for since.
public struct Acknowledgement: Sendable, Hashable {
    public typealias ID = Identifier<Acknowledgement>

    public enum Manner: String, Sendable, CaseIterable {
        /// On their own page, with words that they typed.
        case page
        /// Signed in as the head of their OPD, with words that they typed.
        case account
        /// On a list that they signed.
        case paper
    }

    public var id: ID
    public var event: Event.ID
    public var person: Person.ID
    public var version: Int
    public var manner: Manner
    /// Of a list on paper only the day is known: its first moment in the event's zone.
    public var at: Instant
    /// Number of the list, or empty.
    public var document: String
    /// What the person typed, or empty.
    public var confirmation: String
    public var receipt: AcknowledgementReceipt
    public var recordedBy: String
    public var recordedAt: Instant

    public init(
        id: ID, event: Event.ID, person: Person.ID, version: Int, manner: Manner, at: Instant, document: String,
        confirmation: String, receipt: AcknowledgementReceipt, recordedBy: String, recordedAt: Instant
    ) {
        self.id = id
        self.event = event
        self.person = person
        self.version = version
        self.manner = manner
        self.at = at
        self.document = document
        self.confirmation = confirmation
        self.receipt = receipt
        self.recordedBy = recordedBy
        self.recordedAt = recordedAt
    }

    /// What somebody types beneath the document, so that nobody has read it by a slip of the thumb.
    public static let words = "SUDAH SAYA BACA"

    /// Whatever the capitals, spaces and marks.
    static func isGiven(_ text: String) -> Bool { Spelling.key(text) == Spelling.key(words) }
}

/// What putting a signed list on record did.
public struct AcknowledgementRecording: Sendable, Hashable {
    public enum Reason: String, Sendable, CaseIterable {
        /// This version, before.
        case acknowledgedAlready
        /// Somebody has annulled their confirmation, and only a signed list says again that they have read it.
        case annulled
        /// Is not asked to read it.
        case notOnList
        /// On record now, but refused by the rules of every scan: retired since it was published.
        case refused
        /// On record, but their roster was closed before it said so.
        case rosterClosed
    }

    public struct Omission: Sendable, Hashable {
        public var someone: PledgeRecording.Someone
        /// The NIP by which they were named, which may be a former one.
        public var asked: NIP
        public var reason: Reason
    }

    public var circular: Circular
    public var recorded: [PledgeRecording.Someone]
    public var leftOut: [Omission]
    /// Who of `recorded` counts again although somebody had annulled their confirmation.
    public var restored: [PledgeRecording.Someone] = []
    /// How many were on record before, and count only now: it had been broken off.
    public var finished = 0

    public func leftOut(_ reason: Reason) -> [PledgeRecording.Someone] {
        leftOut.filter { $0.reason == reason }.map(\.someone)
    }
}

extension PeopleListReading {
    /// The rows that were left out of a signed list, beside those held back already, in the file's order.
    public func held(after recording: AcknowledgementRecording) -> [HeldRow] {
        held(
            leftOut: recording.leftOut.compactMap { omission in
                switch omission.reason {
                case .notOnList: (omission.asked, .notOnList)
                case .acknowledgedAlready, .annulled, .refused, .rosterClosed: nil
                }
            })
    }
}
