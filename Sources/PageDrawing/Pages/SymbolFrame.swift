import PageLayout

/// Where a symbol's modules stand in a box, in points.
struct SymbolFrame {
    private(set) var x: Double
    private(set) var y: Double
    private(set) var module: Double

    /// - Parameters:
    ///   - modules: A side.
    ///   - dotsPerPoint: `nil` where there are no dots.
    init(modules: Int, in box: Rectangle, dotsPerPoint: Double?) {
        let side = min(box.width, box.height)
        module = side / Double(modules)
        x = box.x + (box.width - side) / 2
        y = box.y + (box.height - side) / 2
        if let dots = dotsPerPoint, module * dots >= 1 {
            // Every module as many whole dots wide as fit, in the middle of the box.
            module = (module * dots + 0.001).rounded(.down) / dots
            let rest = (side - module * Double(modules)) / 2
            x = ((x + rest) * dots).rounded() / dots
            y = ((y + rest) * dots).rounded() / dots
        }
    }

    /// The same in dots; `nil` where modules are smaller than a dot.
    func inDots(perPoint dots: Double) -> (x: Int, y: Int, module: Int)? {
        let module = Int((module * dots).rounded())
        guard module >= 1, self.module * dots > 0.999 else { return nil }
        return (Int((x * dots).rounded()), Int((y * dots).rounded()), module)
    }
}
