import HTTPTypes

/// Requests that a ``ScanLane`` takes: `POST /api/v1/events/EVENT/scans` with some scans, and nothing unusual about it.
enum ScanAddress {
    /// Of a body: five scans, or more short ones.
    static let bytes = 2048

    private static let front = "/api/v1/events/"
    private static let back = "/scans"

    /// - Returns: `nil` for every other request; also for one whose body's length is not told, whose client waits to be asked
    ///   for it or wants to leave, and whose event's name is encoded.
    static func event(of head: HTTPRequest) -> Substring? {
        guard head.method == .post, let path = head.path, path.utf8.count > front.utf8.count + back.utf8.count,
            path.hasPrefix(front), path.hasSuffix(back)
        else { return nil }
        let event = path.utf8.dropFirst(front.utf8.count).dropLast(back.utf8.count)
        guard event.allSatisfy(isPlain), stays(head), head.headerFields[.expect] == nil,
            let length = head.headerFields[.contentLength].flatMap(Int.init), (1...bytes).contains(length)
        else { return nil }
        return Substring(event)
    }

    private static func stays(_ head: HTTPRequest) -> Bool {
        head.headerFields[.connection].map { $0.lowercased() == "keep-alive" } ?? true
    }

    static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
            true
        default: false
        }
    }
}
