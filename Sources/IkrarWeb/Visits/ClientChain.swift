import HTTPTypes

/// Through whose hands a request came: what proxies say of it, the nearest last.
///
/// Anybody can write such headers, so a word of them counts only when a proxy has said it that is trusted: read from the end, up to
/// the first that is not.
struct ClientChain {
    /// Of the other end of the connection, then further away; `nil` for one that cannot be read.
    private let hops: [NetworkAddress?]

    /// - Parameter peer: The other end of the connection.
    init(peer: NetworkAddress, _ headers: HTTPFields) {
        let plain = Self.addresses(ofXForwardedFor: headers[values: .xForwardedFor])
        let named = Self.addresses(ofForwarded: headers[values: .forwarded])
        // A proxy writes one of the two. Where both are there and differ, one is the client's own invention: neither counts.
        let isTold = plain.isEmpty || named.isEmpty || plain == named
        hops = [peer.unmapped] + (isTold ? (plain.isEmpty ? named : plain).reversed() : [])
    }

    /// The first that is no trusted proxy; the last known, where all are, or where one names none.
    func client(trusting proxies: [NetworkRange]) -> NetworkAddress? {
        var client: NetworkAddress?
        for hop in hops {
            guard let hop else { return client }
            client = hop
            if !proxies.contains(where: { $0.contains(hop) }) { return hop }
        }
        return client
    }

    private static func addresses(ofXForwardedFor lines: [String]) -> [NetworkAddress?] {
        lines.flatMap { $0.split(separator: ",", omittingEmptySubsequences: false) }.map { address(trimmed($0)) }
    }

    /// RFC 7239: `for=192.0.2.60;proto=http, for="[2001:db8::17]:4711"`.
    private static func addresses(ofForwarded lines: [String]) -> [NetworkAddress?] {
        lines.flatMap { parts(of: $0[...], at: ",") }.map { element in
            for pair in parts(of: element, at: ";") {
                let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                guard sides.count == 2, trimmed(sides[0]).lowercased() == "for" else { continue }
                return address(trimmed(sides[1]).filter { $0 != "\"" })
            }
            return nil
        }
    }

    /// Not at a separator between quotation marks.
    private static func parts(of text: Substring, at separator: Character) -> [Substring] {
        var isQuoted = false
        return text.split(omittingEmptySubsequences: false) { character in
            if character == "\"" { isQuoted.toggle() }
            return character == separator && !isQuoted
        }
    }

    /// With or without a port: `192.0.2.1:5000`, `[2001:db8::1]:5000`, `2001:db8::1`.
    private static func address(_ text: String) -> NetworkAddress? {
        if text.first == "[" {
            return NetworkAddress(String(text.dropFirst().prefix { $0 != "]" }))?.unmapped
        }
        if let whole = NetworkAddress(text) { return whole.unmapped }
        return NetworkAddress(String(text.prefix { $0 != ":" }))?.unmapped
    }

    private static func trimmed(_ text: Substring) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
