/// Whose a participant is.
public enum ParticipantMatch: Sendable, Hashable {
    /// By what it was decided that one person, and nobody else, can be meant.
    public enum Ground: String, Sendable, CaseIterable {
        case nip, email, name
        /// Somebody said so before, of the same name.
        case remembered
        /// Somebody said so of this participant.
        case settled
    }

    case credited(Person.ID, Ground)
    /// A person has to say who it is; the likeliest first.
    case queued([MatchCandidate])
    /// Nobody on HR's lists is like it.
    case unknown
}

/// Somebody who may be meant, and the strongest reason.
public struct MatchCandidate: Sendable, Hashable {
    public enum Reason: String, Sendable, CaseIterable {
        /// Another name, or several people's, stands beside their NIP.
        case nip
        /// The NIP that was written is damaged; theirs begins alike.
        case nearNIP = "near-nip"
        /// Their e-mail address, beside another's name or shared by several.
        case email
        /// Settled so before, but somebody else can be meant too.
        case remembered
        /// The same name, as others have too.
        case sameName = "same-name"
        /// Their name in another spelling, where somebody else has it as it is shown.
        case otherSpelling = "other-spelling"
        /// The same name, in another office than the one shown.
        case otherOffice = "other-office"
        /// Not the whole of their name, or more than it.
        case partOfName = "part-of-name"
        /// A letter or two differ.
        case nearName = "near-name"
    }

    public var person: Person.ID
    public var reason: Reason

    public init(_ person: Person.ID, _ reason: Reason) {
        self.person = person
        self.reason = reason
    }
}

/// What a person has said once of somebody on a screen, kept for the next webinar.
public struct SettledName: Sendable, Hashable {
    /// ``key(of:)`` of the name that was shown.
    public var shown: String
    /// Empty when the report had none.
    public var email: String
    public var person: Person.ID

    public init(shown: String, email: String, person: Person.ID) {
        self.shown = Self.key(of: shown)
        self.email = email
        self.person = person
    }

    /// The same for a name in capitals and not.
    static func key(of shown: String) -> String { Spelling.tidy(shown).lowercased() }
}
