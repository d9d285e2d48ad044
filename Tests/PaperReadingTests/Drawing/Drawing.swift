import Glibc
import PaperReading

/// A scan in the making: strokes and areas, given in millimetres of the sheet, are drawn where a placement has them.
struct Drawing {
    let placement: Placement
    let width: Int
    let height: Int
    /// How much of the paper's light comes back, 0 to 1.
    private(set) var light: [Float]

    init(_ placement: Placement) {
        self.placement = placement
        (width, height) = placement.size
        light = [Float](repeating: 1, count: width * height)
    }

    /// - Parameter darkness: 0 to 1; of two strokes on one place the darker one counts.
    mutating func stroke(_ points: [PagePoint], width: Double, darkness: Double) {
        let places = points.map { placement($0) }
        let radius = width * placement.scale * placement.pixelsPerMillimetre / 2
        for (start, end) in zip(places, places.dropFirst()) {
            let (dx, dy) = (end.x - start.x, end.y - start.y)
            let square = max(dx * dx + dy * dy, 1e-9)
            paint(about: [start, end], rim: radius + 1, darkness: darkness) { x, y in
                let along = min(max(((x - start.x) * dx + (y - start.y) * dy) / square, 0), 1)
                let (right, down) = (x - start.x - along * dx, y - start.y - along * dy)
                return radius + 0.5 - (right * right + down * down).squareRoot()
            }
        }
    }

    mutating func rectangle(left: Double, top: Double, right: Double, bottom: Double, darkness: Double = 0.9) {
        let corners = [(left, top), (right, top), (right, bottom), (left, bottom)].map {
            placement(PagePoint(x: $0.0, y: $0.1))
        }
        let edges = corners.indices.map { index in
            let (start, end) = (corners[index], corners[(index + 1) % 4])
            let (dx, dy) = (end.x - start.x, end.y - start.y)
            let length = (dx * dx + dy * dy).squareRoot()
            return (start: start, x: -dy / length, y: dx / length)
        }
        let (first, second, third, fourth) = (edges[0], edges[1], edges[2], edges[3])
        paint(about: corners, rim: 1, darkness: darkness) { x, y in
            let one = (x - first.start.x) * first.x + (y - first.start.y) * first.y
            let two = (x - second.start.x) * second.x + (y - second.start.y) * second.y
            let three = (x - third.start.x) * third.x + (y - third.start.y) * third.y
            let four = (x - fourth.start.x) * fourth.x + (y - fourth.start.y) * fourth.y
            return min(min(one, two), min(three, four)) + 0.5
        }
    }

    /// Every pixel's light, by its place; for shadows.
    mutating func shade(_ share: (Int, Int) -> Float) {
        for y in 0..<height {
            for x in 0..<width { light[y * width + x] *= share(x, y) }
        }
    }

    /// - Parameter depth: how far a point lies within the shape, in pixels, and half a pixel more.
    private mutating func paint(
        about points: [PagePoint], rim: Double, darkness: Double, _ depth: (Double, Double) -> Double
    ) {
        var (left, right, top, bottom) = (Double.infinity, -Double.infinity, Double.infinity, -Double.infinity)
        for point in points {
            (left, right) = (min(left, point.x), max(right, point.x))
            (top, bottom) = (min(top, point.y), max(bottom, point.y))
        }
        let columns = max(0, Int(left - rim))..<max(max(0, Int(left - rim)), min(width, Int(right + rim) + 1))
        let rows = max(0, Int(top - rim))..<max(max(0, Int(top - rim)), min(height, Int(bottom + rim) + 1))
        for y in rows {
            for x in columns {
                let cover = min(max(depth(Double(x) + 0.5, Double(y) + 0.5), 0), 1)
                if cover > 0 { light[y * width + x] = min(light[y * width + x], Float(1 - cover * darkness)) }
            }
        }
    }
}
