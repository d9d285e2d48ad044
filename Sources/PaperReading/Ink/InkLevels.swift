/// From what darkness on something is on the paper, and from what on it is surely ink; in thousandths.
struct InkLevels: Hashable {
    /// Pencil, and what shows through from the back.
    let faint: Int16
    /// A pen, or a pencil that means it.
    let strong: Int16
    /// Whether the picture's noise drowns faint strokes.
    let isNoisy: Bool

    /// After the noise of the paper inside of the cells, most of which is never written on.
    init(_ darkness: DarknessMap, cells: [CellLines]) {
        var histogram = [Int](repeating: 0, count: 1001)
        var total = 0
        for cell in cells {
            let rows = Int(cell.top.left) + 10..<max(Int(cell.top.left) + 11, Int(cell.bottom.left) - 10)
            for y in rows where y >= 0 && y < darkness.height {
                for x in stride(from: Int(cell.left) + 10, to: Int(cell.right) - 10, by: 3) {
                    histogram[min(max(Int(darkness.values[y * darkness.width + x]) + 200, 0), 1000)] += 1
                    total += 1
                }
            }
        }
        func quantile(_ share: Double) -> Double {
            var seen = 0
            let place = histogram.firstIndex { count in
                seen += count
                return Double(seen) > share * Double(total)
            }
            return Double(place ?? 0) - 200
        }
        let middle = quantile(0.5)
        let noise = middle - quantile(0.16)
        faint = Int16(min(middle + max(70, 4.5 * noise), 900))
        strong = Int16(min(middle + max(180, 6 * noise), 950))
        isNoisy = noise > 45
    }
}
