/// What somebody sets their password with: shown once, good once.
public struct Invitation: Sendable, Hashable {
    /// 26 characters of Crockford's Base32; the registry keeps its digest alone.
    public let code: String
    public let expires: Instant

    static let seconds: Int64 = 7 * 86_400

    /// 128 bits of chance.
    init(_ surroundings: Surroundings) {
        code = Self.text((surroundings.random(), surroundings.random()))
        expires = surroundings.now().adding(seconds: Self.seconds)
    }

    private static func text(_ words: (UInt64, UInt64)) -> String {
        Crockford.encode(words.0, characters: 13) + Crockford.encode(words.1, characters: 13)
    }

    var digest: String { Secret.digest(of: code) }

    /// The digest of a code as somebody has typed it; `nil` for what cannot be one.
    static func digest(ofTyped code: String) -> String? {
        let characters = code.utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: " ") }
        guard characters.count == 26, let high = Crockford.decode(characters.prefix(13)),
            let low = Crockford.decode(characters.suffix(13))
        else { return nil }
        return Secret.digest(of: text((high, low)))
    }
}
