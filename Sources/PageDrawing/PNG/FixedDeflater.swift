/// Packs bytes that are mostly runs, in one pass and with the codes that deflate has ready (RFC 1951, 3.2.6): as a zlib stream.
///
/// Whoever knows of a run says so, and nobody looks at its bytes again.
struct FixedDeflater {
    private struct Code {
        var bits: UInt32
        var count: Int
    }

    /// Of single bytes, and of lengths of runs with the distance 1 behind them.
    private static let codes: (bytes: [Code], runs: [Code]) = {
        let bytes = (0..<256).map { $0 < 144 ? huffman(0x30 + $0, 8) : huffman(0x190 + $0 - 144, 9) }
        var runs = [Code](repeating: Code(bits: 0, count: 0), count: 259)
        var length = 3
        for symbol in 257..<285 {
            let extra = symbol < 265 ? 0 : (symbol - 261) / 4
            let code = symbol < 280 ? huffman(symbol - 256, 7) : huffman(0xC0 + symbol - 280, 8)
            for rest in 0..<(1 << extra) where length < 258 {
                runs[length] = Code(bits: code.bits | UInt32(rest) << code.count, count: code.count + extra + 5)
                length += 1
            }
        }
        let longest = huffman(0xC0 + 5, 8)
        runs[258] = Code(bits: longest.bits, count: longest.count + 5)
        return (bytes, runs)
    }()

    /// Codes are stored from their highest bit on.
    private static func huffman(_ code: Int, _ count: Int) -> Code {
        let reversed = (0..<count).reduce(0) { $0 | (code >> $1 & 1) << (count - 1 - $1) }
        return Code(bits: UInt32(reversed), count: count)
    }

    private let codes = Self.codes
    private var packed: [UInt8] = [0x78, 0x01]
    private var bits: UInt64 = 0
    private var bitCount = 0
    private var run = (byte: UInt8(0), count: 0)
    private var sum = (low: UInt64(1), high: UInt64(0))

    init() {
        // The last block, with fixed codes.
        put(Code(bits: 0b011, count: 3))
    }

    /// Adds a byte so many times.
    mutating func add(_ byte: UInt8, times: Int = 1) {
        guard times > 0 else { return }
        if byte != run.byte {
            endRun()
            run.byte = byte
        }
        run.count += times
    }

    private mutating func endRun() {
        var rest = run.count
        guard rest > 0 else { return }
        count(run.byte, UInt64(rest))
        put(codes.bytes[Int(run.byte)])
        rest -= 1
        while rest >= 3 {
            let length = min(rest, 258)
            put(codes.runs[length])
            rest -= length
        }
        for _ in 0..<rest { put(codes.bytes[Int(run.byte)]) }
        run.count = 0
    }

    /// The sum of Adler (RFC 1950, 9), of a run at once.
    private mutating func count(_ byte: UInt8, _ times: UInt64) {
        let value = UInt64(byte)
        sum.high = (sum.high + times * sum.low + value * (times * (times + 1) / 2)) % 65521
        sum.low = (sum.low + value * times) % 65521
    }

    private mutating func put(_ code: Code) {
        bits |= UInt64(code.bits) << bitCount
        bitCount += code.count
        while bitCount >= 8 {
            packed.append(UInt8(truncatingIfNeeded: bits))
            bits >>= 8
            bitCount -= 8
        }
    }

    mutating func finish() -> [UInt8] {
        endRun()
        put(Self.huffman(0, 7))
        put(Code(bits: 0, count: 7))
        return packed + PNGFile.number(Int(sum.high << 16 | sum.low))
    }
}
