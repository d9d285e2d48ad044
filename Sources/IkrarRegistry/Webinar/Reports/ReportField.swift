/// What a column of a webinar's report holds.
public enum ReportField: String, Sendable, CaseIterable {
    case name, firstName, lastName, email, nip, unit
    case join, leave, duration
    /// When a form was sent, or something was done that `action` says.
    case moment
    /// Joined or left.
    case action
    /// Whether the row is about the waiting room, and no presence.
    case waiting
    /// Whether a registered person came.
    case attended
    case meeting, topic
}
