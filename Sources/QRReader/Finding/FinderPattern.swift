/// One of the three squares in a symbol's corners, or what looks like one. Places and sizes are in the frame's pixels.
struct FinderPattern: BitwiseCopyable {
    var centre = FramePoint(x: 0, y: 0)
    /// About how wide a module is; along a slope the section is longer than the module.
    var module: Float = 0
    /// Greys of its dark (in an inverted symbol: light) core and of the ring around that.
    var core: Float = 0
    var ring: Float = 0
    /// How many of sixteen rays out of the centre cross its edges where they should.
    var rays = 0
    /// How many rows of pixels have told of it.
    var rows = 1
    /// In which look at the frame it was seen.
    var pass = 0
    var isInverted = false
    /// Belongs to a symbol that was read.
    var isUsed = false

    var contrast: Float { abs(ring - core) }
    var threshold: Float { (core + ring) / 2 }
}
