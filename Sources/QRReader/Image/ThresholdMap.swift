/// For every block of 8 x 8 pixels, up to which grey a pixel counts as dark.
struct ThresholdMap: ~Copyable {
    /// How a block's threshold comes from the blocks around it, `reach` of them to each side.
    enum Rule {
        /// Half way between the darkest and the lightest: keeps shapes true, whatever lies around.
        case middle(reach: Int)
        /// The mean: fine detail in a blur stands out.
        case mean(reach: Int)
        /// One threshold for all, in percent of the way from the frame's dark to its light.
        case global(percent: Int)
    }

    private(set) var columns = 0
    private(set) var rows = 0
    private(set) var thresholds = Store<UInt8>(64, of: 0)
    private var lowAcross = Store<UInt8>(64, of: 0)
    private var highAcross = Store<UInt8>(64, of: 0)
    private var lowAround = Store<UInt8>(64, of: 0)
    private var highAround = Store<UInt8>(64, of: 0)
    private var sums = Store<Int32>(64, of: 0)

    /// The threshold at a point of the picture, or of what is nearest to it there.
    subscript(point: FramePoint) -> UInt8 {
        let column = min(columns - 1, max(0, Int(point.x) / 8))
        let row = min(rows - 1, max(0, Int(point.y) / 8))
        return thresholds[row * columns + column]
    }

    /// - Parameter contrast: a neighbourhood whose greys differ by less is plain and counts as light.
    mutating func set(_ rule: Rule, contrast: Int, from blocks: borrowing BlockGreys) {
        columns = blocks.columns
        rows = blocks.rows
        let room = columns * rows
        thresholds.reserve(room, of: 0)
        switch rule {
        case .middle(let reach):
            spread(reach, blocks)
            setMiddle(contrast)
        case .mean(let reach):
            spread(reach, blocks)
            setMean(reach, contrast, blocks)
        case .global(let percent):
            setGlobal(percent, blocks)
        }
    }

    /// The darkest and the lightest within reach, first along rows, then along columns.
    private mutating func spread(_ reach: Int, _ blocks: borrowing BlockGreys) {
        let room = columns * rows
        lowAcross.reserve(room, of: 0)
        highAcross.reserve(room, of: 0)
        lowAround.reserve(room, of: 0)
        highAround.reserve(room, of: 0)
        for row in 0..<rows {
            let start = row * columns
            let (low, high) = (blocks.low.base + start, blocks.high.base + start)
            let (lows, highs) = (lowAcross.base + start, highAcross.base + start)
            lows.update(from: low, count: columns)
            highs.update(from: high, count: columns)
            for distance in 1..<max(1, min(reach + 1, columns)) {
                Self.lower(lows, low + distance, columns - distance)
                Self.raise(highs, high + distance, columns - distance)
                Self.lower(lows + distance, low, columns - distance)
                Self.raise(highs + distance, high, columns - distance)
            }
        }
        for row in 0..<rows {
            let start = row * columns
            let (lows, highs) = (lowAround.base + start, highAround.base + start)
            lows.update(from: lowAcross.base + start, count: columns)
            highs.update(from: highAcross.base + start, count: columns)
            for y in max(0, row - reach)...min(rows - 1, row + reach) {
                Self.lower(lows, lowAcross.base + y * columns, columns)
                Self.raise(highs, highAcross.base + y * columns, columns)
            }
        }
    }

    private static func lower(_ some: UnsafeMutablePointer<UInt8>, _ other: UnsafeMutablePointer<UInt8>, _ count: Int) {
        for place in 0..<count { some[place] = min(some[place], other[place]) }
    }

    private static func raise(_ some: UnsafeMutablePointer<UInt8>, _ other: UnsafeMutablePointer<UInt8>, _ count: Int) {
        for place in 0..<count { some[place] = max(some[place], other[place]) }
    }

    /// Smoothed with the neighbours that are not plain, so that no step goes through a module.
    private mutating func setMiddle(_ contrast: Int) {
        // Twice the middle, and how many neighbours count, 2 for each: summed along rows, then along columns.
        let room = columns * rows
        sums.reserve(2 * room, of: 0)
        let (middles, counts) = (sums.base, sums.base + room)
        for row in 0..<rows {
            var (before, beforeCount): (Int32, Int32) = (0, 0)
            var (here, hereCount) = middle(row * columns, contrast)
            for column in 0..<columns {
                let place = row * columns + column
                let (after, afterCount) = column + 1 < columns ? middle(place + 1, contrast) : (0, 0)
                middles[place] = before + here + after
                counts[place] = beforeCount + hereCount + afterCount
                (before, beforeCount) = (here, hereCount)
                (here, hereCount) = (after, afterCount)
            }
        }
        for row in 0..<rows {
            let above = max(0, row - 1) * columns
            let below = min(rows - 1, row + 1) * columns
            for column in 0..<columns {
                let sum = middles[above + column] + middles[row * columns + column] + middles[below + column]
                let count = counts[above + column] + counts[row * columns + column] + counts[below + column]
                thresholds.base[row * columns + column] = count == 0 ? 0 : UInt8(truncatingIfNeeded: sum / count)
            }
        }
    }

    @inline(__always)
    private func middle(_ place: Int, _ contrast: Int) -> (Int32, Int32) {
        let (low, high) = (Int32(lowAround.base[place]), Int32(highAround.base[place]))
        return high - low < Int32(contrast) ? (0, 0) : (low + high, 2)
    }

    private mutating func setMean(_ reach: Int, _ contrast: Int, _ blocks: borrowing BlockGreys) {
        let across = columns + 1
        sums.reserve(across * (rows + 1), of: 0)
        for column in 0...columns { sums[column] = 0 }
        for row in 0..<rows {
            var sum: Int32 = 0
            sums[(row + 1) * across] = 0
            for column in 0..<columns {
                sum += Int32(blocks.mean[row * columns + column])
                sums[(row + 1) * across + column + 1] = sums[row * across + column + 1] + sum
            }
        }
        for row in 0..<rows {
            let top = max(0, row - reach)
            let bottom = min(rows, row + reach + 1)
            for column in 0..<columns {
                let place = row * columns + column
                let left = max(0, column - reach)
                let right = min(columns, column + reach + 1)
                let sum =
                    sums[bottom * across + right] - sums[top * across + right] - sums[bottom * across + left]
                    + sums[top * across + left]
                let isPlain = Int(highAround[place]) - Int(lowAround[place]) < contrast
                thresholds[place] = isPlain ? 0 : UInt8(Int(sum) / ((bottom - top) * (right - left)))
            }
        }
    }

    /// Dark and light are the means of the blocks' darkest and lightest.
    private func setGlobal(_ percent: Int, _ blocks: borrowing BlockGreys) {
        let room = columns * rows
        var low = 0
        var high = 0
        for place in 0..<room {
            low += Int(blocks.low[place])
            high += Int(blocks.high[place])
        }
        let threshold = (low * (100 - percent) + high * percent) / (100 * room)
        thresholds.base.update(repeating: UInt8(threshold), count: room)
    }
}
