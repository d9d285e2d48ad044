import Hummingbird
import IkrarRegistry

/// The cookie that carries a session's token.
enum SessionCookie {
    /// Over TLS, `__Host-` keeps other hosts of the same domain from setting it.
    static func name(isSecure: Bool) -> String { isSecure ? "__Host-ikrar" : "ikrar" }

    static func set(_ token: String, until expires: Instant, now: Instant, isSecure: Bool) -> Cookie {
        Cookie(
            name: name(isSecure: isSecure), value: token, maxAge: Int(expires.since(now) / 1_000_000), path: "/",
            secure: isSecure,
            httpOnly: true, sameSite: .strict)
    }

    static func remove(isSecure: Bool) -> Cookie {
        Cookie(
            name: name(isSecure: isSecure), value: "", maxAge: 0, path: "/", secure: isSecure, httpOnly: true,
            sameSite: .strict)
    }
}
