/// A grey picture to be looked at in the frame's coordinates. Lives only while its picture does.
struct GreyView {
    let base: UnsafePointer<UInt8>
    let stride: Int
    let width: Int
    let height: Int
    let scale: Float

    /// How bright it is there, 0 to 255, between the pixels' centres by their distance; beyond the edge, the edge's.
    @inline(__always)
    func sample(_ x: Float, _ y: Float) -> Float {
        // Not a number compares false with everything: it becomes 0.
        let px = x * scale - 0.5
        let py = y * scale - 0.5
        let cx = px > 0 ? (px < Float(width - 1) ? px : Float(width - 1)) : 0
        let cy = py > 0 ? (py < Float(height - 1) ? py : Float(height - 1)) : 0
        let left = Int(Int32(cx))
        let top = Int(Int32(cy))
        let right = left + 1 < width ? left + 1 : left
        let bottom = top + 1 < height ? top + 1 : top
        let fx = cx - Float(left)
        let fy = cy - Float(top)
        let upper = base + top * stride
        let lower = base + bottom * stride
        let a = Float(upper[left]) + (Float(upper[right]) - Float(upper[left])) * fx
        let b = Float(lower[left]) + (Float(lower[right]) - Float(lower[left])) * fx
        return a + (b - a) * fy
    }

    @inline(__always)
    func sample(_ point: FramePoint) -> Float { sample(point.x, point.y) }

    /// Whether the point lies in the frame or at most `margin` pixels of it beside.
    func contains(_ point: FramePoint, margin: Float = 0) -> Bool {
        point.x >= -margin && point.y >= -margin && point.x <= Float(width) / scale + margin
            && point.y <= Float(height) / scale + margin
    }
}
