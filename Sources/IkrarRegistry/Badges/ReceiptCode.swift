internal import Crypto

/// The shape of all receipts: a mark of three letters and 80 bits that only this registry could have made of what is on
/// record. Nothing can be read from it.
struct ReceiptCode: Sendable, Hashable {
    /// The mark and 16 characters of Crockford's alphabet.
    static let characters = 19

    let mark: String

    /// Reads a receipt in small letters, too, with spaces and hyphens; `nil` when it is not shaped like one.
    func text(typed text: some StringProtocol) -> String? {
        guard text.utf8.count <= 2 * Self.characters else { return nil }
        let bytes = text.utf8.filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "-") }
        guard bytes.count == Self.characters,
            zip(bytes, mark.utf8).allSatisfy({ Crockford.value(of: $0) == Crockford.value(of: $1) }),
            let high = Crockford.decode(bytes.dropFirst(3).prefix(8)), let low = Crockford.decode(bytes.suffix(8))
        else { return nil }
        return self.text(BadgeCode.Tag(high: high, low: low))
    }

    /// `IKR-7XK2-…`, to be read aloud and typed.
    func typed(_ text: String) -> String {
        var parts = [mark]
        var rest = text.dropFirst(mark.count)
        while !rest.isEmpty {
            parts.append(String(rest.prefix(4)))
            rest = rest.dropFirst(4)
        }
        return parts.joined(separator: "-")
    }

    /// - Parameter purpose: Makes a key of its own: digests under the badge's key are kept of whatever is scanned, a receipt's
    ///   text too.
    func text(of parts: [String], purpose: String, key: BadgeKey) -> String {
        let derived = SymmetricKey(data: Array(key.authenticate(Array(purpose.utf8))))
        let code = HMAC<SHA256>.authenticationCode(for: Array(parts.joined(separator: "\u{1F}").utf8), using: derived)
        return text(BadgeCode.Tag(leading: code))
    }

    private func text(_ tag: BadgeCode.Tag) -> String {
        mark + Crockford.encode(tag.high, characters: 8) + Crockford.encode(tag.low, characters: 8)
    }
}
