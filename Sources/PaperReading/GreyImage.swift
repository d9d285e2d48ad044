/// A picture in greys: 0 is black, 255 white; row by row from the upper left corner.
public struct GreyImage: Hashable, Sendable {
    public let width: Int
    public let height: Int
    public let pixels: [UInt8]

    public init(width: Int, height: Int, pixels: [UInt8]) {
        precondition(width > 0 && height > 0 && pixels.count == width * height, "pixels do not fill the picture")
        self.width = width
        self.height = height
        self.pixels = pixels
    }

    public subscript(x: Int, y: Int) -> UInt8 { pixels[y * width + x] }

    func window(x: Int, y: Int, side: Int) -> GreyImage {
        let rows = (y..<y + side).lazy.map { pixels[$0 * width + x..<$0 * width + x + side] }
        return GreyImage(width: side, height: side, pixels: Array(rows.joined()))
    }

    /// Every side divided by `divisor`: the means of its squares of pixels.
    func reduced(by divisor: Int) -> GreyImage {
        if divisor < 2 || width < divisor || height < divisor { return self }
        let (across, down, share) = (width / divisor, height / divisor, divisor * divisor)
        let reduced = [UInt8](unsafeUninitializedCapacity: across * down) { target, count in
            pixels.withUnsafeBufferPointer { source in
                for y in 0..<down {
                    for x in 0..<across {
                        var sum = share / 2
                        for row in y * divisor..<(y + 1) * divisor {
                            let start = row * width + x * divisor
                            for index in start..<start + divisor { sum += Int(source[index]) }
                        }
                        target[y * across + x] = UInt8(sum / share)
                    }
                }
            }
            count = across * down
        }
        return GreyImage(width: across, height: down, pixels: reduced)
    }
}
