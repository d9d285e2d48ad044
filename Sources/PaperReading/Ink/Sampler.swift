/// Greys between pixels, in proportion to how near each of four is. Outside of the picture there is paper.
struct Sampler {
    let pixels: UnsafeBufferPointer<UInt8>
    let width: Int
    let height: Int

    func grey(at point: PagePoint) -> Double {
        let (x, y) = (point.x - 0.5, point.y - 0.5)
        guard x >= 0, y >= 0, x < Double(width - 1), y < Double(height - 1) else { return 255 }
        let (column, row) = (Int(x), Int(y))
        let (right, down) = (x - Double(column), y - Double(row))
        let upper = row * width + column
        let lower = upper + width
        let above = Double(pixels[upper]) + (Double(pixels[upper + 1]) - Double(pixels[upper])) * right
        let below = Double(pixels[lower]) + (Double(pixels[lower + 1]) - Double(pixels[lower])) * right
        return above + (below - above) * down
    }
}
