import CZlib
import NIOCore
import TestRegistries
import Testing

@testable import IkrarWeb

@Suite struct GzipTests {
    @Test(arguments: [0, 1, 5, 1000, 70_000, 3_000_000], [1, 5, 9])
    func `what is packed unpacks to the same`(_ count: Int, _ level: Int) throws {
        var random = SplitMix(seed: UInt64(count))
        let plain = ByteBuffer(bytes: random.bytes(count, of: Array("abc<td>\n".utf8)))
        let packed = try #require(Gzip.compressed(plain, level: level))
        #expect(try unpacked(packed, count) == plain)
        #expect(count < 1000 || packed.readableBytes < count * 2 / 3)
    }

    @Test func `what does not shrink still unpacks`() throws {
        var random = SplitMix(seed: 3)
        let plain = ByteBuffer(bytes: (0..<50_000).map { _ in UInt8.random(in: .min ... .max, using: &random) })
        let packed = try #require(Gzip.compressed(plain))
        #expect(packed.readableBytes > plain.readableBytes)
        #expect(try unpacked(packed, 50_000) == plain)
    }

    @Test func `the same bytes always come out the same`() {
        let page = ByteBuffer(string: String(repeating: "<tr><td>Dinas Kesehatan</td></tr>", count: 99))
        #expect(Gzip.compressed(page) == Gzip.compressed(page))
    }
}

/// What a client makes of it.
func unpacked(_ packed: ByteBuffer, _ limit: Int) throws -> ByteBuffer {
    var stream = z_stream()
    #expect(ikrar_inflate_start_gzip(&stream) == Z_OK)
    defer { inflateEnd(&stream) }
    var plain = [UInt8](repeating: 0, count: limit + 64)
    var source = Array(packed.readableBytesView)
    let status = source.withUnsafeMutableBufferPointer { source in
        plain.withUnsafeMutableBufferPointer { target in
            stream.next_in = source.baseAddress
            stream.avail_in = UInt32(source.count)
            stream.next_out = target.baseAddress
            stream.avail_out = UInt32(target.count)
            return inflate(&stream, Z_FINISH)
        }
    }
    try #require(status == Z_STREAM_END)
    return ByteBuffer(bytes: plain.prefix(Int(stream.total_out)))
}
