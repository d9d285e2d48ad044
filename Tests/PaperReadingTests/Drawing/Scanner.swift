import PaperReading

/// What a scanner or a phone makes of a drawing.
struct Scanner {
    /// The grey of white paper.
    var paper = 235.0
    /// Standard deviation, in greys.
    var noise = 2.0
    /// How often a mean of three pixels is taken both ways.
    var blur = 1

    func scan(_ drawing: Drawing, _ numbers: inout SeededNumbers) -> GreyImage {
        let (width, height) = (drawing.width, drawing.height)
        var light = drawing.light
        for _ in 0..<blur { light = Self.blurred(light, width: width, height: height) }
        let deviations = (0..<4096).map { _ in Float(numbers.deviation() * noise) }
        var pixels = [UInt8](repeating: 0, count: width * height)
        var state = numbers.next() | 1
        light.withUnsafeBufferPointer { light in
            pixels.withUnsafeMutableBufferPointer { pixels in
                for index in 0..<width * height {
                    state ^= state << 13
                    state ^= state >> 7
                    state ^= state << 17
                    let grey = light[index] * Float(paper) + deviations[Int(state & 4095)]
                    pixels[index] = UInt8(min(max(grey, 0), 255))
                }
            }
        }
        return GreyImage(width: width, height: height, pixels: pixels)
    }

    private static func blurred(_ light: [Float], width: Int, height: Int) -> [Float] {
        var rows = light
        var blurred = light
        light.withUnsafeBufferPointer { light in
            rows.withUnsafeMutableBufferPointer { rows in
                for index in 1..<width * height - 1 {
                    rows[index] = (light[index - 1] + light[index] + light[index + 1]) / 3
                }
            }
        }
        rows.withUnsafeBufferPointer { rows in
            blurred.withUnsafeMutableBufferPointer { blurred in
                for index in width..<width * (height - 1) {
                    blurred[index] = (rows[index - width] + rows[index] + rows[index + width]) / 3
                }
            }
        }
        return blurred
    }
}
