/// A number for every block of a picture.
struct BlockField {
    let width: Int
    let height: Int
    let values: [Float]

    /// Dark places narrower than `2 * radius + 1` blocks take the brightness of what is beside them (a morphological
    /// closing).
    func closed(radius: Int) -> BlockField {
        spread(radius, max).spread(radius, min)
    }

    /// Means of three by three blocks.
    func smoothed() -> BlockField {
        let rows = mapped { x, y in (value(x - 1, y) + value(x, y) + value(x + 1, y)) / 3 }
        return rows.mapped { x, y in (rows.value(x, y - 1) + rows.value(x, y) + rows.value(x, y + 1)) / 3 }
    }

    private func spread(_ radius: Int, _ pick: (Float, Float) -> Float) -> BlockField {
        let rows = mapped { x, y in
            (max(0, x - radius)...min(width - 1, x + radius)).reduce(value(x, y)) { pick($0, value($1, y)) }
        }
        return rows.mapped { x, y in
            (max(0, y - radius)...min(height - 1, y + radius)).reduce(rows.value(x, y)) { pick($0, rows.value(x, $1)) }
        }
    }

    /// Beyond an edge, what is at the edge.
    func value(_ x: Int, _ y: Int) -> Float {
        values[min(max(y, 0), height - 1) * width + min(max(x, 0), width - 1)]
    }

    private func mapped(_ value: (Int, Int) -> Float) -> BlockField {
        var values: [Float] = []
        values.reserveCapacity(width * height)
        for y in 0..<height {
            for x in 0..<width { values.append(value(x, y)) }
        }
        return BlockField(width: width, height: height, values: values)
    }
}
