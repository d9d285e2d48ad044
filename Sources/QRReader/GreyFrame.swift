/// A camera's frame or another picture, one byte a pixel, 0 for black. It borrows its pixels: they must stay where they are
/// while it is in use.
public struct GreyFrame {
    let bytes: UnsafePointer<UInt8>
    public let width: Int
    public let height: Int
    public let stride: Int

    /// The largest width and height that are read.
    public static let longestSide = 8192

    /// Rows of `width` pixels that begin `stride` bytes apart.
    ///
    /// Nil when there is no pixel, a side is longer than ``longestSide`` or the bytes do not suffice.
    public init?(_ bytes: UnsafeBufferPointer<UInt8>, width: Int, height: Int, stride: Int) {
        guard let base = bytes.baseAddress, width > 0, height > 0, stride >= width, width <= Self.longestSide,
            height <= Self.longestSide, stride <= Int.max / Self.longestSide - Self.longestSide,
            bytes.count >= (height - 1) * stride + width
        else { return nil }
        self.bytes = base
        self.width = width
        self.height = height
        self.stride = stride
    }
}
