import HTTPTypes
import IkrarRegistry
import NIOCore
import NIOEmbedded
import NIOHTTPTypes
import Synchronization
import TestRegistries
import Testing

@testable import IkrarWeb

/// The shortest way of scans: that it is taken, that it refuses whom it must, and that it waits for slow clients.
@Suite struct DirectLaneTests {
    /// How often a channel was asked for more bytes.
    private final class Reads: Sendable {
        let count = Mutex(0)
        var value: Int { count.withLock(\.self) }
    }

    private final class ReadCounter: ChannelOutboundHandler {
        typealias OutboundIn = IOData
        private let reads: Reads

        init(_ reads: Reads) { self.reads = reads }

        func read(context: ChannelHandlerContext) {
            reads.count.withLock { $0 += 1 }
            context.read()
        }
    }

    private func answered(_ gate: LaneGate) async throws -> String {
        let text = try await gate.site.client().get("/metrics").text
        return text.split(separator: "\n").filter { $0.hasPrefix("ikrar_direct_answers_total") }.joined()
    }

    @Test func `the metrics count what goes the shortest way`() async throws {
        let gate = try await LaneGate()
        let connection = try gate.connection()
        #expect(try await answered(gate) == "ikrar_direct_answers_total 0")
        for id in ["a", "b", "c"] {
            connection.send(gate.request(gate.body(id)))
            #expect(try await connection.answer().status == 200)
        }
        // A connection's first request goes the ordinary way.
        #expect(try await answered(gate) == "ikrar_direct_answers_total 2")
    }

    @Test func `a device that another program has revoked is refused with its next scan, on the shortest way too`()
        async throws
    {
        let gate = try await LaneGate()
        let connection = try gate.connection()
        for id in ["a", "b"] {
            connection.send(gate.request(gate.body(id)))
            #expect(try await connection.answer().status == 200)
        }
        let elsewhere = try await gate.site.wanasari.elsewhere().registry
        let device = try #require(try await elsewhere.device(token: gate.token)).device
        try await elsewhere.revokeDevice(device, by: "uji", why: "hilang")
        connection.send(gate.request(gate.body("c")))
        let answer = try await connection.answer()
        #expect(answer.status == 403)
        #expect(answer.text.contains("deviceRefused"))
        #expect(try await answered(gate) == "ikrar_direct_answers_total 2")
    }

    @Test(.timeLimit(.minutes(2)))
    func `who takes no answers is answered no further, and read no further, until they do`() async throws {
        let gate = try await LaneGate()
        let reads = Reads()
        let scans = DirectScans(site: gate.site.shared)
        let channel = NIOAsyncTestingChannel()
        try await channel.testingEventLoop.executeInContext {
            let lane = DirectLane(on: channel.eventLoop, scans) { true }
            try channel.pipeline.syncOperations.addHandlers([ReadCounter(reads), lane])
        }
        func send(_ id: String) async throws {
            try await channel.writeInbound(ByteBuffer(string: gate.request(gate.body(id))))
        }
        func answer() async throws -> String {
            guard case .byteBuffer(let bytes) = try await channel.waitForOutboundWrite(as: IOData.self) else {
                return ""
            }
            return String(buffer: bytes)
        }
        // The ordinary way first: it knows the device from then on.
        let connection = try gate.connection()
        connection.send(gate.request(gate.body("z")))
        #expect(try await connection.answer().status == 200)
        try await send("first")
        #expect(try await channel.readInbound(as: ByteBuffer.self) != nil)
        try await send("a")
        #expect(try await answer().contains(#""id":"a""#))

        channel.isWritable = false
        let before = reads.value
        try await send("b")
        try await send("c")
        channel.read()
        // By then what was taken would be answered: scans are written in their order.
        _ = try await gate.site.wanasari.scan(gate.code, at: "07:01")
        await channel.testingEventLoop.run()
        try #require(try await channel.readOutbound(as: IOData.self) == nil)
        #expect(reads.value == before)

        channel.isWritable = true
        try await channel.testingEventLoop.executeInContext { channel.pipeline.fireChannelWritabilityChanged() }
        #expect(try await answer().contains(#""id":"b""#))
        #expect(try await answer().contains(#""id":"c""#))
        #expect(reads.value == before + 1)
        #expect(try await channel.readInbound(as: ByteBuffer.self) == nil)
        _ = try await channel.finish()
    }

    @Test(.timeLimit(.minutes(2)))
    func `so it is on the way of scans that are read as HTTP`() async throws {
        let reads = Reads()
        let channel = NIOAsyncTestingChannel()
        try await channel.testingEventLoop.executeInContext {
            let lane = ScanLane(on: channel.eventLoop) { scan in
                ScanLane.Answer(head: .init(status: .ok), body: scan.body)
            }
            try channel.pipeline.syncOperations.addHandlers([ReadCounter(reads), lane])
        }
        func send(_ id: String) async throws {
            let head = HTTPRequest(
                method: .post, scheme: nil, authority: nil, path: "/api/v1/events/apel/scans",
                headerFields: [.contentLength: "1"])
            for part in [HTTPRequestPart.head(head), .body(ByteBuffer(string: id)), .end(nil)] {
                try await channel.writeInbound(part)
            }
        }
        func answer() async throws -> [HTTPResponsePart] {
            var parts: [HTTPResponsePart] = []
            for _ in 0..<3 { parts.append(try await channel.waitForOutboundWrite(as: HTTPResponsePart.self)) }
            return parts
        }
        try await send("a")
        #expect(try await answer()[1] == .body(ByteBuffer(string: "a")))
        channel.isWritable = false
        let before = reads.value
        try await send("b")
        channel.read()
        await channel.testingEventLoop.run()
        try #require(try await channel.readOutbound(as: HTTPResponsePart.self) == nil)
        #expect(reads.value == before)
        channel.isWritable = true
        try await channel.testingEventLoop.executeInContext { channel.pipeline.fireChannelWritabilityChanged() }
        #expect(try await answer()[1] == .body(ByteBuffer(string: "b")))
        #expect(reads.value == before + 1)
        _ = try await channel.finish()
    }
}
