import Hummingbird
import IkrarRegistry

/// What tells the phone that people check themselves in with from other phones: chance, and nothing of whose it is.
///
/// Set when a code is handed in, not when a page is opened: a link that is followed from elsewhere brings no cookie along.
enum DeviceCookie {
    private static func name(isSecure: Bool) -> String { isSecure ? "__Host-ikrar-perangkat" : "ikrar-perangkat" }

    /// - Returns: What the browser has, or a new one.
    static func known(to visit: Visit, or site: Site) -> (device: String, isNew: Bool) {
        let cookie = visit.request.cookies[name(isSecure: site.settings.isSecure)]?.value ?? ""
        let isOurs = (40...64).contains(cookie.utf8.count)
        return isOurs ? (cookie, false) : (site.registry.newBrowserMark(), true)
    }

    static func set(_ device: String, isSecure: Bool) -> Cookie {
        Cookie(
            name: name(isSecure: isSecure), value: device, maxAge: 90 * 86_400, path: "/", secure: isSecure,
            httpOnly: true, sameSite: .strict)
    }
}
