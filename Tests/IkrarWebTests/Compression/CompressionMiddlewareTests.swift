import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOEmbedded
import TestRegistries
import Testing

@testable import IkrarWeb

@Suite struct CompressionMiddlewareTests {
    private let page = ByteBuffer(string: String(repeating: "<li>Dinas Pendidikan</li>", count: 100))

    private func answer(
        _ response: Response,
        accepting: String? = "gzip, deflate, br",
        method: HTTPRequest.Method = .get
    ) async throws -> Response {
        var head = HTTPRequest(method: method, scheme: "https", authority: "gerbang.lan", path: "/")
        head.headerFields[.acceptEncoding] = accepting
        let context = BasicRequestContext(
            source: ApplicationRequestContextSource(channel: EmbeddedChannel(), logger: Logger(label: "test"))
        )
        return try await CompressionMiddleware<BasicRequestContext>()
            .handle(Request(head: head, body: .init(buffer: ByteBuffer())), context: context) { _, _ in response }
    }

    private func bytes(_ response: Response) async throws -> ByteBuffer {
        let whole = Collected()
        try await response.body.write(whole)
        return whole.bytes
    }

    private func html(_ headers: HTTPFields = [:], status: HTTPResponse.Status = .ok, body: ByteBuffer? = nil)
        -> Response
    {
        var headers = headers
        if headers[.contentType] == nil { headers[.contentType] = "text/html; charset=utf-8" }
        return Response(status: status, headers: headers, body: .init(byteBuffer: body ?? page))
    }

    @Test func `a page goes out as gzip, with its length and its headers`() async throws {
        let answer = try await answer(html([.eTag: "\"17\"", .vary: "Cookie"]))
        #expect(answer.headers[.contentEncoding] == "gzip")
        #expect(answer.headers[values: .vary] == ["Cookie", "Accept-Encoding"])
        #expect(answer.headers[.eTag] == "W/\"17\"")
        let packed = try await bytes(answer)
        #expect(answer.headers[values: .contentLength] == [String(packed.readableBytes)])
        #expect(packed.readableBytes < page.readableBytes / 4)
        #expect(try unpacked(packed, page.readableBytes) == page)
    }

    @Test func `a weak ETag stays as it is, and Vary does not say the same twice`() async throws {
        let answer = try await answer(html([.eTag: "W/\"17\"", .vary: "accept-encoding"]))
        #expect(answer.headers[.eTag] == "W/\"17\"")
        #expect(answer.headers[values: .vary] == ["accept-encoding"])
    }

    @Test func `a body that is written piece by piece, with its length known, is packed whole`() async throws {
        let half = ByteBuffer(string: String(repeating: "nip;nama\r\n", count: 60))
        let answer = try await answer(
            Response(status: .ok, headers: [.contentType: "text/csv"], body: .init(contentsOf: [half, half]))
        )
        #expect(answer.headers[.contentEncoding] == "gzip")
        let plain = try unpacked(try await bytes(answer), 2000)
        #expect(plain == ByteBuffer(bytes: Array(half.readableBytesView) + Array(half.readableBytesView)))
    }

    @Test func `who does not welcome gzip gets the plain page, and caches hear why`() async throws {
        for accepting in [nil, "", "br", "gzip;q=0", "*;q=0"] as [String?] {
            let answer = try await answer(html([.eTag: "\"17\""]), accepting: accepting)
            #expect(answer.headers[.contentEncoding] == nil && answer.headers[.eTag] == "\"17\"")
            #expect(answer.headers[.vary] == "Accept-Encoding")
            #expect(try await bytes(answer) == page)
        }
    }

    @Test(arguments: [
        "text/event-stream", "image/png", "application/pdf", "application/octet-stream",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ])
    func `kinds that do not shrink, and streams of events, are not touched`(_ type: String) async throws {
        let answer = try await answer(html([.contentType: type]))
        #expect(answer.headers[.contentEncoding] == nil && answer.headers[.vary] == nil)
        #expect(try await bytes(answer) == page)
    }

    @Test(arguments: [
        "text/html", "TEXT/CSV;charset=utf-8", "application/json", "application/problem+json", "image/svg+xml",
        "application/wasm", "text/javascript",
    ])
    func `kinds that shrink are packed`(_ type: String) async throws {
        #expect(try await answer(html([.contentType: type])).headers[.contentEncoding] == "gzip")
    }

    @Test func `what is encoded, a part, or not to be changed is not touched`() async throws {
        let responses = [
            html([.contentEncoding: "br"]), html(status: .partialContent),
            html([.cacheControl: "private, No-Transform"]),
        ]
        for response in responses {
            let answer = try await answer(response)
            #expect(answer.headers[.contentEncoding] == response.headers[.contentEncoding])
            #expect(try await bytes(answer) == page)
        }
    }

    @Test func `a small body, and one of unknown length, are not touched`() async throws {
        let small = ByteBuffer(string: String(repeating: "a", count: 1023))
        #expect(try await answer(html(body: small)).headers[.contentEncoding] == nil)
        let stream = ResponseBody { [page] writer in
            try await writer.write(page)
            try await writer.finish(nil)
        }
        let open = Response(status: .ok, headers: [.contentType: "text/html"], body: stream)
        #expect(try await answer(open).headers[.contentEncoding] == nil)
    }

    @Test func `what would only grow goes out as it is`() async throws {
        var random = SplitMix(seed: 5)
        let noise = ByteBuffer(bytes: (0..<2000).map { _ in UInt8.random(in: .min ... .max, using: &random) })
        let answer = try await answer(html(body: noise))
        #expect(answer.headers[.contentEncoding] == nil)
        #expect(try await bytes(answer) == noise)
    }

    @Test func `a question for the head alone is not answered with a packed body`() async throws {
        let answer = try await answer(html(), method: .head)
        #expect(answer.headers[.contentEncoding] == nil && answer.headers[.vary] == "Accept-Encoding")
    }
}

private final class Collected: ResponseBodyWriter {
    var bytes = ByteBuffer()
    func write(_ buffer: ByteBuffer) async throws { bytes.writeImmutableBuffer(buffer) }
    func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
