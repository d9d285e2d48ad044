/// Whose place an attendance takes when somebody is on record as present already.
public enum PlaceHolders: Sendable {
    case nobody
    /// One that stands by a person's own word, or their OPD's; nobody who was measured.
    case unmeasured
    /// Those, and one that is later.
    case later
}
