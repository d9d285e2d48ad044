/// Where a symbol's modules lie in the frame: a plane in perspective, which may be bent along its sides.
///
/// A symbol's coordinates are modules from its upper left corner; a module's middle is at its column and row plus one half.
struct SymbolPlane: BitwiseCopyable {
    private var a: Float = 1
    private var b: Float = 0
    private var c: Float = 0
    private var d: Float = 0
    private var e: Float = 1
    private var f: Float = 0
    private var g: Float = 0
    private var h: Float = 0
    private var i: Float = 1
    /// What the middle between the finders lies off the plane, in pixels, along either side.
    private var bendAcross = FramePoint(x: 0, y: 0)
    private var bendDown = FramePoint(x: 0, y: 0)
    private var isBent = false
    private var span: Float = 14

    init() {}

    /// The plane in which the middles of three finders and a fourth point have these places.
    ///
    /// - Parameters:
    ///   - width: of the symbol in modules.
    ///   - inset: how far the fourth point lies from the symbol's right and lower edge, in modules.
    ///   - bent: how far it bends along its rows and its columns, in pixels.
    init(
        width: Int, corner: FramePoint, right: FramePoint, below: FramePoint, across: FramePoint, inset: Float,
        bent: (across: FramePoint, down: FramePoint)? = nil
    ) {
        let far = Float(width) - 3.5
        let inner = Float(width) - inset
        let from = Self.fromSquare(
            FramePoint(x: 3.5, y: 3.5), FramePoint(x: far, y: 3.5), FramePoint(x: inner, y: inner),
            FramePoint(x: 3.5, y: far))
        let to = Self.fromSquare(corner, right, across, below)
        self = to.after(from.inverse)
        span = far - 3.5
        if let bent {
            bendAcross = bent.across
            bendDown = bent.down
            isBent = true
        }
    }

    /// The unit square's corners (0,0), (1,0), (1,1), (0,1) to four points.
    private static func fromSquare(_ p0: FramePoint, _ p1: FramePoint, _ p2: FramePoint, _ p3: FramePoint) -> Self {
        let sum = p0 - p1 + p2 - p3
        let u = p1 - p2
        let v = p3 - p2
        let area = u.cross(v)
        var plane = Self()
        if area != 0 {
            plane.g = sum.cross(v) / area
            plane.h = u.cross(sum) / area
        }
        plane.a = p1.x - p0.x + plane.g * p1.x
        plane.b = p3.x - p0.x + plane.h * p3.x
        plane.c = p0.x
        plane.d = p1.y - p0.y + plane.g * p1.y
        plane.e = p3.y - p0.y + plane.h * p3.y
        plane.f = p0.y
        return plane
    }

    /// Up to a factor, which does not matter.
    private var inverse: Self {
        var plane = Self()
        plane.a = e * i - f * h
        plane.b = c * h - b * i
        plane.c = b * f - c * e
        plane.d = f * g - d * i
        plane.e = a * i - c * g
        plane.f = c * d - a * f
        plane.g = d * h - e * g
        plane.h = b * g - a * h
        plane.i = a * e - b * d
        return plane
    }

    private func after(_ first: Self) -> Self {
        var plane = Self()
        plane.a = a * first.a + b * first.d + c * first.g
        plane.b = a * first.b + b * first.e + c * first.h
        plane.c = a * first.c + b * first.f + c * first.i
        plane.d = d * first.a + e * first.d + f * first.g
        plane.e = d * first.b + e * first.e + f * first.h
        plane.f = d * first.c + e * first.f + f * first.i
        plane.g = g * first.a + h * first.d + i * first.g
        plane.h = g * first.b + h * first.e + i * first.h
        plane.i = g * first.c + h * first.f + i * first.i
        return plane
    }

    @inline(__always)
    func place(_ u: Float, _ v: Float) -> FramePoint {
        let weight = 1 / (g * u + h * v + i)
        var x = (a * u + b * v + c) * weight
        var y = (d * u + e * v + f) * weight
        if isBent {
            let s = (u - 3.5) / span
            let t = (v - 3.5) / span
            let across = 4 * s * (1 - s)
            let down = 4 * t * (1 - t)
            x += bendAcross.x * across + bendDown.x * down
            y += bendAcross.y * across + bendDown.y * down
        }
        return FramePoint(x: x, y: y)
    }
}
