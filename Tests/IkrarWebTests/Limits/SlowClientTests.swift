import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import HummingbirdHTTP2
import Logging
import NIOCore
import NIOSSL
import Synchronization
import Testing

@testable import IkrarWeb

@Suite(.serialized) struct SlowClientTests {
    private static let limits = PatienceLimits(
        head: .seconds(1),
        bodySpan: .seconds(1),
        bodyRate: 20,
        answer: .seconds(1),
    )

    /// What the server made of the bodies that were sent: their length, or what reading them ended with.
    private final class Heard: Sendable {
        let bodies = Mutex<[Result<Int, any Error>]>([])
    }

    /// Runs `body` with the port of a server that has these limits.
    private func serving(
        _ limits: PatienceLimits = limits,
        tls: TLSConfiguration? = nil,
        readingAfter pause: Duration? = nil,
        _ body: @Sendable @escaping (Int, Heard) async throws -> Void
    ) async throws {
        let heard = Heard()
        let router = Router()
        router.get("/") { _, _ in "ya" }
        router.get("/banyak") { _, _ in
            Response(status: .ok, body: .init(byteBuffer: ByteBuffer(repeating: 65, count: 64 << 20)))
        }
        router.get("/lama") { _, _ in
            Response(
                status: .ok,
                body: ResponseBody { writer in
                    for number in 1...6 {
                        try await writer.write(ByteBuffer(string: "\(number)"))
                        try await Task.sleep(for: .milliseconds(500))
                    }
                    try await writer.finish(nil)
                }
            )
        }
        router.post("/") { request, _ -> String in
            if let pause { try await Task.sleep(for: pause) }
            do {
                var length = 0
                for try await buffer in request.body { length += buffer.readableBytes }
                heard.bodies.withLock { [length] in $0.append(.success(length)) }
                return "\(length)"
            } catch {
                heard.bodies.withLock { $0.append(.failure(error)) }
                throw error
            }
        }
        let configuration = HTTP1Channel.Configuration(
            additionalChannelHandlers: [SlowClientHandler(limits)],
            idleTimeout: .seconds(30)
        )
        let server: HTTPServerBuilder =
            if let tls {
                HTTPServerBuilder { responder in
                    HandshakeLimitedChannel(
                        try HTTP2UpgradeChannel(
                            tlsConfiguration: tls,
                            configuration: .init(streamConfiguration: configuration),
                            responder: responder
                        ),
                        patience: limits.head
                    )
                }
            } else {
                .http1(configuration: configuration)
            }
        let (ports, port) = AsyncStream<Int>.makeStream()
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let application = Application(
            router: router,
            server: server,
            configuration: .init(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { channel in port.yield(channel.localAddress?.port ?? 0) },
            logger: logger
        )
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await application.run() }
            group.addTask {
                for await port in ports {
                    try await body(port, heard)
                    break
                }
            }
            try await group.next()
            group.cancelAll()
        }
    }

    @Test func `who sends a request at once is answered, again and again`() async throws {
        try await serving { port, heard in
            let client = try Client(port)
            for _ in 0..<3 {
                try await client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
                #expect(await client.receive(until: "ya").hasPrefix("HTTP/1.1 200"))
                // Longer than a head may take: a connection that rests owes none.
                try await Task.sleep(for: .milliseconds(1500))
            }
            try await client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc")
            #expect(await client.receive(until: "\r\n\r\n3").hasPrefix("HTTP/1.1 200"))
        }
    }

    @Test func `a head that comes letter by letter ends the connection`() async throws {
        try await serving { port, _ in
            let client = try Client(port)
            #expect(await client.drips("GET / HTTP/1.1\r\nHost: a\r\nX-A: \(String(repeating: "b", count: 60))") == "")
        }
    }

    @Test func `so does a second head, and a connection that never says a word`() async throws {
        try await serving { port, _ in
            let client = try Client(port)
            try await client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            _ = await client.receive(until: "ya")
            #expect(await client.drips("GET / HTTP/1.1\r\nHost: a\r\nX-A: \(String(repeating: "b", count: 60))") == "")
            #expect(try await Client(port).receive(until: "never") == "")
        }
    }

    @Test func `a body that comes letter by letter is answered 408, and does not look whole`() async throws {
        try await serving { port, heard in
            let client = try Client(port)
            try await client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 900\r\n\r\n")
            #expect(await client.drips(String(repeating: "a", count: 80)).hasPrefix("HTTP/1.1 408"))
            try await Task.sleep(for: .milliseconds(100))
            heard.bodies.withLock { bodies in
                #expect(bodies.count == 1)
                #expect(throws: SlowClient()) { try bodies[0].get() }
            }
        }
    }

    @Test func `a body that comes slowly but surely is read to its end`() async throws {
        try await serving { port, _ in
            let client = try Client(port)
            try await client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 400\r\n\r\n")
            for _ in 0..<20 {
                try await client.send(String(repeating: "a", count: 20))
                try await Task.sleep(for: .milliseconds(120))
            }
            #expect(await client.receive(until: "\r\n\r\n400").hasPrefix("HTTP/1.1 200"))
        }
    }

    @Test func `time in which we do not read is not the client's`() async throws {
        // A busy machine's own slowness, with the head or between two pieces of the body, is none of this test's matters.
        let limits = PatienceLimits(head: .seconds(30), bodySpan: .seconds(2), bodyRate: 20, answer: .seconds(2))
        try await serving(limits, readingAfter: .seconds(5)) { port, _ in
            let client = try Client(port)
            let length = 8 << 20
            try await client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: \(length)\r\n\r\n")
            async let sent: Void = client.send(String(repeating: "a", count: length))
            #expect(await client.receive(until: "\r\n\r\n\(length)").hasPrefix("HTTP/1.1 200"))
            try await sent
        }
    }

    @Test func `who does not take the answer loses the connection`() async throws {
        try await serving { port, _ in
            let client = try Client(port)
            try await client.send("GET /banyak HTTP/1.1\r\nHost: a\r\n\r\n")
            try await Task.sleep(for: .milliseconds(3000))
            let answer = await client.receive(until: "never")
            #expect(answer.hasPrefix("HTTP/1.1 200") && answer.utf8.count < 64 << 20)
        }
    }

    @Test func `who goes on sending what was answered already loses the connection`() async throws {
        try await serving { port, _ in
            let client = try Client(port)
            try await client.send("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 2000000000\r\n\r\n")
            #expect(await client.receive(until: "ya").hasPrefix("HTTP/1.1 200"))
            await #expect(throws: Client.Gone.self) { try await client.send(String(repeating: "a", count: 64 << 20)) }
        }
    }

    @Test func `a little that comes behind its answer costs no connection`() async throws {
        try await serving { port, _ in
            let client = try Client(port)
            let question = "GET / HTTP/1.1\r\nHost: a\r\n"
            try await client.send(question + "Content-Length: 1000\r\n\r\n")
            #expect(await client.receive(until: "ya").hasPrefix("HTTP/1.1 200"))
            try await client.send(String(repeating: "a", count: 1000) + question + "\r\n")
            #expect(await client.receive(until: "ya").hasPrefix("HTTP/1.1 200"))
        }
    }

    @Test func `a handshake that does not end, ends the connection; one that does is served`() async throws {
        let folder = NSTemporaryDirectory() + "ikrar-handshake-\(UUID().uuidString)"
        let authority = try LocalAuthority(folder: folder)
        try await serving(tls: authority.configuration()) { port, _ in
            #expect(try await Client(port).receive(until: "never") == "")
            for version in ["--http1.1", "--http2"] {
                let answer = try await curl(version, "--cacert", folder + "/ca.pem", "https://localhost:\(port)/")
                #expect(answer == "ya")
                // An answer may take longer than a head: whoever listens to it owes nothing.
                let long = try await curl(version, "--cacert", folder + "/ca.pem", "https://localhost:\(port)/lama")
                #expect(long == "123456")
            }
        }
    }

    @Test func `a stream of HTTP 2 whose body comes letter by letter is answered 408`() async throws {
        let folder = NSTemporaryDirectory() + "ikrar-drips-\(UUID().uuidString)"
        let authority = try LocalAuthority(folder: folder)
        try await serving(tls: authority.configuration()) { port, heard in
            let status = try await curl(
                drips: 60, "--http2", "--cacert", folder + "/ca.pem", "-X", "POST", "-T", "-", "-w", "%{http_code}",
                "https://localhost:\(port)/"
            )
            #expect(status == "408")
            let body = heard.bodies.withLock(\.first)
            #expect(throws: SlowClient()) { try body?.get() }
        }
    }

    /// - Parameter drips: How many letters to send it, ten a second.
    private func curl(drips: Int = 0, _ arguments: String...) async throws -> String {
        try await offThePool {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/curl")
            process.arguments = ["-s", "--noproxy", "*"] + arguments
            let pipe = Pipe()
            process.standardOutput = pipe
            let input = Pipe()
            process.standardInput = input
            Thread.detachNewThread {
                for _ in 0..<drips where (try? input.fileHandleForWriting.write(contentsOf: Data("a".utf8))) != nil {
                    Thread.sleep(forTimeInterval: 0.1)
                }
                try? input.fileHandleForWriting.close()
            }
            try process.run()
            let output = pipe.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
            return String(decoding: output, as: UTF8.self)
        }
    }
}

/// Sockets and other programs make their thread wait, and the server lives on Swift's few.
private func offThePool<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
        Thread.detachNewThread { continuation.resume(with: Result(catching: work)) }
    }
}

/// A client that does as it likes, over a plain socket.
private final class Client: Sendable {
    private let descriptor: Int32

    init(_ port: Int) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let status = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        try #require(status == 0)
        var patience = timeval(tv_sec: 8, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    }

    deinit { close(descriptor) }

    struct Gone: Error {}

    func send(_ text: String) async throws { try await offThePool { try self.sendNow(text) } }

    /// What comes until `text` stands at its end, or the connection ends; a server that stays silent is told apart.
    func receive(until text: String) async -> String { (try? await offThePool { self.receiveNow(until: text) }) ?? "" }

    private func sendNow(_ text: String) throws {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { throw Gone() }
            rest = rest.dropFirst(count)
        }
    }

    /// Sends a letter every 100 ms until the server has had enough; what it said.
    func drips(_ text: String) async -> String {
        for letter in text {
            do { try await send(String(letter)) } catch { return await receive(until: "never") }
            try? await Task.sleep(for: .milliseconds(100))
            var probe = UInt8(0)
            let count = recv(descriptor, &probe, 1, Int32(MSG_PEEK) | Int32(MSG_DONTWAIT))
            if count >= 0 || (errno != EAGAIN && errno != EWOULDBLOCK) { return await receive(until: "never") }
        }
        return "the server waited to the end"
    }

    private func receiveNow(until text: String) -> String {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = recv(descriptor, &buffer, buffer.count, 0)
            if count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK) { return "silence" }
            if count <= 0 { return String(decoding: bytes, as: UTF8.self) }
            bytes += buffer[..<count]
            if bytes.suffix(text.utf8.count).elementsEqual(text.utf8) { return String(decoding: bytes, as: UTF8.self) }
        }
    }
}
