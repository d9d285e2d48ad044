import FoundationEssentials

/// Where an office's server is: `https://ikrar.wanasari.go.id`. Without TLS it is only spoken to on this machine.
public struct OfficeAddress: Sendable, Hashable {
    /// Without a slash at its end.
    public let text: String

    /// - Throws: ``OfficeError`` `addressBroken`, `addressPlain`. An address that holds a password is never repeated.
    public init(_ text: String) throws {
        let shown = text.contains("@") ? "…" : text
        guard let url = URL(string: text), let scheme = url.scheme?.lowercased(), let host = url.host, !host.isEmpty,
            url.user == nil, url.password == nil, url.query == nil, url.fragment == nil, ["", "/"].contains(url.path)
        else { throw OfficeError(.addressBroken, subject: shown) }
        switch scheme {
        case "https": break
        case "http" where Self.isThisMachine(host.lowercased()): break
        case "http": throw OfficeError(.addressPlain, subject: shown)
        default: throw OfficeError(.addressBroken, subject: shown)
        }
        let name = host.contains(":") && !host.hasPrefix("[") ? "[\(host.lowercased())]" : host.lowercased()
        self.text = "\(scheme)://\(name)" + (url.port.map { ":\($0)" } ?? "")
    }

    private static func isThisMachine(_ host: String) -> Bool {
        if ["localhost", "::1", "[::1]"].contains(host) { return true }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
    }
}
