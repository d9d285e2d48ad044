import CCairoPango
import PageLayout

/// A symbol's dark modules as one path, so that no reader sees seams between them.
struct SymbolDrawing {
    private let grid: ModuleGrid
    private let canvas: Canvas
    private let frame: SymbolFrame

    init(_ grid: ModuleGrid, in box: Rectangle, on canvas: Canvas) {
        self.grid = grid
        self.canvas = canvas
        frame = SymbolFrame(modules: grid.width, in: box, dotsPerPoint: canvas.dotsPerPoint)
    }

    func draw() {
        guard grid.width > 0 else { return }
        canvas.setInk(.black)
        if canvas.dotsPerPoint != nil { cairo_set_antialias(canvas.cairo, CAIRO_ANTIALIAS_NONE) }
        let module = frame.module
        var row = 0
        while row < grid.rows.count {
            var end = row + 1
            while end < grid.rows.count, grid.rows[end] == grid.rows[row] { end += 1 }
            for run in grid.rows[row] {
                cairo_rectangle(
                    canvas.cairo, frame.x + Double(run.lowerBound) * module, frame.y + Double(row) * module,
                    Double(run.count) * module, Double(end - row) * module
                )
            }
            row = end
        }
        cairo_fill(canvas.cairo)
        if canvas.dotsPerPoint != nil { cairo_set_antialias(canvas.cairo, CAIRO_ANTIALIAS_DEFAULT) }
    }
}
