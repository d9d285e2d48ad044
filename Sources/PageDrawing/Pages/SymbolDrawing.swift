import CCairoPango
import PageLayout

/// A symbol's dark modules as one path, so that no reader sees seams between them.
struct SymbolDrawing {
    private let grid: ModuleGrid
    private let canvas: Canvas
    private let x: Double
    private let y: Double
    private let module: Double

    init(_ grid: ModuleGrid, in box: Rectangle, on canvas: Canvas) {
        self.grid = grid
        self.canvas = canvas
        let side = min(box.width, box.height)
        var module = side / Double(grid.width)
        var x = box.x + (box.width - side) / 2
        var y = box.y + (box.height - side) / 2
        if let dots = canvas.dotsPerPoint, module * dots >= 1 {
            // Every module as many whole dots wide as fit, in the middle of the box.
            module = (module * dots + 0.001).rounded(.down) / dots
            let rest = (side - module * Double(grid.width)) / 2
            x = ((x + rest) * dots).rounded() / dots
            y = ((y + rest) * dots).rounded() / dots
        }
        self.module = module
        self.x = x
        self.y = y
    }

    func draw() {
        guard grid.width > 0 else { return }
        canvas.setInk(.black)
        if canvas.dotsPerPoint != nil { cairo_set_antialias(canvas.cairo, CAIRO_ANTIALIAS_NONE) }
        var row = 0
        while row < grid.rows.count {
            var end = row + 1
            while end < grid.rows.count, grid.rows[end] == grid.rows[row] { end += 1 }
            for run in grid.rows[row] {
                cairo_rectangle(
                    canvas.cairo, x + Double(run.lowerBound) * module, y + Double(row) * module,
                    Double(run.count) * module, Double(end - row) * module
                )
            }
            row = end
        }
        cairo_fill(canvas.cairo)
        if canvas.dotsPerPoint != nil { cairo_set_antialias(canvas.cairo, CAIRO_ANTIALIAS_DEFAULT) }
    }
}
