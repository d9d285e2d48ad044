import CCairoPango
import PageLayout

/// Lines and borders that wait to be drawn, equal strokes as one path.
struct StrokeLayer {
    private enum Path {
        case line(from: Point, to: Point)
        case border(Rectangle)
    }

    private var strokes: [(stroke: Stroke, paths: [Path])] = []
    /// What each path covers: a border its four edges.
    private var edges: [Rectangle] = []
    private var reach: Rectangle?

    /// Points are in points here.
    mutating func add(from start: Point, to end: Point, _ stroke: Stroke) {
        add(.line(from: start, to: end), stroke)
        addEdge(Self.edge(from: start, to: end, stroke))
    }

    mutating func add(border box: Rectangle, _ stroke: Stroke) {
        add(.border(box), stroke)
        let corners = [
            Point(x: box.x, y: box.y), Point(x: box.right, y: box.y), Point(x: box.right, y: box.bottom),
            Point(x: box.x, y: box.bottom),
        ]
        for place in corners.indices {
            addEdge(Self.edge(from: corners[place], to: corners[(place + 1) % 4], stroke))
        }
    }

    static func edge(from start: Point, to end: Point, _ stroke: Stroke) -> Rectangle {
        let width = stroke.width * pointsPerMillimetre
        return Rectangle(
            x: min(start.x, end.x) - width / 2,
            y: min(start.y, end.y) - width / 2,
            width: abs(start.x - end.x) + width,
            height: abs(start.y - end.y) + width,
        )
    }

    private mutating func add(_ path: Path, _ stroke: Stroke) {
        if let place = strokes.lastIndex(where: { $0.stroke == stroke }) {
            strokes[place].paths.append(path)
        } else {
            strokes.append((stroke, [path]))
        }
    }

    private mutating func addEdge(_ edge: Rectangle) {
        edges.append(edge)
        reach?.unite(with: edge)
        if reach == nil { reach = edge }
    }

    /// A box up to the middle of a line does not cover it: the line belongs to the box's neighbour as well.
    func isCovered(by box: Rectangle) -> Bool {
        guard let reach, reach.covers(box) else { return false }
        return edges.contains { edge in
            // A little more than half the line, or rounding would decide.
            let play = min(edge.width, edge.height) / 2 + 0.05
            return edge.x + play < box.right && box.x + play < edge.right && edge.y + play < box.bottom
                && box.y + play < edge.bottom
        }
    }

    mutating func draw(on canvas: Canvas) {
        for (stroke, paths) in strokes {
            var width = stroke.width * pointsPerMillimetre
            if let dots = canvas.dotsPerPoint { width = max(1, (width * dots).rounded()) / dots }
            canvas.setInk(stroke.ink)
            cairo_set_line_width(canvas.cairo, width)
            var dash = (stroke.dash ?? 0) * pointsPerMillimetre
            cairo_set_dash(canvas.cairo, &dash, dash > 0 ? 1 : 0, 0)
            for path in paths { Self.add(path, width, to: canvas) }
            cairo_stroke(canvas.cairo)
        }
        strokes.removeAll(keepingCapacity: true)
        edges.removeAll(keepingCapacity: true)
        reach = nil
    }

    private static func add(_ path: Path, _ width: Double, to canvas: Canvas) {
        switch path {
        case .line(let start, let end):
            let isLevel = start.y == end.y
            let isUpright = start.x == end.x
            cairo_move_to(
                canvas.cairo,
                isUpright ? canvas.middle(start.x, width) : start.x,
                isLevel ? canvas.middle(start.y, width) : start.y,
            )
            cairo_line_to(
                canvas.cairo,
                isUpright ? canvas.middle(end.x, width) : end.x,
                isLevel ? canvas.middle(end.y, width) : end.y,
            )
        case .border(let box):
            let x = canvas.middle(box.x, width)
            let y = canvas.middle(box.y, width)
            cairo_rectangle(
                canvas.cairo, x, y, canvas.middle(box.right, width) - x, canvas.middle(box.bottom, width) - y
            )
        }
    }
}

extension Canvas {
    /// The nearest place for the middle of a line at which its edges are edges of dots.
    fileprivate func middle(_ place: Double, _ width: Double) -> Double {
        guard let dots = dotsPerPoint else { return place }
        let half = width * dots / 2
        return ((place * dots - half).rounded() + half) / dots
    }
}
