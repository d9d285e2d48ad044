import Glibc
import QRReader

/// Reads a pack of frames (see Benchmarks/peers/reader_frames.py); a line a frame: nanoseconds, then each text in hexadecimal.
struct FrameReading {
    var pack: String
    /// The best of so many counts.
    var rounds: Int

    func run() throws {
        guard let file = fopen(pack, "r") else { throw TextFile.Unwritable(path: pack) }
        defer { fclose(file) }
        let reader = SymbolReader()
        var head = [UInt32](repeating: 0, count: 2)
        var pixels: [UInt8] = []
        while fread(&head, 4, 2, file) == 2 {
            let (width, height) = (Int(UInt32(littleEndian: head[0])), Int(UInt32(littleEndian: head[1])))
            pixels = [UInt8](repeating: 0, count: width * height)
            guard fread(&pixels, 1, pixels.count, file) == pixels.count else { throw TextFile.Unwritable(path: pack) }
            var best = Double.infinity
            var symbols: [ReadSymbol] = []
            for _ in 0..<rounds {
                let watch = Stopwatch()
                symbols = pixels.withUnsafeBufferPointer { bytes in
                    GreyFrame(bytes, width: width, height: height, stride: width).map(reader.read) ?? []
                }
                best = min(best, watch.seconds)
            }
            let texts = symbols.map {
                $0.bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
            }
            print((["\(Int(best * 1e9))"] + texts).joined(separator: " "))
        }
    }
}
