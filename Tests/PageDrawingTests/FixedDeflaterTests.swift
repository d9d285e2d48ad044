import CCairoPango
import Glibc
import Testing

@testable import PageDrawing

@Suite("Packed bytes")
struct FixedDeflaterTests {
    /// Whether zlib, which compares the sum as well, unpacks them to these.
    private func holds(_ packed: [UInt8], _ bytes: [UInt8]) -> Bool {
        var length = UInt(bytes.count)
        var unpacked = [UInt8](repeating: 0, count: bytes.count + 1)
        guard uncompress(&unpacked, &length, packed, UInt(packed.count)) == Z_OK else { return false }
        return Int(length) == bytes.count && memcmp(unpacked, bytes, bytes.count) == 0
    }

    @Test("are the same when zlib has unpacked them: every byte, and runs of every length")
    func unpacking() {
        var bytes = (0...255).map { UInt8($0) }
        for length in [1, 2, 3, 4, 10, 11, 18, 19, 66, 114, 115, 130, 131, 257, 258, 259, 260, 261, 516, 70_000] {
            bytes += Array(repeating: UInt8(length & 0xFF), count: length)
            bytes += [1, 200]
        }
        let packed = FixedDeflater.packed(atMost: bytes.count) { deflater in
            for byte in bytes { deflater.add(byte) }
        }
        #expect(holds(packed, bytes))
    }

    @Test("may be none, and may be the largest there are, as often as a page has dots")
    func extremes() {
        #expect(holds(FixedDeflater.packed(atMost: 0) { _ in }, []))
        let count = 9_000_000
        let packed = FixedDeflater.packed(atMost: count) { deflater in
            for _ in 0..<9 { deflater.add(255, times: count / 9) }
        }
        #expect(holds(packed, Array(repeating: 255, count: count)))
        // None of them in runs: the room is enough.
        let lone = (0..<100_000).map { UInt8($0 % 2 == 0 ? 255 : 254) }
        let long = FixedDeflater.packed(atMost: lone.count) { deflater in
            for byte in lone { deflater.add(byte) }
        }
        #expect(holds(long, lone))
    }
}
