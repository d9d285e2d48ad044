/// Pages as netpbm's PGM, one after another: `P5`, width, height and 255 in decimal, one white space, then the pixels.
struct PortableGreymap {
    private let program: OutsideProgram
    private let limit: Int

    /// - Parameter limit: pixels of a page.
    init(from program: OutsideProgram, limit: Int) {
        self.program = program
        self.limit = limit
    }

    /// The next page, or nil when the output has ended or goes on as something else.
    ///
    /// - Throws: `tooManyPixels`, `programTooSlow`, `unreadable`.
    func next() throws(PaperReadingError) -> GreyImage? {
        guard let first = try byte(), first == UInt8(ascii: "P"), let kind = try byte(), kind == UInt8(ascii: "5"),
            let width = try number(), let height = try number(), let greys = try number(), width > 0, height > 0,
            greys == 255
        else { return nil }
        guard height <= limit / width else {
            throw PaperReadingError(.tooManyPixels).with {
                $0.count = width * height
                $0.limit = limit
            }
        }
        var pixels = [UInt8](repeating: 0, count: width * height)
        guard try fill(&pixels) else { return nil }
        return GreyImage(width: width, height: height, pixels: pixels)
    }

    /// A number of nine digits at most, and the one white space after it.
    private func number() throws(PaperReadingError) -> Int? {
        var value: Int?
        var digits = 0
        while let byte = try byte() {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                value = (value ?? 0) * 10 + Int(byte - UInt8(ascii: "0"))
                digits += 1
                if digits > 9 { return nil }
            case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"):
                if value != nil { return value }
            default:
                return nil
            }
        }
        return nil
    }

    private func byte() throws(PaperReadingError) -> UInt8? {
        var byte: [UInt8] = [0]
        return try fill(&byte) ? byte[0] : nil
    }

    /// Whether the output has had that many bytes.
    private func fill(_ bytes: inout [UInt8]) throws(PaperReadingError) -> Bool {
        try bytes.withUnsafeMutableBufferPointer { buffer throws(PaperReadingError) in
            var filled = 0
            while filled < buffer.count {
                let count = try program.read(into: UnsafeMutableBufferPointer(rebasing: buffer[filled...]))
                if count == 0 { return false }
                filled += count
            }
            return true
        }
    }
}
