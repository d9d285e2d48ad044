import PaperReading
import QRSymbol

/// A sheet as it comes from the printer, and what people have done to its cells.
struct DrawnSheet {
    var shape: SheetShape
    var text = DrawnSheet.text
    var writings: [Writing]
    /// A streak down the scan: where it begins and ends, in millimetres from the left.
    var streak: (top: Double, bottom: Double)?
    var squares = [0, 1, 2, 3]
    var hasLines = true

    /// As long as a sheet's text is: `IKL1`, 8 + 8 + 2 + 2 characters, 20 codes, the geometry and the tag.
    static let text =
        "IKL1" + String(repeating: "0123456789ABCDEFGHJK", count: 9) + ":" + String(repeating: "1NQ2", count: 10)
        + "8:ABCD1234"

    func draw(_ placement: Placement, _ numbers: inout SeededNumbers) throws -> Drawing {
        var drawing = Drawing(placement)
        let half = shape.squareSide / 2
        for index in squares {
            let centre = shape.squareCentres[index]
            drawing.rectangle(
                left: centre.x - half, top: centre.y - half, right: centre.x + half, bottom: centre.y + half)
        }
        try drawSymbol(on: &drawing)
        if hasLines { drawTable(on: &drawing, &numbers) }
        for (row, writing) in writings.enumerated() {
            let top = shape.tableTop + Double(row) * shape.rowHeight
            writing.draw(
                on: &drawing, left: shape.signatureLeft, right: shape.signatureRight, top: top,
                bottom: top + shape.rowHeight,
                &numbers)
        }
        if let streak {
            let ends = [PagePoint(x: streak.top, y: 0), PagePoint(x: streak.bottom, y: shape.pageHeight)]
            drawing.stroke(ends, width: 0.3, darkness: 0.5)
        }
        return drawing
    }

    private func drawSymbol(on drawing: inout Drawing) throws {
        let symbol = try QRSymbol(text, level: .medium)
        let module = shape.symbolSide / Double(symbol.width)
        for y in 0..<symbol.width {
            var x = 0
            while x < symbol.width {
                let start = x
                while x < symbol.width, symbol[x, y] { x += 1 }
                if x > start {
                    drawing.rectangle(
                        left: shape.symbolCorner.x + Double(start) * module,
                        top: shape.symbolCorner.y + Double(y) * module,
                        right: shape.symbolCorner.x + Double(x) * module,
                        bottom: shape.symbolCorner.y + Double(y + 1) * module)
                }
                x += 1
            }
        }
    }

    /// Lines, and something like text beside the cells.
    private func drawTable(on drawing: inout Drawing, _ numbers: inout SeededNumbers) {
        let left = 15.0
        let right = min(shape.pageWidth - 12, shape.signatureRight + 25)
        let bottom = shape.tableTop + Double(shape.rowCount) * shape.rowHeight
        for row in 0...shape.rowCount {
            let y = shape.tableTop + Double(row) * shape.rowHeight
            drawing.stroke([PagePoint(x: left, y: y), PagePoint(x: right, y: y)], width: 0.2, darkness: 0.9)
        }
        for x in [left, shape.signatureLeft, shape.signatureRight, right] {
            drawing.stroke([PagePoint(x: x, y: shape.tableTop), PagePoint(x: x, y: bottom)], width: 0.2, darkness: 0.9)
        }
        for row in 0..<shape.rowCount {
            let y = shape.tableTop + (Double(row) + 0.5) * shape.rowHeight
            var x = left + 2
            while x < shape.signatureLeft - 4 {
                let end = x + numbers.number(0.3...1.2)
                drawing.stroke(
                    [PagePoint(x: x, y: y - 1), PagePoint(x: end, y: y + numbers.number(-1...1))], width: 0.25,
                    darkness: 0.9)
                x = end + 0.7
            }
        }
    }
}

extension SheetShape {
    /// A folio page of the size that offices print on, with as many rows as fit.
    static func folio(rows: Int = 18) -> SheetShape {
        SheetShape(
            pageWidth: 215, pageHeight: 330,
            squareCentres: [(8, 13), (207, 13), (8, 317), (207, 317)].map { PagePoint(x: $0.0, y: $0.1) },
            symbolCorner: PagePoint(x: 174, y: 289), symbolSide: 26, tableTop: 85, rowHeight: 10, rowCount: rows,
            signatureLeft: 135, signatureRight: 175)
    }

    /// A small page, for tests that read many.
    static func small(rows: Int = 8) -> SheetShape {
        SheetShape(
            pageWidth: 130, pageHeight: 150,
            squareCentres: [(8, 8), (122, 8), (8, 142), (122, 142)].map { PagePoint(x: $0.0, y: $0.1) },
            symbolCorner: PagePoint(x: 88, y: 110), symbolSide: 26, tableTop: 20, rowHeight: 10, rowCount: rows,
            signatureLeft: 70, signatureRight: 110)
    }
}
