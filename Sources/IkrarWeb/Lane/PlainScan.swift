import NIOCore

/// A whole request that hands scans in, as plain as gates send it, told from its bytes without a reader of all of HTTP.
///
/// It is stricter than HTTP (RFC 9112): whatever is unusual about a request's bytes is none. So what is taken for one here is the
/// same request to every reader, and what is none can go to the reader of all.
struct PlainScan {
    let event: String
    /// The device's token.
    let token: String
    let body: ByteBuffer

    /// - Returns: `nil` for what is no such request, not all of one, or more than one.
    init?(_ bytes: ByteBuffer) {
        var head: Head?
        bytes.withUnsafeReadableBytes { head = Head($0) }
        guard let head, let body = bytes.getSlice(at: bytes.readerIndex + head.length, length: head.bodyBytes),
            head.length + head.bodyBytes == bytes.readableBytes
        else { return nil }
        event = head.event
        token = head.token
        self.body = body
    }
}

/// What stands before the body.
private struct Head {
    var event = ""
    var token = ""
    var bodyBytes = 0
    /// In bytes, with the empty line.
    var length = 0

    /// Of a head; those of browsers have some hundred.
    private static let most = 4096
    private static let front: StaticString = "POST /api/v1/events/"
    private static let back: StaticString = "/scans HTTP/1.1\r\n"

    init?(_ bytes: UnsafeRawBufferPointer) {
        guard bytes.count > 64, bytes.begins(with: Self.front, at: 0) else { return nil }
        let name = Self.front.utf8CodeUnitCount
        var at = name
        while at < bytes.count, ScanAddress.isPlain(bytes[at]) { at += 1 }
        guard at > name, bytes.begins(with: Self.back, at: at) else { return nil }
        event = String(decoding: bytes[name..<at], as: UTF8.self)
        at += Self.back.utf8CodeUnitCount
        var (hasHost, hasToken, hasLength) = (false, false, false)
        while true {
            guard at + 1 < bytes.count, at < Self.most else { return nil }
            if bytes[at] == 0x0D {
                guard bytes[at + 1] == 0x0A, hasHost, hasToken, hasLength else { return nil }
                length = at + 2
                return
            }
            guard let field = Field(bytes, at: at) else { return nil }
            at = field.end
            switch field.name.count {
            case 4 where field.isNamed("host"):
                guard !hasHost else { return nil }
                hasHost = true
            case 13 where field.isNamed("authorization"):
                guard !hasToken, let token = field.token else { return nil }
                self.token = token
                hasToken = true
            case 14 where field.isNamed("content-length"):
                guard !hasLength, let number = field.number, (1...ScanAddress.bytes).contains(number) else {
                    return nil
                }
                bodyBytes = number
                hasLength = true
            case 10 where field.isNamed("connection"):
                guard field.value.isSame("keep-alive") else { return nil }
            default:
                if field.isUnusual { return nil }
            }
        }
    }
}

/// A header's line.
private struct Field {
    let name: Slice<UnsafeRawBufferPointer>
    /// Without the spaces around it.
    let value: Slice<UnsafeRawBufferPointer>
    /// Behind the line.
    let end: Int

    init?(_ bytes: UnsafeRawBufferPointer, at start: Int) {
        var at = start
        while at < bytes.count, Self.isOfName(bytes[at]) { at += 1 }
        guard at > start, at < bytes.count, bytes[at] == UInt8(ascii: ":") else { return nil }
        name = bytes[start..<at]
        at += 1
        while at < bytes.count, bytes[at] == 0x20 { at += 1 }
        let first = at
        while at < bytes.count, (0x20...0x7E).contains(bytes[at]) { at += 1 }
        guard at + 1 < bytes.count, bytes[at] == 0x0D, bytes[at + 1] == 0x0A else { return nil }
        end = at + 2
        while at > first, bytes[at - 1] == 0x20 { at -= 1 }
        value = bytes[first..<at]
    }

    func isNamed(_ text: StaticString) -> Bool { name.isSame(text) }

    /// Says something of how the request is to be read, or of what is to be answered first.
    var isUnusual: Bool {
        [
            "transfer-encoding", "expect", "upgrade", "te", "trailer", "content-encoding", "proxy-connection",
            "keep-alive",
        ]
        .contains { isNamed($0) }
    }

    /// `Bearer …`
    var token: String? {
        guard value.count > 7, value.prefix(7).isSame("bearer ") else { return nil }
        return String(decoding: value.dropFirst(7), as: UTF8.self)
    }

    var number: Int? {
        guard (1...6).contains(value.count) else { return nil }
        var number = 0
        for byte in value {
            guard (48...57).contains(byte) else { return nil }
            number = number * 10 + Int(byte - 48)
        }
        return number
    }

    private static func isOfName(_ byte: UInt8) -> Bool {
        (97...122).contains(byte) || (65...90).contains(byte) || (48...57).contains(byte) || byte == 0x2D
    }
}

extension UnsafeRawBufferPointer {
    fileprivate func begins(with text: StaticString, at start: Int) -> Bool {
        let count = text.utf8CodeUnitCount
        guard start + count <= self.count else { return false }
        for offset in 0..<count where self[start + offset] != text.utf8Start[offset] { return false }
        return true
    }
}

extension Slice<UnsafeRawBufferPointer> {
    /// - Parameter text: In small letters; here they may be capitals.
    fileprivate func isSame(_ text: StaticString) -> Bool {
        guard count == text.utf8CodeUnitCount else { return false }
        for offset in 0..<count {
            let byte = self[startIndex + offset]
            let small = (65...90).contains(byte) ? byte | 0x20 : byte
            if small != text.utf8Start[offset] { return false }
        }
        return true
    }
}
