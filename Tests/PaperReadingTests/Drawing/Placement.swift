import Glibc
import PaperReading

/// How a sheet lies in its scan: from millimetres of the sheet to pixels.
struct Placement {
    var dotsPerInch = 200.0
    /// Clockwise, in degrees.
    var turn = 0.0
    /// A printer's: 1 is as it should be.
    var scale = 1.0
    var shift = PagePoint(x: 0, y: 0)
    /// As seen by a phone held not quite straight: how much farther the lower edge is than the upper one.
    var tilt = 0.0
    var pageWidth: Double
    var pageHeight: Double

    var pixelsPerMillimetre: Double { dotsPerInch / 25.4 }

    /// A quarter turn changes what is width and what is height.
    var size: (width: Int, height: Int) {
        let lies = Int((turn / 90).rounded()) % 2 != 0
        let (width, height) = lies ? (pageHeight, pageWidth) : (pageWidth, pageHeight)
        return (Int(width * pixelsPerMillimetre), Int(height * pixelsPerMillimetre))
    }

    func callAsFunction(_ point: PagePoint) -> PagePoint {
        let depth = 1 + tilt * point.y / pageHeight
        let x = ((point.x - pageWidth / 2) * scale + shift.x) * pixelsPerMillimetre / depth
        let y = ((point.y - pageHeight / 2) * scale + shift.y) * pixelsPerMillimetre / depth
        let angle = turn * Double.pi / 180
        let (width, height) = size
        return PagePoint(
            x: x * cos(angle) - y * sin(angle) + Double(width) / 2,
            y: x * sin(angle) + y * cos(angle) + Double(height) / 2)
    }
}
