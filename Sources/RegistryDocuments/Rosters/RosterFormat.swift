/// A kind of roster file; the raw value is what users type and the file's ending.
public enum RosterFormat: String, Sendable, CaseIterable {
    case csv, xlsx, json
}
