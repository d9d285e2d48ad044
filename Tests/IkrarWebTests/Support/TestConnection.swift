import Foundation
import Glibc

/// A connection to a server, letter by letter.
final class TestConnection {
    private let socket: Int32
    private var taken: [UInt8] = []

    init(port: Int) throws {
        socket = try TestClient.connectedSocket(port: port)
        // A test that waits in vain ends.
        var patience = timeval(tv_sec: 30, tv_usec: 0)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    }

    deinit { close(socket) }

    func send(_ text: String) {
        let bytes = Array(text.utf8)
        _ = bytes.withUnsafeBytes { Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
    }

    /// Nothing more will be sent; answers are still read.
    func endSending() { shutdown(socket, Int32(SHUT_WR)) }

    /// What comes next; empty at the end. On a thread of its own: whoever waits for a server must not hold a thread that the
    /// server needs.
    func received() async throws -> [UInt8] {
        let socket = socket
        return try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread { continuation.resume(with: Result { try Self.received(on: socket) }) }
        }
    }

    private static func received(on socket: Int32) throws -> [UInt8] {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = recv(socket, &buffer, buffer.count, 0)
        guard count >= 0 else { throw TestClient.Failed(reason: "nothing came: \(errno)") }
        return Array(buffer[..<count])
    }

    /// The next answer, of those that tell their length.
    func answer() async throws -> TestClient.Answer {
        while true {
            if let head = taken.firstRange(of: Array("\r\n\r\n".utf8)) {
                let answer = try TestClient.parsed(Array(taken[..<head.upperBound])).answer
                let end = head.upperBound + (answer.headers["content-length"].flatMap(Int.init) ?? 0)
                if taken.count >= end {
                    var whole = answer
                    whole.body = Array(taken[head.upperBound..<end])
                    taken.removeFirst(end)
                    return whole
                }
            }
            let more = try await received()
            guard !more.isEmpty else { throw TestClient.Failed(reason: "ended within an answer") }
            taken += more
        }
    }

    /// Whether the server ends it without another word.
    func hasEnded() async throws -> Bool {
        guard taken.isEmpty else { return false }
        return try await received().isEmpty
    }
}
