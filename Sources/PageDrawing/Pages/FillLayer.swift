import CCairoPango
import PageLayout

/// Filled boxes that wait to be drawn, those of one ink in a row as one path.
struct FillLayer {
    private var boxes: [(ink: Ink, box: Rectangle)] = []

    mutating func add(_ box: Rectangle, _ ink: Ink) {
        boxes.append((ink, box))
    }

    func isCovered(by box: Rectangle) -> Bool {
        boxes.contains { $0.box.covers(box) }
    }

    mutating func draw(on canvas: Canvas) {
        var place = 0
        while place < boxes.count {
            let ink = boxes[place].ink
            canvas.setInk(ink)
            while place < boxes.count, boxes[place].ink == ink {
                canvas.addPath(canvas.snapped(boxes[place].box))
                place += 1
            }
            cairo_fill(canvas.cairo)
        }
        boxes.removeAll(keepingCapacity: true)
    }
}
