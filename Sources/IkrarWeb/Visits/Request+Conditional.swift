import HTTPTypes
import Hummingbird

extension Request {
    /// Whether the client holds what has this entity tag (RFC 9110, 13.1.2: tags are compared weakly, because packing a body on
    /// the way makes a strong one weak).
    func hasAlready(_ tag: String) -> Bool {
        guard let held = headers[.ifNoneMatch] else { return false }
        return held.split(separator: ",").contains { one in
            let text = one.drop { $0 == " " }.prefix { $0 != " " }
            return text == "*" || (text.hasPrefix("W/") ? text.dropFirst(2) : text) == tag
        }
    }
}
