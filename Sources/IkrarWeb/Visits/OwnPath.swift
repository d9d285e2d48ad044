/// A path on this server that somebody's link or form names as where to go next.
///
/// Looked at byte by byte: what browsers leave out of an address (tabs, line ends) or read as a slash must not make another
/// site of it.
struct OwnPath: Sendable, Hashable {
    let text: String

    /// `nil` for everything that is not surely one of our own.
    init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.first == UInt8(ascii: "/"), bytes.count < 2048 else { return nil }
        guard bytes.count == 1 || bytes[1] != UInt8(ascii: "/") else { return nil }
        guard bytes.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\\") }) else { return nil }
        self.text = text
    }
}
