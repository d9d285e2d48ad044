/// Why the office could not be told, or would not listen. Never with a token in it.
public struct OfficeError: Error, Sendable {
    public enum Code: String, Sendable, CaseIterable {
        // The way there.
        case addressBroken, addressPlain, authorityBroken
        case unreachable, untrusted, redirected, foreignAnswer, busy
        // What the office says.
        case tokenMissing, tokenRefused, tokenNotAllowed
        case eventUnknown, sessionUnknown, eventSealed
        case keysForeign, ownRegistry, deviceRevoked, deviceUnknown
        case refused
    }

    public let code: Code
    /// What it is about: the office's address, an event, a device.
    public let subject: String
    /// The system's or the office's own word for it.
    public let detail: String

    public init(_ code: Code, subject: String, detail: String = "") {
        self.code = code
        self.subject = subject
        self.detail = detail
    }

    /// Whether it may be over in a moment.
    var isPassing: Bool { code == .unreachable || code == .busy }
}

extension OfficeError: Equatable {
    public static func == (left: Self, right: Self) -> Bool { left.code == right.code }
}
