import Hummingbird
import IkrarRegistry

/// The cookie that carries a session's token.
enum SessionCookie {
    /// `__Host-` keeps other hosts of the same domain from setting it; browsers take it only over TLS.
    static let name = "ikrar"

    static func set(_ token: String, until expires: Instant, now: Instant, isSecure: Bool) -> Cookie {
        Cookie(
            name: name, value: token, maxAge: Int(expires.since(now) / 1_000_000), path: "/", secure: isSecure,
            httpOnly: true, sameSite: .strict)
    }

    static func remove(isSecure: Bool) -> Cookie {
        Cookie(name: name, value: "", maxAge: 0, path: "/", secure: isSecure, httpOnly: true, sameSite: .strict)
    }
}
