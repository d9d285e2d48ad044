/// How somebody pledged.
public enum PledgeManner: String, Sendable, CaseIterable {
    /// Aloud, where one reads and all repeat.
    case spoken
    /// With a signature beneath a pakta integritas.
    case paper
    /// On their own page, with a confirmation that they typed.
    case page
}

/// What pledges are put on record by: one for everybody who spoke together, who stands on one list of paktas, or who signed
/// on their page. What one act has recorded can be withdrawn at once.
public struct PledgeAct: Sendable, Hashable {
    public typealias ID = Identifier<PledgeAct>

    public enum Kind: Sendable, Hashable {
        case spoken(PledgeCeremony)
        /// By whom the paktas are kept.
        case paper(filedBy: String)
        case page
    }

    public var id: ID
    public var event: Event.ID
    public var kind: Kind
    /// The version of the ``PledgeText`` that was pledged.
    public var version: Int
    public var recordedBy: String
    public var recordedAt: Instant

    public init(id: ID, event: Event.ID, kind: Kind, version: Int, recordedBy: String, recordedAt: Instant) {
        self.id = id
        self.event = event
        self.kind = kind
        self.version = version
        self.recordedBy = recordedBy
        self.recordedAt = recordedAt
    }

    // Inlined, it ends the optimizer of Swift 6.3 in an assertion of its own.
    @inline(never)
    public var manner: PledgeManner {
        switch kind {
        case .spoken: .spoken
        case .paper: .paper
        case .page: .page
        }
    }
}

/// Who stood before those who pledged aloud.
public struct PledgeCeremony: Sendable, Hashable {
    /// Led the apel.
    public var ledBy: String
    /// Read the pledge, which all repeated.
    public var readBy: String
    /// Bawaslu, KPU, Forkopimda.
    public var witnesses: [String]

    public init(ledBy: String, readBy: String, witnesses: [String] = []) {
        self.ledBy = ledBy
        self.readBy = readBy
        self.witnesses = witnesses
    }

    /// Each name on one line, none of them empty.
    var tidied: PledgeCeremony {
        PledgeCeremony(
            ledBy: Spelling.tidy(ledBy),
            readBy: Spelling.tidy(readBy),
            witnesses: witnesses.map { Spelling.tidy($0) }.filter { !$0.isEmpty },
        )
    }
}
