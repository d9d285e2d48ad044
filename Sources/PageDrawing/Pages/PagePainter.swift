import CCairoPango
import PageLayout

/// Draws the marks of a page, as if one after the other, in as few operations as their overlaps allow.
///
/// Fills, lines and texts are collected, and drawn in this order; what lies on something that waits above it has that drawn first.
final class PagePainter {
    private let fonts: FontShelf
    private var fills = FillLayer()
    private var strokes = StrokeLayer()
    private var texts = TextLayer()

    init(fonts: FontShelf) { self.fonts = fonts }

    /// - Throws: `fontMissing` and what is wrong with pictures.
    func draw(_ page: Page, on canvas: Canvas) throws(DrawingError) {
        for mark in page.marks { try draw(mark, on: canvas) }
        drawAll(on: canvas)
    }

    private func draw(_ mark: Mark, on canvas: Canvas) throws(DrawingError) {
        switch mark {
        case .text(let text):
            try add(text)
        case .line(let start, let end, let stroke):
            add(from: start.inPoints, to: end.inPoints, stroke, on: canvas)
        case .box(let box, let fill, let border):
            let box = Rectangle(box)
            if let fill {
                if strokes.isCovered(by: box) || texts.isCovered(by: box) { drawAll(on: canvas) }
                fills.add(box, fill)
            }
            if let border {
                if texts.isCovered(by: box, of: border.ink) { drawAll(on: canvas) }
                strokes.add(border: box, border)
            }
        case .picture(let path, let box):
            let box = Rectangle(box)
            makeWay(for: box, on: canvas)
            try fonts.pictures.picture(path).draw(in: box, on: canvas)
        case .symbol(let grid, let box):
            let box = Rectangle(box)
            makeWay(for: box, on: canvas)
            SymbolDrawing(grid, in: box, on: canvas).draw()
        }
    }

    private func add(_ text: PlacedText) throws(DrawingError) {
        let typeface = fonts.typeface(for: text.style)
        if let fault = typeface.fault { throw fault }
        texts.add(text, in: typeface)
        guard text.isUnderlined else { return }
        let metrics = typeface.metrics
        let size = text.style.points
        let width = metrics.underlineWidth * size
        let start = text.baseline.inPoints
        let y = start.y + metrics.underlineDepth * size + width / 2
        let end = start.x + (text.stretchedWidth ?? text.width) * pointsPerMillimetre
        strokes.add(
            from: Point(x: start.x, y: y),
            to: Point(x: end, y: y),
            Stroke(width: width * millimetresPerPoint, ink: text.style.ink),
        )
    }

    private func add(from start: Point, to end: Point, _ stroke: Stroke, on canvas: Canvas) {
        let edge = StrokeLayer.edge(from: start, to: end, stroke)
        if texts.isCovered(by: edge, of: stroke.ink) { drawAll(on: canvas) }
        strokes.add(from: start, to: end, stroke)
    }

    /// Has everything drawn that a mark is to cover.
    private func makeWay(for box: Rectangle, on canvas: Canvas) {
        if strokes.isCovered(by: box) || texts.isCovered(by: box) {
            drawAll(on: canvas)
        } else if fills.isCovered(by: box) {
            fills.draw(on: canvas)
        }
    }

    private func drawAll(on canvas: Canvas) {
        fills.draw(on: canvas)
        strokes.draw(on: canvas)
        texts.draw(on: canvas, with: fonts.shaper)
    }
}

extension Point {
    fileprivate var inPoints: Point { Point(x: x * pointsPerMillimetre, y: y * pointsPerMillimetre) }
}
