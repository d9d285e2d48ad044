import Foundation
import Glibc

/// A browser without a screen: keeps cookies, follows nothing by itself, speaks HTTP/1.1 over a socket of its own.
final class TestClient {
    struct Answer {
        var status: Int
        var headers: [String: String]
        var body: [UInt8]

        var text: String { String(decoding: body, as: UTF8.self) }
        var location: String { headers["location"] ?? "" }

        /// The value of a hidden or typed field of the page.
        func field(_ name: String) -> String? {
            text.firstMatch(of: try! Regex("name=\"\(name)\"[^>]*value=\"([^\"]*)\"", as: (Substring, Substring).self))
                .map { String($0.1) }
        }
    }

    struct Failed: Error { var reason: String }

    let port: Int
    var cookies: [String: String] = [:]
    var bearer: String?
    var language = "id"

    /// What has to live as long as somebody asks.
    private let kept: AnyObject?

    init(port: Int, bearer: String? = nil, keeping kept: AnyObject? = nil) {
        self.port = port
        self.kept = kept
        self.bearer = bearer
    }

    func get(_ path: String, headers: [String: String] = [:]) async throws -> Answer {
        try await send("GET", path, headers: headers)
    }

    /// Sends a form as a browser does, with the session's word in it.
    func post(_ path: String, _ fields: [String: String], headers: [String: String] = [:]) async throws -> Answer {
        let body = fields.map { "\(Self.escaped($0.key))=\(Self.escaped($0.value))" }.joined(separator: "&")
        let type = ["Content-Type": "application/x-www-form-urlencoded"]
        return try await send("POST", path, body: Array(body.utf8), headers: type.merging(headers) { $1 })
    }

    func post(_ path: String, json: String, headers: [String: String] = [:]) async throws -> Answer {
        let type = ["Content-Type": "application/json"]
        return try await send("POST", path, body: Array(json.utf8), headers: type.merging(headers) { $1 })
    }

    func send(_ method: String, _ path: String, body: [UInt8] = [], headers: [String: String] = [:]) async throws
        -> Answer
    {
        var lines = [
            "\(method) \(path) HTTP/1.1", "Host: 127.0.0.1:\(port)", "Connection: close",
            "Accept-Language: \(language)",
        ]
        if !cookies.isEmpty { lines.append("Cookie: " + cookies.map { "\($0)=\($1)" }.joined(separator: "; ")) }
        if let bearer { lines.append("Authorization: Bearer \(bearer)") }
        if !body.isEmpty || method == "POST" { lines.append("Content-Length: \(body.count)") }
        lines += headers.map { "\($0): \($1)" }
        let request = Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8) + body
        let answer = try Self.parsed(try await exchange(request))
        for cookie in answer.setCookies {
            let pair = cookie.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard pair.count == 2 else { continue }
            cookies[String(pair[0])] = pair[1].isEmpty ? nil : String(pair[1])
        }
        return answer.answer
    }

    /// On a thread of its own: whoever waits for a server must not hold a thread that the server needs.
    private func exchange(_ request: [UInt8]) async throws -> [UInt8] {
        let port = port
        return try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                continuation.resume(with: Result { try Self.exchange(request, port: port) })
            }
        }
    }

    static func exchange(_ request: [UInt8], port: Int) throws -> [UInt8] {
        let socket = try connectedSocket(port: port)
        defer { close(socket) }
        var sent = 0
        while sent < request.count {
            let count = request[sent...].withUnsafeBytes {
                Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            // A server that has refused already reads no more.
            guard count > 0 else { break }
            sent += count
        }
        var answer: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(socket, &buffer, buffer.count, 0)
            guard count > 0 else { break }
            answer += buffer[..<count]
        }
        return answer
    }

    /// Over this machine's own network; whoever asked closes it.
    static func connectedSocket(port: Int) throws -> Int32 {
        let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let connected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard connected == 0 else {
            close(socket)
            throw Failed(reason: "connect: \(errno)")
        }
        return socket
    }

    static func parsed(_ bytes: [UInt8]) throws -> (answer: Answer, setCookies: [String]) {
        guard let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else {
            throw Failed(reason: "no answer: \(String(decoding: bytes.prefix(200), as: UTF8.self))")
        }
        let lines = String(decoding: bytes[..<end.lowerBound], as: UTF8.self).components(separatedBy: "\r\n")
        let status = Int(lines[0].split(separator: " ")[1]) ?? 0
        var headers: [String: String] = [:]
        var cookies: [String] = []
        for line in lines.dropFirst() {
            let parts = line.split(separator: ":", maxSplits: 1)
            let name = parts[0].lowercased()
            let value = parts.count == 2 ? parts[1].trimmingCharacters(in: .whitespaces) : ""
            if name == "set-cookie" { cookies.append(value) } else { headers[name] = value }
        }
        var body = Array(bytes[end.upperBound...])
        if headers["transfer-encoding"] == "chunked" { body = unchunked(body) }
        return (Answer(status: status, headers: headers, body: body), cookies)
    }

    private static func unchunked(_ bytes: [UInt8]) -> [UInt8] {
        var rest = bytes[...]
        var body: [UInt8] = []
        while let line = rest.firstRange(of: Array("\r\n".utf8)) {
            let size = Int(String(decoding: rest[..<line.lowerBound], as: UTF8.self), radix: 16) ?? 0
            guard size > 0, rest.count >= line.upperBound - rest.startIndex + size else { break }
            body += rest[line.upperBound..<line.upperBound + size]
            rest = rest[(line.upperBound + size + 2)...]
        }
        return body
    }

    static func escaped(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? text
    }
}
