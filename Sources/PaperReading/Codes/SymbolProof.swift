/// A window of a page made as plain to read as can be: larger, sharper, and only black and white.
///
/// A sheet's symbol has modules of three pixels at 150 dots an inch, blurred and noisy; zbar alone reads about every
/// second of those, and nearly all of these.
struct SymbolProof {
    let image: GreyImage
    let timesLarger: Int

    /// - Parameter isSmoothed: whether noise is taken off first, at the cost of sharpness.
    init(_ window: GreyImage, isSmoothed: Bool) {
        let times = max(1, min(4, 2200 / max(window.width, 1)))
        let fine = isSmoothed ? BoxMean(window, radius: 1).means : window.pixels.map(Float.init)
        let coarse = BoxMean(window, radius: max(3, window.width / 127)).means
        let border = Self.border(window)
        let (width, height) = (window.width, window.height)
        var sharp = [Float](repeating: 0, count: fine.count)
        for index in sharp.indices { sharp[index] = fine[index] * 2.5 - coarse[index] * 1.5 }
        let (across, down) = (width * times, height * times)
        let pixels = [UInt8](unsafeUninitializedCapacity: across * down) { target, count in
            sharp.withUnsafeBufferPointer { sharp in
                for y in 0..<down {
                    let (row, lower) = Self.between(y, times: times, count: height)
                    let below = min(row + 1, height - 1)
                    for x in 0..<across {
                        let (column, right) = Self.between(x, times: times, count: width)
                        let beside = min(column + 1, width - 1)
                        let (first, second) = (sharp[row * width + column], sharp[row * width + beside])
                        let (third, fourth) = (sharp[below * width + column], sharp[below * width + beside])
                        let (upper, under) = (first + (second - first) * right, third + (fourth - third) * right)
                        target[y * across + x] = upper + (under - upper) * lower > border ? 255 : 0
                    }
                }
            }
            count = across * down
        }
        image = GreyImage(width: across, height: down, pixels: pixels)
        timesLarger = times
    }

    /// The pixel that a larger picture's pixel begins in, and how far it is on the way to the next one.
    private static func between(_ place: Int, times: Int, count: Int) -> (pixel: Int, share: Float) {
        let exact = max(0, (Float(place) + 0.5) / Float(times) - 0.5)
        let pixel = min(Int(exact), count - 1)
        return (pixel, exact - Float(pixel))
    }

    /// Half-way between ink and paper.
    private static func border(_ window: GreyImage) -> Float {
        var histogram = [Int](repeating: 0, count: 256)
        for pixel in window.pixels { histogram[Int(pixel)] += 1 }
        func grey(_ share: Double) -> Float {
            var seen = 0
            return Float(
                histogram.firstIndex { count in
                    seen += count
                    return Double(seen) > share * Double(window.pixels.count)
                } ?? 255)
        }
        return (grey(0.04) + grey(0.75)) / 2
    }
}
