public import IkrarRegistry

/// Digests of passwords by scrypt (RFC 7914), for the domain's accounts.
///
/// One takes some 60 ms of a core and 32 MB. They are worked out on threads of their own, two at a time, so that a morning on
/// which everybody signs in never holds up a scan; when too many wait, more are refused (`PasswordError`, `tooManyWaiting`).
public struct ScryptPasswords: Sendable {
    private let cost: ScryptDigest.Cost
    private let queue: PasswordQueue

    /// - Parameters:
    ///   - threads: How many are worked out at once.
    ///   - waiting: How many may be worked on or wait at once before more are refused.
    public init(threads: Int = 2, waiting: Int = 64) {
        self.init(threads: threads, waiting: waiting, cost: .usual)
    }

    init(threads: Int = 2, waiting: Int = 64, cost: ScryptDigest.Cost) {
        self.cost = cost
        queue = PasswordQueue(threads: threads, places: waiting)
    }

    /// What to keep of a new password: a salt of 16 random bytes, the cost and the key, as one line of ASCII.
    ///
    /// - Throws: `PasswordError`, and `CancellationError` when the task was cancelled before its turn.
    public func digest(of password: String) async throws -> String {
        var random = SystemRandomNumberGenerator()
        let salt = (0..<ScryptDigest.saltLength).map { _ in UInt8.random(in: .min ... .max, using: &random) }
        return try await queue.run { [cost] in try ScryptDigest(of: password, salt: salt, cost: cost).text }
    }

    /// Whether `digest` was made of `password`, at whatever cost stands in it. A text that is no digest matches nothing.
    ///
    /// - Throws: As `digest(of:)`.
    public func matches(_ password: String, _ digest: String) async throws -> Bool {
        guard let kept = ScryptDigest(text: digest) else { return false }
        return try await queue.run { try kept.matches(password) }
    }
}

extension ScryptPasswords: PasswordHashing {}
