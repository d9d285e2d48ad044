/// Whose report a file is, told by what stands in it, never by its name.
public enum ReportFormat: String, Sendable, CaseIterable {
    /// Participants of a Zoom meeting, one row a join or one a user.
    case zoomMeeting = "zoom-meeting"
    /// Zoom's attendee report of a webinar, in sections.
    case zoomWebinar = "zoom-webinar"
    /// Zoom's list of a whole account: the participants of several meetings.
    case zoomAccount = "zoom-account"
    /// Microsoft Teams' attendance report, in numbered sections.
    case teams
    /// Teams' older list of who joined and left.
    case teamsList = "teams-list"
    /// Teams' list of a live event.
    case teamsLive = "teams-live"
    /// Google Meet's own report.
    case meet
    /// What an add-on to Meet has written.
    case meetAddOn = "meet-addon"
    /// Answers to a form: who says of themselves that they were there.
    case form
    /// A list whose columns somebody has named.
    case mapped

    /// Each row is a participant; elsewhere one participant may have several.
    var hasRowEach: Bool {
        switch self {
        case .meet, .meetAddOn, .form: true
        case .zoomMeeting, .zoomWebinar, .zoomAccount, .teams, .teamsList, .teamsLive, .mapped: false
        }
    }

    /// Its times are rounded, so that its own duration is nearer to the truth.
    var trustsDuration: Bool { self == .meet || self == .meetAddOn }
}
