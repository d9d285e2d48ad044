/// The darkest, the lightest and the mean grey of every block of 8 x 8 pixels.
///
/// They come from the picture of half the size: the mean of four pixels knows less of noise, and is four times fewer.
struct BlockGreys: ~Copyable {
    private(set) var columns = 0
    private(set) var rows = 0
    private(set) var low = Store<UInt8>(64, of: 0)
    private(set) var high = Store<UInt8>(64, of: 0)
    private(set) var mean = Store<UInt8>(64, of: 0)

    /// How far the greys within a block of nothing lie apart: noise. A quarter of all blocks are taken to be nothing.
    private(set) var noise = 0
    /// From the frame's dark parts to its light ones.
    private(set) var range = 0
    private var histogram = Store<Int32>(256, of: 0)

    mutating func measure(half: borrowing GreyImage) {
        columns = (half.width + 3) / 4
        rows = (half.height + 3) / 4
        low.reserve(columns * rows, of: 0)
        high.reserve(columns * rows, of: 0)
        mean.reserve(columns * rows, of: 0)
        for row in 0..<rows {
            let pixels = UnsafeRawPointer(half.pixels.base + 4 * row * half.stride)
            for column in stride(from: 0, to: columns, by: 4) {
                measure(pixels + 4 * column, half.stride, row * columns + column, min(4, columns - column))
            }
        }
        for grey in 0..<256 { histogram[grey] = 0 }
        for place in 0..<rows * columns { histogram[Int(high[place] - low[place])] += 1 }
        noise = quantile(percent: 25)
        for grey in 0..<256 { histogram[grey] = 0 }
        for place in 0..<rows * columns { histogram[Int(mean[place])] += 1 }
        range = quantile(percent: 97) - quantile(percent: 3)
    }

    /// The grey that so many percent of what the histogram counts do not reach.
    private func quantile(percent: Int) -> Int {
        var left = Int32(rows * columns * percent / 100)
        var grey = 0
        while grey < 255 && histogram[grey] <= left {
            left -= histogram[grey]
            grey += 1
        }
        return grey
    }

    /// Four blocks beside one another, of which `count` lie in the picture.
    @inline(__always)
    private func measure(_ pixels: UnsafeRawPointer, _ stride: Int, _ place: Int, _ count: Int) {
        let a = pixels.loadUnaligned(as: SIMD16<UInt8>.self)
        let b = pixels.loadUnaligned(fromByteOffset: stride, as: SIMD16<UInt8>.self)
        let c = pixels.loadUnaligned(fromByteOffset: 2 * stride, as: SIMD16<UInt8>.self)
        let d = pixels.loadUnaligned(fromByteOffset: 3 * stride, as: SIMD16<UInt8>.self)
        let lowest = pointwiseMin(pointwiseMin(a, b), pointwiseMin(c, d))
        let highest = pointwiseMax(pointwiseMax(a, b), pointwiseMax(c, d))
        let upper = SIMD16<UInt16>(truncatingIfNeeded: a) &+ SIMD16<UInt16>(truncatingIfNeeded: b)
        let sum = upper &+ SIMD16<UInt16>(truncatingIfNeeded: c) &+ SIMD16<UInt16>(truncatingIfNeeded: d)
        let least = pointwiseMin(lowest.evenHalf, lowest.oddHalf)
        let most = pointwiseMax(highest.evenHalf, highest.oddHalf)
        let pairs = sum.evenHalf &+ sum.oddHalf
        let lows = pointwiseMin(least.evenHalf, least.oddHalf)
        let highs = pointwiseMax(most.evenHalf, most.oddHalf)
        let totals = pairs.evenHalf &+ pairs.oddHalf
        for lane in 0..<count {
            low[place + lane] = lows[lane]
            high[place + lane] = highs[lane]
            mean[place + lane] = UInt8(truncatingIfNeeded: totals[lane] >> 4)
        }
    }
}
