/// As much of a pledge as rosters are folded from.
public struct PledgeFact: Sendable, Hashable {
    public var manner: PledgeManner
    public var at: Instant
    /// Number of the pakta, or empty.
    public var document: String
    /// Of the text that was pledged.
    public var version: Int
    public var recordedAt: Instant
    public var withdrawnAt: Instant?

    public init(
        manner: PledgeManner, at: Instant, document: String, version: Int, recordedAt: Instant,
        withdrawnAt: Instant? = nil
    ) {
        self.manner = manner
        self.at = at
        self.document = document
        self.version = version
        self.recordedAt = recordedAt
        self.withdrawnAt = withdrawnAt
    }

    /// Whether it stood at that moment, as far as the registry knew then.
    func stood(at moment: Instant) -> Bool {
        recordedAt <= moment && withdrawnAt.map { $0 > moment } ?? true
    }
}

extension [Pledge] {
    /// Those that stand.
    var standing: [PledgeFact] {
        filter(\.stands).map {
            PledgeFact(
                manner: $0.act.manner, at: $0.at, document: $0.document, version: $0.act.version,
                recordedAt: $0.act.recordedAt)
        }
    }
}

/// What a roster says of a person's pledge: it need not be that who came has pledged, nor that who pledged came.
public struct RosterPledge: Sendable, Hashable {
    /// The earliest.
    public var at: Instant
    /// Every manner in which the person has pledged, the earliest first.
    public var manners: [PledgeManner]
    /// Number of the pakta, or empty.
    public var document: String
    /// Of the text that was pledged, the earliest time.
    public var version: Int

    public init(at: Instant, manners: [PledgeManner], document: String = "", version: Int = 1) {
        self.at = at
        self.manners = manners
        self.document = document
        self.version = version
    }

    /// - Returns: `nil` when none of these stands.
    init?(_ facts: some Sequence<PledgeFact>) {
        let facts = facts.sorted { ($0.at, $0.manner.rawValue) < ($1.at, $1.manner.rawValue) }
        guard let first = facts.first else { return nil }
        self.init(
            at: first.at,
            manners: facts.map(\.manner),
            document: facts.first { !$0.document.isEmpty }?.document ?? "",
            version: first.version,
        )
    }

    /// Only the day is known.
    public var isDay: Bool { manners.first == .paper }
}
