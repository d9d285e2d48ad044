/// What must be complied with: an apel, a webinar, a training, or a circular to acknowledge.
public struct Event: Hashable, Sendable {
    public typealias ID = Identifier<Event>

    public enum Kind: String, Sendable, CaseIterable {
        case apel
        case webinar
        /// Face-to-face training.
        case pelatihan
        /// A circular (surat edaran) to acknowledge.
        case edaran
    }

    public enum State: String, Sendable, CaseIterable {
        /// Being prepared: nobody is obliged yet.
        case draft
        /// Who is obliged is frozen; gates accept.
        case open
        /// Nobody can come any more; absences can be read.
        case closed
        /// Signed off: nothing changes any more.
        case sealed
    }

    /// The office's own short name: `ikrar-2026`.
    public let id: ID
    public var kind: Kind
    public var title: String
    public var place: String
    public var starts: Instant
    public var zone: Zone
    public var state: State
    public var openedAt: Instant?
    public var closedAt: Instant?

    public init(
        id: ID,
        kind: Kind,
        title: String,
        place: String,
        starts: Instant,
        zone: Zone,
        state: State = .draft,
        openedAt: Instant? = nil,
        closedAt: Instant? = nil
    ) {
        self.id = id
        self.kind = kind
        self.title = title
        self.place = place
        self.starts = starts
        self.zone = zone
        self.state = state
        self.openedAt = openedAt
        self.closedAt = closedAt
    }
}

extension Identifier where Subject == Event {
    /// Whether it can be an event's short name: letters, digits, `.`, `_`, `-`, at most 64, beginning with a letter or digit.
    /// It becomes part of file names and addresses.
    public var isWellFormed: Bool {
        let bytes = Array(rawValue.utf8)
        guard let first = bytes.first, bytes.count <= 64, Self.isAlphanumeric(first) else { return false }
        return bytes.allSatisfy { Self.isAlphanumeric($0) || [0x2E, 0x5F, 0x2D].contains($0) }
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
    }
}
