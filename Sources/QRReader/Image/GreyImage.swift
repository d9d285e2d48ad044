/// A picture of grey pixels, row by row. Rows are padded to whole words of 64 pixels and columns to eight rows, with the
/// last pixel repeated, so that loops need not look at edges.
struct GreyImage: ~Copyable {
    private(set) var width = 0
    private(set) var height = 0
    private(set) var stride = 0
    private(set) var pixels = Store<UInt8>(64, of: 0)

    private mutating func resize(_ width: Int, _ height: Int) {
        self.width = width
        self.height = height
        stride = (width + 63) / 64 * 64
        pixels.reserve(stride * ((height + 7) / 8 * 8), of: 0)
    }

    /// Takes over a frame's pixels.
    mutating func copy(_ frame: GreyFrame) {
        resize(frame.width, frame.height)
        for y in 0..<height {
            (pixels.base + y * stride).update(from: frame.bytes + y * frame.stride, count: width)
        }
        pad()
    }

    /// Becomes `other` at half its width and height: the mean of every four pixels. A last odd row or column is dropped.
    mutating func halve(_ other: borrowing GreyImage) {
        resize(max(1, other.width / 2), max(1, other.height / 2))
        let even: UInt64 = 0x00FF_00FF_00FF_00FF
        for y in 0..<height {
            let upper = UnsafeRawPointer(other.pixels.base + 2 * y * other.stride)
            let lower = UnsafeRawPointer(other.pixels.base + min(2 * y + 1, other.height - 1) * other.stride)
            let row = UnsafeMutableRawPointer(pixels.base + y * stride)
            var x = 0
            while x < width {
                let a = upper.loadUnaligned(fromByteOffset: 2 * x, as: UInt64.self)
                let b = lower.loadUnaligned(fromByteOffset: 2 * x, as: UInt64.self)
                var sum = (a & even) &+ (a >> 8 & even) &+ (b & even) &+ (b >> 8 & even) &+ 0x0002_0002_0002_0002
                sum = sum >> 2 & even
                sum = (sum | sum >> 8) & 0x0000_FFFF_0000_FFFF
                row.storeBytes(of: UInt32(truncatingIfNeeded: sum | sum >> 16), toByteOffset: x, as: UInt32.self)
                x += 4
            }
        }
        pad()
    }

    private func pad() {
        for y in 0..<height {
            let row = pixels.base + y * stride
            if width < stride { (row + width).update(repeating: row[width - 1], count: stride - width) }
        }
        for y in height..<(height + 7) / 8 * 8 {
            (pixels.base + y * stride).update(from: pixels.base + (height - 1) * stride, count: stride)
        }
    }

    /// The picture for looking at single places. `scale` is how many of its pixels make one of the frame's, 1 or less.
    borrowing func view(scale: Float) -> GreyView {
        GreyView(base: UnsafePointer(pixels.base), stride: stride, width: width, height: height, scale: scale)
    }
}
