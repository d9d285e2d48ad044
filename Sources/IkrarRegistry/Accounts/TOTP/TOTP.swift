internal import Crypto

/// Codes of six digits that change every 30 seconds (RFC 6238 with HMAC-SHA-1, as every authenticator app has it).
struct TOTP: Sendable {
    let secret: [UInt8]

    /// As RFC 4226, 4 recommends.
    static let secretBytes = 20
    static let stepSeconds: Int64 = 30
    static let digits = 6

    static func step(at time: Instant) -> Int64 { time.microseconds / (stepSeconds * 1_000_000) }

    /// RFC 4226, 5.3.
    func code(at step: Int64) -> String {
        let message = Secret.bytes(of: UInt64(bitPattern: step))
        let tag = Array(
            HMAC<Insecure.SHA1>.authenticationCode(for: message, using: SymmetricKey(data: secret)))
        let offset = Int(tag[tag.count - 1] & 15)
        let number = tag[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
        let digits = String(number % 1_000_000)
        return String(repeating: "0", count: Self.digits - digits.count) + digits
    }

    /// The step that a code is of: this one, the one before, or the next, because clocks differ. `nil` for a wrong code.
    /// - Parameter typed: Spaces do not count.
    func step(of typed: String, at time: Instant) -> Int64? {
        let typed = typed.filter { !$0.isWhitespace }
        let now = Self.step(at: time)
        var found: Int64?
        for step in [now + 1, now - 1, now] where Secret.areEqual(code(at: step), typed) { found = step }
        return found
    }
}
