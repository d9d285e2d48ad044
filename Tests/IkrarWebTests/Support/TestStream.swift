import Foundation
import Glibc

/// A listener to a stream of events, over a socket of its own.
final class TestStream {
    private let socket: Int32
    private var taken = ""

    init(_ client: TestClient, _ path: String) throws {
        socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(client.port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let connected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard connected == 0 else { throw TestClient.Failed(reason: "connect: \(errno)") }
        // A test that waits in vain ends.
        var patience = timeval(tv_sec: 30, tv_usec: 0)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        let cookies = client.cookies.map { "\($0)=\($1)" }.joined(separator: "; ")
        let request = [
            "GET \(path) HTTP/1.1", "Host: 127.0.0.1:\(client.port)", "Cookie: \(cookies)",
            "Accept-Language: \(client.language)", "Accept: text/event-stream", "", "",
        ].joined(separator: "\r\n")
        let bytes = Array(request.utf8)
        _ = bytes.withUnsafeBytes { Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
    }

    deinit { close(socket) }

    /// Everything up to here, once `text` was sent.
    func read(until text: String) async throws -> String {
        while !taken.contains(text) {
            guard try await readMore() else { throw TestClient.Failed(reason: "ended before \(text): \(taken)") }
        }
        return taken
    }

    /// Reads on until the server ends it.
    func readToEnd() async throws {
        while try await readMore() {}
    }

    /// On a thread of its own: whoever waits for a server must not hold a thread that the server needs.
    private func readMore() async throws -> Bool {
        let socket = socket
        let text = try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread { continuation.resume(with: Result { try Self.received(on: socket) }) }
        }
        taken += text
        return !text.isEmpty
    }

    private static func received(on socket: Int32) throws -> String {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = recv(socket, &buffer, buffer.count, 0)
        guard count >= 0 else { throw TestClient.Failed(reason: "nothing came: \(errno)") }
        return String(decoding: buffer[..<count], as: UTF8.self)
    }
}
