extension Route {
    /// What may be sent to it.
    enum Body: Sendable, Hashable {
        case none
        /// Fields of a form, read before the route is answered.
        case form
        /// A file in a multipart form, read by the route itself as it comes.
        case upload
        /// JSON, read by the route itself.
        case json
    }

    var body: Body {
        guard isChange else { return .none }
        if self == .planImport { return .upload }
        return isForPrograms ? .json : .form
    }

    /// No form is longer.
    static let formBytes = 256 * 1024

    /// The path with its parts filled in and, if there are any, fields of a query.
    func path(_ parts: [String: String] = [:], query: [(String, String)] = []) -> String {
        var path = address.path
        for (name, value) in parts { path.replace("{\(name)}", with: value.inAddress) }
        guard !query.isEmpty else { return path }
        return path + "?" + query.map { "\($0.0.inAddress)=\($0.1.inAddress)" }.joined(separator: "&")
    }
}

extension String {
    /// Percent-encoded, as a part of a path or a query.
    var inAddress: String {
        let hex = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in utf8 {
            let isPlain =
                (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
                || [0x2D, 0x2E, 0x5F, 0x7E].contains(byte)
            if isPlain { bytes.append(byte) } else { bytes += [0x25, hex[Int(byte >> 4)], hex[Int(byte & 15)]] }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
