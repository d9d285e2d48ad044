import Foundation
import Glibc
import Synchronization

/// The network between a hub and its office: passes each request on, loses it or its answer, or answers itself.
final class TestRelay: Sendable {
    enum Act: Sendable {
        case pass
        /// The office never hears of it.
        case loseRequest
        /// The office has done it, and nobody is told.
        case loseAnswer
        case answer(String)
    }

    let port: Int
    private let socket: Int32
    private let office: Int
    private let act: @Sendable (Int, String) -> Act
    private let heard = Mutex<[String]>([])

    /// - Parameter act: Is asked with the number of the request, from 0, and its head.
    init(to office: Int, _ act: @escaping @Sendable (Int, String) -> Act) throws {
        self.office = office
        self.act = act
        socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let socket = socket
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(socket, $0, length) == 0 && listen(socket, 64) == 0 && getsockname(socket, $0, &length) == 0
            }
        }
        guard isBound else { throw TestClient.Failed(reason: "relay: \(errno)") }
        port = Int(UInt16(bigEndian: address.sin_port))
        Thread.detachNewThread { [weak self] in
            while true {
                let connection = accept(socket, nil, nil)
                guard connection >= 0 else { return }
                guard let relay = self else {
                    close(connection)
                    return
                }
                Thread.detachNewThread { relay.serve(connection) }
            }
        }
    }

    deinit {
        shutdown(socket, Int32(SHUT_RDWR))
        close(socket)
    }

    /// The heads of all requests so far.
    var heads: [String] { heard.withLock { $0 } }

    /// One request, then the connection ends.
    private func serve(_ connection: Int32) {
        defer { close(connection) }
        guard let request = Self.request(from: connection) else { return }
        let head = String(decoding: request.prefix { $0 != UInt8(ascii: "\r") }, as: UTF8.self)
        let number = heard.withLock { heard in
            heard.append(head)
            return heard.count - 1
        }
        switch act(number, head) {
        case .loseRequest: return
        case .answer(let text): Self.send(Self.closing(Array(text.utf8)), to: connection)
        case .loseAnswer: _ = try? TestClient.exchange(Self.closing(request), port: office)
        case .pass:
            if let answer = try? TestClient.exchange(Self.closing(request), port: office) {
                Self.send(Self.closing(answer), to: connection)
            }
        }
    }

    /// A request, so that the end of its answer is the end of the connection; an answer, so that no other request is sent on a
    /// connection that is about to end.
    private static func closing(_ message: [UInt8]) -> [UInt8] {
        guard let end = message.firstRange(of: Array("\r\n\r\n".utf8)) else { return message }
        return Array(
            message[..<end.lowerBound] + Array("\r\nConnection: close\r\n\r\n".utf8) + message[end.upperBound...])
    }

    private static func request(from connection: Int32) -> [UInt8]? {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            if let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) {
                let head = String(decoding: bytes[..<end.lowerBound], as: UTF8.self).lowercased()
                let length = head.firstMatch(of: /content-length: *(\d+)/).flatMap { Int($0.1) } ?? 0
                if bytes.count >= end.upperBound + length { return bytes }
            }
            let count = recv(connection, &buffer, buffer.count, 0)
            guard count > 0 else { return nil }
            bytes += buffer[..<count]
        }
    }

    private static func send(_ bytes: [UInt8], to connection: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }
}
