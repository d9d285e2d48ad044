/// What somebody hears who has typed a code.
public enum SelfCheckInVerdict: Sendable, Hashable {
    case recorded(at: Instant, SelfCheckIn.Standing)
    /// They had done so before.
    case already(at: Instant, SelfCheckIn.Standing)
    /// Not a code of this session's.
    case wrongCode
    /// The code was on the screen, and is no more.
    case codePast
    /// The page was opened too long ago, or by somebody else: it has to be opened again.
    case pageTooOld
    /// Nobody may check themselves in here now.
    case notOpen
    /// The session is not for this person.
    case notTheirs
    case tooMany(until: Instant)
    /// The code was right, and the rules of every scan refuse the person.
    case refused(ScanOutcome)
}
