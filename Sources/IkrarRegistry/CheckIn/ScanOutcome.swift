/// Why a scan was answered as it was. The order and meaning are the contract of the gate API.
public enum ScanOutcome: String, Sendable, CaseIterable {
    case present, late, presentExcused, provisional
    case `repeat`, duplicate
    case malformed, badSignature, revoked, unknown, ambiguous, inactive
    case notObliged, otherSession
    case notOpen, closed, sealed
    case deviceRefused
    case busy

    /// What the operator does.
    public enum Disposition: String, Sendable {
        case accept, notice, refuse, retry
    }

    public var disposition: Disposition {
        switch self {
        case .present, .late, .presentExcused, .provisional: .accept
        case .repeat, .duplicate: .notice
        case .busy: .retry
        default: .refuse
        }
    }

    /// Whether the person stood at the gate with the right to come in: such a scan can become their attendance when an
    /// earlier one is annulled.
    public var showsPresence: Bool {
        disposition == .accept || disposition == .notice
    }
}
