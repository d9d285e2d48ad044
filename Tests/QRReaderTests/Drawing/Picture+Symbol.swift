import QRReader
import QRSymbol

extension Picture {
    /// How a symbol lies in the picture.
    struct Pose {
        /// Where its middle is.
        var x: Double
        var y: Double
        /// Pixels a module.
        var module: Double
        /// Clockwise, in radians.
        var turn = 0.0
        /// How much farther away its right edge is than its left one, and its lower one than its upper; 0 for as far.
        var depth = (right: 0.0, below: 0.0)
        var isMirrored = false
        var isInverted = false
    }

    /// Draws a symbol with a quiet zone of four modules, four samples a pixel each way.
    mutating func draw(_ symbol: QRSymbol, _ pose: Pose) {
        draw(width: symbol.width, pose) { symbol[$0, $1] }
    }

    mutating func draw(width modules: Int, _ pose: Pose, _ isDark: (Int, Int) -> Bool) {
        let half = Double(modules) / 2
        let (sine, cosine) = (Self.sine(pose.turn), Self.sine(pose.turn + Double.pi / 2))
        let reach = (half + 4) * pose.module * 1.9
        let samples = 4
        for y in max(0, Int(pose.y - reach))..<min(height, Int(pose.y + reach)) {
            for x in max(0, Int(pose.x - reach))..<min(width, Int(pose.x + reach)) {
                var sum = 0
                var inside = 0
                for sample in 0..<samples * samples {
                    let dx = Double(x) + (Double(sample % samples) + 0.5) / Double(samples) - pose.x
                    let dy = Double(y) + (Double(sample / samples) + 0.5) / Double(samples) - pose.y
                    var u = (dx * cosine + dy * sine) / pose.module
                    var v = (dy * cosine - dx * sine) / pose.module
                    let weight = 1 - (pose.depth.right * u + pose.depth.below * v) / half
                    u = u / weight + half
                    v = v / weight + half
                    guard u >= -4, v >= -4, u < Double(modules) + 4, v < Double(modules) + 4 else { continue }
                    inside += 1
                    if pose.isMirrored { u = Double(modules) - u }
                    let isInSymbol = u >= 0 && v >= 0 && u < Double(modules) && v < Double(modules)
                    let dark = isInSymbol && isDark(min(Int(u), modules - 1), Int(v))
                    sum += dark != pose.isInverted ? 25 : 235
                }
                guard inside > 0 else { continue }
                let rest = (samples * samples - inside) * Int(pixels[y * width + x])
                pixels[y * width + x] = UInt8((sum + rest) / (samples * samples))
            }
        }
    }

    /// The sine, by its series: there is none in the standard library.
    private static func sine(_ angle: Double) -> Double {
        let angle = angle.remainder(dividingBy: 2 * Double.pi)
        var term = angle
        var sum = angle
        for index in 1..<14 {
            term *= -angle * angle / Double(2 * index * (2 * index + 1))
            sum += term
        }
        return sum
    }
}
