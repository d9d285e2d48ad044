/// Why a person should look at a scan once more. A flag never takes anything away from anybody.
public enum ReviewReason: String, Sendable, CaseIterable {
    /// The device's clock was more than two minutes off.
    case clockOffset
    /// Within the clock's uncertainty of late-after: not silently made late.
    case nearLateAfter
    /// Accepted offline where the registry would have refused.
    case offlineOverruled
    /// Handed in after the event was closed.
    case handedInLate
    /// Excused and came all the same.
    case excusedAndCame
    /// Came in on a supervisor's word.
    case admitted
    /// Another scan had its id: it was told apart and decided by itself. A device that does so numbers its scans wrongly.
    case idTaken
}
