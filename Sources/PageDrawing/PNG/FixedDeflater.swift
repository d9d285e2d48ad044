/// Packs bytes that are mostly runs, in one pass and with the codes that deflate has ready (RFC 1951, 3.2.6): as a zlib stream.
///
/// Whoever knows of a run says so, and nobody looks at its bytes again.
struct FixedDeflater {
    /// Of single bytes, and from 256 on of lengths of runs with the distance 1 behind them; how many bits stands above them.
    private static let codes: [UInt32] = {
        let bytes = (0..<256).map { $0 < 144 ? huffman(0x30 + $0, 8) : huffman(0x190 + $0 - 144, 9) }
        var runs = [UInt32](repeating: 0, count: 259)
        var length = 3
        for symbol in 257..<285 {
            let extra = symbol < 265 ? 0 : (symbol - 261) / 4
            let code = symbol < 280 ? huffman(symbol - 256, 7) : huffman(0xC0 + symbol - 280, 8)
            let count = code >> countShift
            for rest in 0..<(UInt32(1) << extra) where length < 258 {
                runs[length] = (code & bitMask) | rest << count | (count + UInt32(extra) + 5) << countShift
                length += 1
            }
        }
        runs[258] = huffman(0xC0 + 5, 8) + 5 << countShift
        return bytes + runs
    }()

    private static let countShift: UInt32 = 24
    private static let bitMask: UInt32 = 0xFFFFFF
    /// A byte takes nine bits at most.
    private static let mostBits = 9
    private static let longestRun = 258

    /// Codes are stored from their highest bit on.
    private static func huffman(_ code: Int, _ count: Int) -> UInt32 {
        let reversed = (0..<count).reduce(0) { $0 | (code >> $1 & 1) << (count - 1 - $1) }
        return UInt32(reversed) | UInt32(count) << countShift
    }

    private let codes: UnsafePointer<UInt32>
    private let start: UnsafeMutableRawPointer
    private var end: UnsafeMutableRawPointer
    private var bits: UInt64 = 0
    private var bitCount: UInt64 = 0
    private var run = (byte: UInt8(0), count: 0)
    /// Of Adler (RFC 1950, 9).
    private var sum = (low: UInt64(1), high: UInt64(0))

    private init(codes: UnsafePointer<UInt32>, to start: UnsafeMutableRawPointer) {
        self.codes = codes
        self.start = start
        end = start
        start.storeBytes(of: UInt16(0x0178).littleEndian, as: UInt16.self)
        end += 2
        // The last block, with fixed codes.
        put(0b011 | 3 << Self.countShift)
    }

    /// - Parameters:
    ///   - count: How many bytes are added at most.
    ///   - add: Adds them.
    static func packed(atMost count: Int, _ add: (inout FixedDeflater) -> Void) -> [UInt8] {
        // Before the codes two bytes, behind them the end's seven bits and the sum; the last bits are stored by fours.
        let room = (count * mostBits) / 8 + 24
        return codes.withUnsafeBufferPointer { codes in
            [UInt8](unsafeUninitializedCapacity: room) { target, length in
                var deflater = FixedDeflater(
                    codes: codes.baseAddress!, to: UnsafeMutableRawPointer(target.baseAddress!))
                add(&deflater)
                length = deflater.finish()
            }
        }
    }

    /// Adds a byte so many times.
    mutating func add(_ byte: UInt8, times: Int = 1) {
        guard times > 0 else { return }
        if byte != run.byte {
            endRun()
            run.byte = byte
        }
        run.count &+= times
    }

    private mutating func endRun() {
        var rest = run.count
        guard rest > 0 else { return }
        count(UInt64(run.byte), UInt64(rest))
        let single = codes[Int(run.byte)]
        put(single)
        rest &-= 1
        while rest >= 3 {
            let length = min(rest, Self.longestRun)
            put(codes[256 &+ length])
            rest &-= length
        }
        while rest > 0 {
            put(single)
            rest &-= 1
        }
        run.count = 0
    }

    /// A run at once. The sums are brought down when they have grown large, not every time: a division costs more than a run.
    private mutating func count(_ value: UInt64, _ times: UInt64) {
        sum.high &+= times &* sum.low &+ value &* (times &* (times &+ 1) / 2)
        sum.low &+= value &* times
        if (sum.high | sum.low) >> 32 != 0 {
            sum.high %= 65521
            sum.low %= 65521
        }
    }

    private mutating func put(_ code: UInt32) {
        bits |= UInt64(code & Self.bitMask) &<< bitCount
        bitCount &+= UInt64(code >> Self.countShift)
        if bitCount >= 32 {
            end.storeBytes(of: UInt32(truncatingIfNeeded: bits).littleEndian, as: UInt32.self)
            end += 4
            bits >>= 32
            bitCount &-= 32
        }
    }

    /// - Returns: how many bytes there are.
    private mutating func finish() -> Int {
        endRun()
        put(Self.huffman(0, 7))
        end.storeBytes(of: UInt32(truncatingIfNeeded: bits).littleEndian, as: UInt32.self)
        end += Int(bitCount + 7) / 8
        let sum = UInt32((sum.high % 65521) << 16 | (sum.low % 65521))
        end.storeBytes(of: sum.bigEndian, as: UInt32.self)
        return end - start + 4
    }
}
