/// What libFuzzer calls with bytes of its own making: as a small frame, as the modules of a symbol, flat or drawn into a
/// frame, as codewords with errors, or as a text's data. Whatever they are, nothing may crash, hang or reach past its memory.
private final class Fuzzing {
    let reader = SymbolReader()
    var attempt = SymbolAttempt()
    var solver = ReedSolomon()
    var layout = SymbolLayout()
    var pixels = [UInt8](repeating: 0, count: 256 * 256)

    /// Bytes from the input, and when that is used up, from a generator that it has seeded.
    struct Source {
        let bytes: UnsafeBufferPointer<UInt8>
        var position = 0
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15

        mutating func next() -> UInt8 {
            if position < bytes.count {
                defer { position += 1 }
                state = (state ^ UInt64(bytes[position])) &* 0x100_0000_01B3
                return bytes[position]
            }
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return UInt8(truncatingIfNeeded: state >> 32)
        }

        mutating func number(below limit: Int) -> Int { (Int(next()) << 8 | Int(next())) % limit }
    }

    func run(_ bytes: UnsafeBufferPointer<UInt8>) {
        var source = Source(bytes: bytes)
        // Frames cost a hundred times as much as the rest.
        switch source.next() {
        case 0..<6: readNoise(&source)
        case 6..<8: readDrawing(&source)
        case 8..<96: readModules(&source)
        case 96..<160: decodeText(&source)
        default: mendBlock(&source)
        }
    }

    private func read(width: Int, height: Int, stride: Int) {
        pixels.withUnsafeBufferPointer {
            // Only what the frame may touch: the sanitizer sees the rest.
            let bytes = UnsafeBufferPointer(rebasing: $0[..<((height - 1) * stride + width)])
            guard let frame = GreyFrame(bytes, width: width, height: height, stride: stride) else { return }
            check(reader.read(frame))
        }
    }

    private func check(_ symbols: [ReadSymbol]) {
        for symbol in symbols {
            var end = 0
            for stretch in symbol.text.stretches {
                precondition(stretch.start == end && stretch.count >= 0)
                end += stretch.count
            }
            precondition(end == symbol.bytes.count)
        }
    }

    private func readNoise(_ source: inout Source) {
        let width = 1 + source.number(below: 64)
        let height = 1 + source.number(below: 64)
        let stride = width + source.number(below: 9)
        let levels = source.next()
        for place in 0..<stride * height { pixels[place] = levels & 1 == 0 ? source.next() : source.next() & 1 &* 255 }
        read(width: width, height: height, stride: stride)
    }

    /// Modules with three finders, and with information of whatever kind where it belongs.
    private func modules(_ source: inout Source, _ version: SymbolVersion) -> [Bool] {
        let width = version.width
        layout.prepare(version)
        var modules = [Bool](repeating: false, count: width * width)
        let blank = source.next() & 7 == 0
        for place in 0..<width * width {
            switch layout.kinds[place] {
            case SymbolLayout.Kind.dark: modules[place] = true
            case SymbolLayout.Kind.light: modules[place] = false
            default: modules[place] = !blank && source.next() & 1 == 1
            }
        }
        for _ in 0..<source.number(below: 24) { modules[source.number(below: width * width)].toggle() }
        return modules
    }

    private func readModules(_ source: inout Source) {
        guard let version = SymbolVersion(number: 1 + source.number(below: source.next() < 2 ? 40 : 4)) else { return }
        let modules = modules(&source, version)
        _ = attempt.read(version) { modules[$1 * version.width + $0] }
    }

    /// Turned, drawn askew, with a grey for each shade.
    private func readDrawing(_ source: inout Source) {
        guard let version = SymbolVersion(number: 1 + source.number(below: 3)) else { return }
        let width = version.width
        let modules = modules(&source, version)
        let side = 40 + source.number(below: 110)
        let (dark, light) = (source.next(), source.next())
        func part() -> Float { Float(Int(source.next()) - 128) / 128 }
        let size = Float(side) / (Float(width) + 2 + 12 * abs(part()))
        let (skewX, skewY, depthX, depthY) = (part(), part() * 0.4, part() * 0.004, part() * 0.004)
        let noise = Int(source.next() & 31)
        for y in 0..<side {
            for x in 0..<side {
                let weight = 1 + depthX * Float(x) + depthY * Float(y)
                let u = (Float(x) + skewX * Float(y)) / (size * weight) - 1
                let v = (Float(y) + skewY * Float(x)) / (size * weight) - 1
                let isInside = u >= 0 && v >= 0 && u < Float(width) && v < Float(width)
                let isDark = isInside && modules[Int(v) * width + Int(u)]
                let grey = Int(isDark ? dark : light) + (noise > 0 ? Int(source.next()) % (noise + 1) - noise / 2 : 0)
                pixels[y * side + x] = UInt8(min(255, max(0, grey)))
            }
        }
        read(width: side, height: side, stride: side)
    }

    private func decodeText(_ source: inout Source) {
        guard let version = SymbolVersion(number: 1 + source.number(below: 40)) else { return }
        let count = source.number(below: 200)
        let data = (0..<count).map { _ in source.next() }
        data.withUnsafeBufferPointer {
            guard let base = $0.baseAddress else { return }
            var decoder = TextDecoder(base, count: count, version)
            _ = decoder.decode()
        }
    }

    /// What is mended to be whole must be whole, and a block that was made right comes back right.
    private func mendBlock(_ source: inout Source) {
        let checks = 2 + source.number(below: 29)
        let count = checks + 1 + source.number(below: 123)
        var block = (0..<count).map { _ in source.next() & (checks & 1 == 0 ? 255 : 0) }
        let isNone = checks & 1 == 1
        let errors = isNone ? source.number(below: checks / 2 + 1) : 0
        for _ in 0..<errors { block[source.number(below: count)] = source.next() }
        let erased = source.number(below: checks)
        let erasures = (0..<erased).map { Int32(($0 * 3 + errors) % count) }
        block.withUnsafeMutableBufferPointer { block in
            guard let base = block.baseAddress else { return }
            let mending = solver.mend(base, count: count, checks: checks)
            if isNone { precondition(mending != nil && block.allSatisfy { $0 == 0 }) }
            _ = erasures.withUnsafeBufferPointer {
                solver.mend(base, count: count, checks: checks, erasures: $0.baseAddress, erased: erased)
            }
        }
    }
}

#if GUIDED
    nonisolated(unsafe) private let fuzzing = Fuzzing()

    @_cdecl("LLVMFuzzerTestOneInput")
    public func fuzz(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
        fuzzing.run(UnsafeBufferPointer(start: bytes, count: count))
        return 0
    }
#else
    /// Without a guide: so many inputs of short random bytes, each known by its number.
    @main
    struct Loop {
        static func main() {
            let words = CommandLine.arguments
            let first = words.count > 1 ? UInt64(words[1]) ?? 0 : 0
            let count = words.count > 2 ? UInt64(words[2]) ?? 0 : 0
            let fuzzing = Fuzzing()
            let clock = ContinuousClock()
            var slowest = (input: first, time: Duration.zero)
            for input in first..<first + count {
                // A fault stops the program: the last number told and those after it are the suspects.
                if input % 100_000 == 0 { print("from \(input); slowest \(slowest.input): \(slowest.time)") }
                var bytes = [UInt8](repeating: 0, count: 16)
                var state = (input &+ 1) &* 0x9E37_79B9_7F4A_7C15
                for place in bytes.indices {
                    state ^= state >> 29
                    state = state &* 0xBF58_476D_1CE4_E5B9
                    state ^= state >> 32
                    bytes[place] = UInt8(truncatingIfNeeded: state >> 24)
                }
                let time = clock.measure { bytes.withUnsafeBufferPointer { fuzzing.run($0) } }
                if time > slowest.time { slowest = (input, time) }
            }
            print("\(count) inputs from \(first); slowest \(slowest.input): \(slowest.time)")
        }
    }
#endif
