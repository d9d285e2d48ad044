/// What an authenticator app is given.
public struct TOTPEnrolment: Sendable, Hashable {
    /// To be typed where no camera is: Base32 (RFC 4648), in groups of four.
    public let secret: String
    /// `otpauth://totp/…`, for a QR symbol.
    ///
    /// Source: https://github.com/google/google-authenticator/wiki/Key-Uri-Format
    public let uri: String

    init(secret: [UInt8], login: String, issuer: String) {
        let text = Base32.encode(secret)
        self.secret = stride(from: 0, to: text.count, by: 4).map { text.dropFirst($0).prefix(4) }
            .joined(separator: " ")
        let (issuer, login) = (issuer.percentEncoded, login.percentEncoded)
        uri = """
            otpauth://totp/\(issuer):\(login)?secret=\(text)&issuer=\(issuer)&algorithm=SHA1&digits=\(TOTP.digits)\
            &period=\(TOTP.stepSeconds)
            """
    }
}

/// What comes of the first code.
public enum TOTPVerdict: Sendable, Hashable {
    /// With a new token: all of the account's sessions have ended, the one that it was set up in among them.
    case confirmed(SignedIn)
    case codeWrong
    /// Nothing was begun in this session, or the session has ended.
    case notBegun
    case tooMany(until: Instant)
}

/// RFC 4648, 6.
enum Base32 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

    /// Without padding.
    static func encode(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        var (buffer, bits) = (UInt32(0), 0)
        for byte in bytes {
            buffer = buffer << 8 | UInt32(byte)
            bits += 8
            while bits >= 5 {
                bits -= 5
                text.append(alphabet[Int(buffer >> UInt32(bits) & 31)])
            }
        }
        if bits > 0 { text.append(alphabet[Int(buffer << UInt32(5 - bits) & 31)]) }
        return String(decoding: text, as: UTF8.self)
    }
}
