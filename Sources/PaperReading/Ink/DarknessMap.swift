/// How much darker than the paper about it every pixel of a strip is, in thousandths of the paper's brightness.
///
/// Paper is what remains when everything narrower than three millimetres is filled with the brightness beside it: grey
/// paper, a shadow across the page and a lamp's yellow are paper, a stroke is not. What is broader, a cell painted
/// over, is dark when it is less than half as bright as the paper farther away.
struct DarknessMap {
    let width: Int
    let height: Int
    let values: [Int16]

    init(_ image: GreyImage) {
        width = image.width
        height = image.height
        let blocks = PaperWhite(image)
        let smooth = Self.smoothed(image)
        let (width, height) = (image.width, image.height)
        values = [Int16](unsafeUninitializedCapacity: width * height) { target, count in
            for y in 0..<height {
                for x in 0..<width {
                    let index = y * width + x
                    let grey = Double(smooth[index])
                    let darkness = 1 - grey / blocks.near(x, y)
                    let overall = 1 - grey / blocks.far(x, y)
                    target[index] = Int16((overall > 0.5 ? max(darkness, overall) : darkness) * 1000)
                }
            }
            count = width * height
        }
    }

    /// Means of three by three pixels: the noise of single ones is a third as strong.
    private static func smoothed(_ image: GreyImage) -> [Float] {
        let (width, height) = (image.width, image.height)
        return image.pixels.withUnsafeBufferPointer { source in
            [Float](unsafeUninitializedCapacity: width * height) { target, count in
                for y in 0..<height {
                    let rows = [max(0, y - 1), y, min(height - 1, y + 1)].map { $0 * width }
                    let (above, here, below) = (rows[0], rows[1], rows[2])
                    func column(_ x: Int) -> Int {
                        let x = min(max(x, 0), width - 1)
                        return Int(source[above + x]) + Int(source[here + x]) + Int(source[below + x])
                    }
                    var (left, middle) = (column(0), column(0))
                    for x in 0..<width {
                        let right = column(x + 1)
                        target[here + x] = Float(left + middle + right) / 9
                        (left, middle) = (middle, right)
                    }
                }
                count = width * height
            }
        }
    }
}
