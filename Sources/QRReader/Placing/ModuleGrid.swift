/// How dark each module of a symbol looks: 1 for as dark as modules are around it, -1 for as light.
struct ModuleGrid: ~Copyable {
    static let room = 177 * 177

    private(set) var width = 0
    private(set) var darkness = Store<Float>(ModuleGrid.room, of: 0)
    private var greys = Store<Float>(ModuleGrid.room, of: 0)
    private var least = Store<Float>(ModuleGrid.room, of: 0)
    private var most = Store<Float>(ModuleGrid.room, of: 0)
    private var lows = Store<Float>(ModuleGrid.room, of: 0)
    private var highs = Store<Float>(ModuleGrid.room, of: 0)

    /// Looks at the middle of every module. `contrast` is that of the finders.
    mutating func sample(
        _ view: GreyView, _ plane: SymbolPlane, _ mesh: borrowing AlignmentMesh, width: Int, contrast: Float,
        isInverted: Bool
    ) {
        self.width = width
        let sign: Float = isInverted ? -1 : 1
        for y in 0..<width {
            let v = Float(y) + 0.5
            for x in 0..<width {
                let u = Float(x) + 0.5
                var place = plane.place(u, v)
                if !mesh.isEmpty { place = place + mesh.offset(u, v) }
                greys.base[y * width + x] = sign * view.sample(place)
            }
        }
        level(contrast)
    }

    /// Measures each module against the darkest and the lightest of the 5 x 5 around it, so that shadows do not count.
    private mutating func level(_ contrast: Float) {
        let reach = 2
        for y in 0..<width {
            for x in 0..<width {
                var low = Float.greatestFiniteMagnitude
                var high = -Float.greatestFiniteMagnitude
                for i in max(0, x - reach)...min(width - 1, x + reach) {
                    low = min(low, greys.base[y * width + i])
                    high = max(high, greys.base[y * width + i])
                }
                least.base[y * width + x] = low
                most.base[y * width + x] = high
            }
        }
        var middle: Float = 0
        for y in 0..<width {
            let rows = max(0, y - reach)...min(width - 1, y + reach)
            for x in 0..<width {
                var low = Float.greatestFiniteMagnitude
                var high = -Float.greatestFiniteMagnitude
                for j in rows {
                    low = min(low, least.base[j * width + x])
                    high = max(high, most.base[j * width + x])
                }
                lows.base[y * width + x] = low
                highs.base[y * width + x] = high
                middle += low + high
            }
        }
        middle /= Float(2 * width * width)
        for y in 0..<width {
            for x in 0..<width {
                var low: Float = 0
                var high: Float = 0
                var count: Float = 0
                for j in max(0, y - 1)...min(width - 1, y + 1) {
                    for i in max(0, x - 1)...min(width - 1, x + 1) {
                        low += lows.base[j * width + i]
                        high += highs.base[j * width + i]
                        count += 1
                    }
                }
                let range = (high - low) / count
                let grey = greys.base[y * width + x]
                let isPlain = range < 0.3 * contrast
                let threshold = isPlain ? middle : (high + low) / (2 * count)
                let half = max(1, (isPlain ? contrast : range) / 2)
                darkness.base[y * width + x] = (threshold - grey) / half
            }
        }
    }

    /// As if the symbol were looked at in a mirror: rows become columns.
    mutating func transpose() {
        for y in 0..<width {
            for x in 0..<y {
                let value = darkness.base[y * width + x]
                darkness.base[y * width + x] = darkness.base[x * width + y]
                darkness.base[x * width + y] = value
            }
        }
    }

    /// Takes modules as they are.
    mutating func set(width: Int, _ isDark: (Int, Int) -> Bool) {
        self.width = width
        for y in 0..<width {
            for x in 0..<width { darkness[y * width + x] = isDark(x, y) ? 1 : -1 }
        }
    }

    /// Replaces every module by what an equaliser makes of it and its neighbours.
    mutating func apply(_ equaliser: borrowing Equaliser) {
        for y in 0..<width {
            for x in 0..<width { greys.base[y * width + x] = equaliser.output(self, x, y) }
        }
        darkness.base.update(from: greys.base, count: width * width)
    }

    /// Beyond the edge it is light.
    @inline(__always)
    subscript(x: Int, y: Int) -> Float {
        x >= 0 && y >= 0 && x < width && y < width ? darkness.base[y * width + x] : -1
    }
}
