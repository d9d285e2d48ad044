/// Whole pixels of a picture.
public struct PixelBox: Hashable, Sendable {
    public let x: Int
    public let y: Int
    public let width: Int
    public let height: Int

    init(about points: [PagePoint], on image: GreyImage) {
        func range(_ values: [Double], limit: Int) -> Range<Int> {
            let start = min(max(0, values.min() ?? 0), Double(limit))
            let end = min(max(start, values.max() ?? 0), Double(limit))
            return Int(start)..<Int(end.rounded(.up))
        }
        let (xs, ys) = (range(points.map(\.x), limit: image.width), range(points.map(\.y), limit: image.height))
        (x, y, width, height) = (xs.lowerBound, ys.lowerBound, xs.count, ys.count)
    }
}
