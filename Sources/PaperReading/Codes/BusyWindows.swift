/// Where a symbol may be: the squares of a page in which dark and light change most often.
enum BusyWindows {
    /// Of the page's shorter side: most of a sheet's symbol, which is dense all over.
    private static let side = 0.11
    private static let most = 3
    /// A module of a sheet's symbol, of the page's shorter side.
    private static let module = 0.0018
    /// A sixth less light, and not less than this many greys: anything smaller is noise.
    private static let (contrast, leastContrast) = (6, 14)

    /// The busiest first, apart from each other.
    static func windows(of image: GreyImage) -> [(image: GreyImage, x: Int, y: Int)] {
        let side = Int(Double(min(image.width, image.height)) * side)
        let cell = max(4, side / 8)
        let (across, down) = (image.width / cell, image.height / cell)
        let span = min(side / cell, across, down)
        guard span > 2 else { return [] }
        // Squared, because a symbol is dense all over, and text is only here and there.
        let changes = changes(of: image, cell: cell, across: across, down: down).map { $0 * $0 }
        let sums = sums(changes, across: across, down: down)
        var places: [(x: Int, y: Int, changes: Int)] = []
        for y in 0...down - span {
            for x in 0...across - span {
                let row = across + 1
                let changes =
                    sums[(y + span) * row + x + span] - sums[y * row + x + span] - sums[(y + span) * row + x]
                    + sums[y * row + x]
                places.append((x, y, changes))
            }
        }
        var chosen: [(x: Int, y: Int)] = []
        for place in places.sorted(by: { $0.changes > $1.changes }) where place.changes > 0 {
            if chosen.contains(where: { abs($0.x - place.x) < span && abs($0.y - place.y) < span }) { continue }
            chosen.append((place.x, place.y))
            if chosen.count == most { break }
        }
        // As much again on every side: on small paper the symbol is larger than that.
        let whole = min(span * 3, across, down)
        return chosen.map { place in
            let x = min(max(place.x - span, 0), across - whole) * cell
            let y = min(max(place.y - span, 0), down - whole) * cell
            return (image.window(x: x, y: y, side: whole * cell), x, y)
        }
    }

    /// For every cell, how often places are of different greys that are apart as far as modules of a sheet's symbol
    /// are.
    private static func changes(of image: GreyImage, cell: Int, across: Int, down: Int) -> [Int] {
        let apart = max(2, Int(Double(min(image.width, image.height)) * module))
        var changes = [Int](repeating: 0, count: across * down)
        image.pixels.withUnsafeBufferPointer { pixels in
            for y in stride(from: 0, to: min(down * cell, image.height - apart), by: 2) {
                let (start, cells) = (y * image.width, y / cell * across)
                var x = 0
                while x < min(across * cell, image.width - apart) {
                    let here = Int(pixels[start + x])
                    let isChange = isContrast(here, Int(pixels[start + x + apart]))
                    let isChangeDown = isContrast(here, Int(pixels[start + x + apart * image.width]))
                    if isChange || isChangeDown { changes[cells + x / cell] += isChange && isChangeDown ? 2 : 1 }
                    x += 2
                }
            }
        }
        return changes
    }

    private static func isContrast(_ one: Int, _ other: Int) -> Bool {
        abs(one - other) > max(leastContrast, max(one, other) / contrast)
    }

    /// Of all cells above and to the left; one row and one column more than there are cells.
    private static func sums(_ values: [Int], across: Int, down: Int) -> [Int] {
        var sums = [Int](repeating: 0, count: (across + 1) * (down + 1))
        for y in 0..<down {
            var row = 0
            for x in 0..<across {
                row += values[y * across + x]
                sums[(y + 1) * (across + 1) + x + 1] = sums[y * (across + 1) + x + 1] + row
            }
        }
        return sums
    }
}
