/// Looks for a black square about a place where it is expected.
struct SquareFinder {
    let image: GreyImage

    struct Square {
        var centre: PagePoint
        /// Pixels.
        var side: Double
    }

    /// The square that fits best within `reach` pixels of `place`, or nil.
    ///
    /// - Parameter side: the expected one, in pixels; a third less or more still fits.
    func square(near place: PagePoint, reach: Double, side: Double) -> Square? {
        let step = max(1, Int(side / 14))
        let corner = (x: Int(place.x - reach), y: Int(place.y - reach))
        let size = Int(2 * reach) / step
        guard size > 4, size < 4000 else { return nil }
        let window = dark(from: corner, step: step, size: size)
        let expected = PagePoint(
            x: (place.x - Double(corner.x)) / Double(step), y: (place.y - Double(corner.y)) / Double(step))
        let wanted = side * side / Double(step * step)
        let fitting = Self.blobs(window, size: size).filter {
            (0.45...1.8).contains($0.area / wanted) && $0.isSquare
        }
        func misfit(_ blob: DarkBlob) -> Double {
            let size = blob.area > wanted ? blob.area / wanted : wanted / blob.area
            return blob.centre.distance(to: expected) * Double(step) / reach + size
        }
        return fitting.min { misfit($0) < misfit($1) }.map { blob in
            Square(
                centre: PagePoint(
                    x: Double(corner.x) + (blob.centre.x - 0.5) * Double(step) + 0.5,
                    y: Double(corner.y) + (blob.centre.y - 0.5) * Double(step) + 0.5),
                side: blob.area.squareRoot() * Double(step))
        }
    }

    /// Every `step`th pixel of a window: whether it is nearer to the darkest there than to paper.
    private func dark(from corner: (x: Int, y: Int), step: Int, size: Int) -> [Bool] {
        var greys = [UInt8](repeating: 255, count: size * size)
        var histogram = [Int](repeating: 0, count: 256)
        var total = 0
        for row in 0..<size {
            let y = corner.y + row * step
            guard y >= 0, y < image.height else { continue }
            for column in 0..<size {
                let x = corner.x + column * step
                guard x >= 0, x < image.width else { continue }
                let grey = image[x, y]
                greys[row * size + column] = grey
                histogram[Int(grey)] += 1
                total += 1
            }
        }
        let black = Self.grey(histogram, below: total / 200)
        let paper = Self.grey(histogram, below: total * 7 / 10)
        guard paper - black >= 40 else { return [Bool](repeating: false, count: size * size) }
        let border = UInt8((paper + black) / 2)
        return greys.map { $0 < border }
    }

    /// The grey that `count` pixels are darker than.
    private static func grey(_ histogram: [Int], below count: Int) -> Int {
        var seen = 0
        return histogram.firstIndex { pixels in
            seen += pixels
            return seen > count
        } ?? 255
    }

    private static func blobs(_ window: [Bool], size: Int) -> [DarkBlob] {
        var dark = window
        var blobs: [DarkBlob] = []
        var waiting: [Int] = []
        for start in dark.indices where dark[start] {
            var blob = DarkBlob()
            dark[start] = false
            waiting.append(start)
            while let index = waiting.popLast() {
                let (x, y) = (index % size, index / size)
                blob.add(x: x, y: y)
                for (isInside, neighbour) in [
                    (x > 0, index - 1), (x < size - 1, index + 1), (y > 0, index - size), (y < size - 1, index + size),
                ] where isInside && dark[neighbour] {
                    dark[neighbour] = false
                    waiting.append(neighbour)
                }
            }
            blobs.append(blob)
        }
        return blobs
    }
}
