/// A gate of the registry's own, by the name that rosters have it under: nobody stands at it, and each language has its own word
/// for it.
public enum RegistryGate: Sendable, Hashable {
    /// By the code on a session's screen.
    case selfCheckIn
    /// Declared by an OPD, with the place.
    case hall(String)

    private static let selfCheckInName = "Presensi mandiri"
    private static let hallBegin = "Nonton bareng: "

    /// As it is kept.
    public var name: String {
        switch self {
        case .selfCheckIn: Self.selfCheckInName
        case .hall(let place): Self.hallBegin + place
        }
    }

    /// `nil` for a gate at which somebody stands.
    public init?(_ name: String) {
        if name == Self.selfCheckInName {
            self = .selfCheckIn
        } else if name.hasPrefix(Self.hallBegin) {
            self = .hall(String(name.dropFirst(Self.hallBegin.count)))
        } else {
            return nil
        }
    }
}
