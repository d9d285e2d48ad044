/// Six edges of five runs that lie like the section through a finder pattern: 1 : 1 : 3 : 1 : 1.
///
/// Light that spills over or a threshold that is off moves all edges of one kind alike. Distances between edges of the same
/// kind do not notice: 2, 4, 4 and 2 modules, and twice 6.
enum RunPattern {
    /// Whether runs of these lengths may be one, up to a pixel's coarseness and some perspective.
    @inline(__always)
    static func matches(_ a: Int32, _ b: Int32, _ c: Int32, _ d: Int32, _ e: Int32) -> Bool {
        let twelve = a + 2 * (b + c + d) + e
        guard 12 * c > 2 * twelve - twelve / 2, 12 * c < 5 * twelve + 8 else { return false }
        // 12 times the module is `twelve`; a deviation of 2 modules counts six times, of 4 three times.
        let narrow = twelve * 2 / 5 + 5
        let wide = twelve / 3 + 3
        return abs(6 * (a + b) - twelve) <= narrow && abs(6 * (d + e) - twelve) <= narrow
            && abs(3 * (b + c) - twelve) <= wide && abs(3 * (c + d) - twelve) <= wide
    }

    /// The module that five runs tell of.
    @inline(__always)
    static func module(_ a: Int32, _ b: Int32, _ c: Int32, _ d: Int32, _ e: Int32) -> Float {
        Float(a + 2 * (b + c + d) + e) / 12
    }
}
