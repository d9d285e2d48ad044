/// The column of cells that are signed, laid straight: whatever way the page lies in its scan, a row goes across here,
/// and a millimetre is eight pixels.
struct ColumnStrip {
    static let perMillimetre = 8.0
    /// How much is seen beside the column and above and below it, in millimetres.
    static let surround = 3.0

    let image: GreyImage
    /// The sheet's place of the strip's upper left corner.
    let origin: PagePoint

    init(of shape: SheetShape, on page: GreyImage, by map: PageMap) {
        let perMillimetre = Self.perMillimetre
        let origin = PagePoint(x: shape.signatureLeft - Self.surround, y: shape.tableTop - Self.surround)
        let width = Int((shape.signatureRight - shape.signatureLeft + 2 * Self.surround) * perMillimetre)
        let height = Int((Double(shape.rowCount) * shape.rowHeight + 2 * Self.surround) * perMillimetre)
        let middle = PagePoint(x: (shape.signatureLeft + shape.signatureRight) / 2, y: shape.tableTop)
        // Of a page with more pixels than that, several make one.
        let finer = max(1, min(8, Int((map.scale(at: middle) / perMillimetre).rounded())))
        var pixels = [UInt8](repeating: 255, count: width * height)
        pixels.withUnsafeMutableBufferPointer { target in
            page.pixels.withUnsafeBufferPointer { source in
                let sampler = Sampler(pixels: source, width: page.width, height: page.height)
                for y in 0..<height {
                    for x in 0..<width {
                        var sum = 0.0
                        for part in 0..<finer * finer {
                            let (right, down) = (part % finer, part / finer)
                            let dx = (Double(x) + (Double(right) + 0.5) / Double(finer)) / perMillimetre
                            let dy = (Double(y) + (Double(down) + 0.5) / Double(finer)) / perMillimetre
                            sum += sampler.grey(at: map(PagePoint(x: origin.x + dx, y: origin.y + dy)))
                        }
                        target[y * width + x] = UInt8(sum / Double(finer * finer) + 0.5)
                    }
                }
            }
        }
        self.origin = origin
        image = GreyImage(width: width, height: height, pixels: pixels)
    }

    /// Where a pixel's upper left corner is on the sheet.
    func place(x: Double, y: Double) -> PagePoint {
        PagePoint(x: origin.x + x / Self.perMillimetre, y: origin.y + y / Self.perMillimetre)
    }
}
