import NIOCore
import Testing

@testable import IkrarWeb

/// What is told from a request's bytes alone to be nothing but scans handed in.
@Suite struct PlainScanTests {
    private static let body = #"{"deviceTime":"","scans":[]}"#

    private static func request(
        line: String = "POST /api/v1/events/apel-2026/scans HTTP/1.1", host: String = "Host: x\r\n",
        token: String = "Authorization: Bearer IKD1\r\n", length: String = "Content-Length: 28\r\n",
        further: String = "", body: String = body
    ) -> ByteBuffer {
        ByteBuffer(string: "\(line)\r\n\(host)\(token)\(length)\(further)\r\n\(body)")
    }

    @Test func `a plain request names its event and its device, and brings its body`() throws {
        let scan = try #require(PlainScan(Self.request()))
        #expect(scan.event == "apel-2026")
        #expect(scan.token == "IKD1")
        #expect(String(buffer: scan.body) == Self.body)
    }

    @Test(arguments: [
        "Content-Type: application/json\r\n", "User-Agent: Mozilla/5.0 (Linux; Android 10)\r\n",
        "Connection: Keep-Alive\r\n", "Accept: */*\r\nSec-Fetch-Site: same-origin\r\n", "X-Empty:\r\n",
        "X-Wide:   a b  \r\n",
    ])
    func `what else a gate's browser says changes nothing`(further: String) throws {
        #expect(PlainScan(Self.request(further: further)) != nil)
        #expect(PlainScan(Self.request(token: "authorization:bearer IKD1\r\n"))?.token == "IKD1")
    }

    @Test(arguments: [
        "Transfer-Encoding: chunked\r\n", "Expect: 100-continue\r\n", "Connection: close\r\n", "Upgrade: h2c\r\n",
        "Content-Length: 28\r\n", "Content-Length: 5\r\n", "Host: y\r\n", "Authorization: Bearer IKD2\r\n",
        " folded\r\n",
        "X-Bad : a\r\n", "X-Bell: \u{7}\r\n", "X-Lone: a\nX-Line: b\r\n", "X-Return: a\rb\r\n", "No colon\r\n",
        ": nameless\r\n",
        "X-Tab:\ta\r\n", "X-Far: é\r\n", "TE: trailers\r\n", "Trailer: X\r\n", "Content-Encoding: gzip\r\n",
    ])
    func `whatever is unusual about a head is left to the reader of all of HTTP`(further: String) {
        #expect(PlainScan(Self.request(further: further)) == nil)
    }

    @Test(arguments: [
        "GET /api/v1/events/apel/scans HTTP/1.1", "POST /api/v1/events/apel/scans HTTP/1.0",
        "POST /api/v1/events//scans HTTP/1.1", "POST /api/v1/events/a%2Fb/scans HTTP/1.1",
        "POST /api/v1/events/a/b/scans HTTP/1.1", "POST /api/v1/events/apel/scans?x=1 HTTP/1.1",
        "POST  /api/v1/events/apel/scans HTTP/1.1", "POST /api/v1/events/apel/annulments HTTP/1.1",
        "post /api/v1/events/apel/scans HTTP/1.1", "POST http://x/api/v1/events/apel/scans HTTP/1.1",
    ])
    func `another address or method is none`(line: String) {
        #expect(PlainScan(Self.request(line: line)) == nil)
    }

    @Test func `without a host, a token or a length it is none`() {
        #expect(PlainScan(Self.request(host: "")) == nil)
        #expect(PlainScan(Self.request(token: "")) == nil)
        #expect(PlainScan(Self.request(token: "Authorization: Basic IKD1\r\n")) == nil)
        #expect(PlainScan(Self.request(length: "")) == nil)
        for length in ["0", "-28", "+28", "28 28", "0x1c", "2049", "9999999999999999999999", ""] {
            #expect(PlainScan(Self.request(length: "Content-Length: \(length)\r\n")) == nil)
        }
    }

    @Test func `a part of one, or more than one, is none`() {
        let whole = Array(Self.request().readableBytesView)
        for count in 0..<whole.count { #expect(PlainScan(ByteBuffer(bytes: whole[..<count])) == nil) }
        #expect(PlainScan(ByteBuffer(bytes: whole + [0x0A])) == nil)
        #expect(PlainScan(ByteBuffer(bytes: whole + whole)) == nil)
    }
}
