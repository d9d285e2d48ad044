import NIOCore

/// What a part of a form says of itself: the field's name, and a file's name and kind (RFC 7578, 4.2 to 4.4).
struct PartHeader: Hashable, Sendable {
    var name: String
    /// As the browser sent it; nothing when the part is no file.
    var filename: String?
    /// What the browser believes, without parameters, in small letters.
    var contentType: String?

    init(name: String, filename: String? = nil, contentType: String? = nil) {
        self.name = name
        self.filename = filename
        self.contentType = contentType
    }

    /// - Parameter lines: From a boundary to the empty line: each line is begun by CR LF.
    /// - Throws: `FormError`, `badHeaders`.
    init(lines: ByteBuffer) throws {
        guard let text = String(validating: lines.readableBytesView, as: UTF8.self) else {
            throw FormError(.badHeaders)
        }
        var found: [String: Substring] = [:]
        for line in text.split(separator: "\r\n") {
            guard let colon = line.firstIndex(of: ":"), !line[..<colon].isEmpty,
                line[..<colon].unicodeScalars.allSatisfy(HeaderValue.isToken),
                line.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F || $0 == "\t" }),
                found.updateValue(line[line.index(after: colon)...], forKey: line[..<colon].lowercased()) == nil
            else { throw FormError(.badHeaders) }
        }
        guard let disposition = found["content-disposition"].flatMap(HeaderValue.init),
            disposition.value == "form-data",
            let name = disposition.parameters["name"],
            ["7bit", "8bit", "binary"].contains(
                found["content-transfer-encoding"].flatMap(HeaderValue.init)?.value ?? "binary"
            )
        else { throw FormError(.badHeaders) }
        self.name = name
        filename = disposition.parameters["filename"]
        contentType = found["content-type"].flatMap(HeaderValue.init)?.value
    }
}
