internal import Crypto

/// SHA-256 of a roster in its canonical form: two rosters with the same digest say the same of the same people.
public struct RosterDigest: Sendable, Hashable {
    /// 64 hexadecimal digits, lower case.
    public let text: String

    /// - Returns: `nil` for anything but 64 lower-case hexadecimal digits.
    public init?(text: some StringProtocol) {
        guard text.utf8.count == 64, text.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) }) else {
            return nil
        }
        self.text = String(text)
    }

    init(of canonical: CanonicalRoster) {
        text = SHA256.hash(data: canonical.bytes).hexadecimal
    }
}
