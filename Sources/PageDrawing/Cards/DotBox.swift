import PageLayout

/// A box whose edges are edges of dots.
struct DotBox {
    let x: Range<Int>
    let y: Range<Int>

    init(_ box: Box, perMillimetre dots: Double) {
        let left = Int((box.x * dots).rounded())
        let top = Int((box.y * dots).rounded())
        x = left..<max(left, Int((box.right * dots).rounded()))
        y = top..<max(top, Int((box.bottom * dots).rounded()))
    }
}
