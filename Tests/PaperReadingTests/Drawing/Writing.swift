import Glibc
import PaperReading

/// What somebody does to a cell.
enum Writing: String, CaseIterable {
    // Signatures.
    case pen, thinPen, pencil, initials, tick, sprawling
    // What is none.
    case nothing, dust, dash, fold, showingThrough, faintPencil

    var isSigned: Bool {
        switch self {
        case .pen, .thinPen, .pencil, .initials, .tick, .sprawling: true
        case .nothing, .dust, .dash, .fold, .showingThrough, .faintPencil: false
        }
    }

    /// Whether a person would have to look, whoever reads.
    var isDoubtful: Bool {
        switch self {
        case .dash, .fold, .showingThrough, .faintPencil: true
        default: false
        }
    }

    /// Draws it into the cell between `left` and `right`, `top` and `bottom`, in millimetres.
    func draw(
        on drawing: inout Drawing, left: Double, right: Double, top: Double, bottom: Double,
        _ numbers: inout SeededNumbers
    ) {
        let (width, height) = (right - left, bottom - top)
        let middle = PagePoint(x: (left + right) / 2, y: (top + bottom) / 2)
        switch self {
        case .pen, .thinPen, .pencil, .sprawling, .showingThrough, .faintPencil:
            let tall = self == .sprawling ? 0.7 : numbers.number(0.25...0.42)
            let curve = Self.scrawl(middle, width: width * numbers.number(0.3...0.8), height: height * tall, &numbers)
            drawing.stroke(curve, width: penWidth, darkness: penDarkness(&numbers))
        case .initials:
            let curve = Self.scrawl(middle, width: numbers.number(4...8), height: height * 0.3, &numbers)
            drawing.stroke(curve, width: 0.4, darkness: numbers.number(0.5...0.85))
        case .tick:
            let size = numbers.number(2.5...3.5)
            let tick = [(-size, 0.0), (-size / 3, size * 0.8), (size, -size)].map {
                PagePoint(x: middle.x + $0.0, y: middle.y + $0.1)
            }
            drawing.stroke(tick, width: 0.5, darkness: 0.7)
        case .nothing:
            break
        case .dust:
            for _ in 0..<Int(numbers.number(1...5)) {
                let place = PagePoint(x: numbers.number(left...right), y: numbers.number(top...bottom))
                let other = PagePoint(x: place.x + numbers.number(-0.2...0.2), y: place.y + numbers.number(-0.2...0.2))
                drawing.stroke([place, other], width: numbers.number(0.1...0.4), darkness: numbers.number(0.2...0.9))
            }
        case .dash:
            let length = width * numbers.number(0.2...0.4)
            let ends = [-1.0, 1].map {
                PagePoint(x: middle.x + $0 * length, y: middle.y + $0 * numbers.number(-0.3...0.3))
            }
            drawing.stroke(ends, width: 0.4, darkness: 0.7)
        case .fold:
            let y = numbers.number(top + 2...bottom - 2)
            let ends = [
                PagePoint(x: 0, y: y), PagePoint(x: drawing.placement.pageWidth, y: y + numbers.number(-1...1)),
            ]
            drawing.stroke(ends, width: 0.4, darkness: numbers.number(0.1...0.35))
        }
    }

    private var penWidth: Double {
        switch self {
        case .thinPen: 0.3
        case .pencil, .faintPencil: 0.4
        case .showingThrough: 0.9
        default: 0.5
        }
    }

    private func penDarkness(_ numbers: inout SeededNumbers) -> Double {
        switch self {
        case .pencil: numbers.number(0.32...0.5)
        case .faintPencil: numbers.number(0.12...0.18)
        case .showingThrough: numbers.number(0.06...0.13)
        default: numbers.number(0.5...0.9)
        }
    }

    /// Loops from left to right, as hands make them.
    private static func scrawl(
        _ middle: PagePoint, width: Double, height: Double, _ numbers: inout SeededNumbers
    ) -> [PagePoint] {
        let loops = numbers.number(3...7)
        let (phase, slower) = (numbers.number(0...6), numbers.number(0.5...1.5))
        let swing = numbers.number(0.05...0.15) * width
        return (0...90).map { step in
            let along = Double(step) / 90
            let angle = along * loops * 2 * Double.pi + phase
            return PagePoint(
                x: middle.x + (along - 0.5) * (width - 2 * swing) + swing * cos(angle),
                y: middle.y + height * (0.75 * sin(angle) + 0.25 * sin(angle * slower / 3)))
        }
    }
}
