/// The 256 colours, or fewer, that show a picture.
///
/// Where there are more, as along the edges of a logo, the rarer ones are shown by near ones, as long as nobody sees the difference.
struct Palette {
    /// By how much red, green or blue may differ, of 255.
    private static let errors: [Int32] = [0, 2, 4, 7]
    private static let mostColours = 4096

    /// As many as a byte can tell apart.
    static let mostPlaces = 256

    /// Of the first places, whether the picture has them or not.
    private let first: [UInt32]
    private var colours: [(colour: UInt32, dots: Int)] = []
    /// Places in `colours`, later of the shown colours; open addressing, -1 for an empty slot.
    private var slots = [(colour: UInt32, place: Int32)](repeating: (0, -1), count: 4 * mostColours)

    /// Red, green and blue of each.
    private(set) var bytes: [UInt8] = []

    /// `nil` when it takes more colours.
    /// - Parameters:
    ///   - first: Colours that it begins with, each as it is, and no two the same.
    ///   - errors: By how much colours may differ, the least that does.
    init?(_ dots: SurfaceDots, first: [UInt32] = [], errors: [Int32] = Self.errors) {
        self.first = first
        // What is as in the row above has been seen there, and as a rule most of a row is.
        for y in 0..<dots.height {
            let changed = dots.changed(y)
            guard take(dots.row(y) + changed.lowerBound, changed.count) else { return nil }
        }
        guard errors.contains(where: { cover($0) }) else { return nil }
    }

    private mutating func take(_ row: UnsafePointer<UInt32>, _ width: Int) -> Bool {
        var x = 0
        while x < width {
            let colour = row[x] & 0xFFFFFF
            var end = x + 1
            while end < width, row[end] & 0xFFFFFF == colour { end += 1 }
            let slot = slot(of: colour)
            if slots[slot].place < 0 {
                guard colours.count < Self.mostColours else { return false }
                slots[slot] = (colour, Int32(colours.count))
                colours.append((colour, 0))
            }
            colours[Int(slots[slot].place)].dots += end - x
            x = end
        }
        return true
    }

    private func slot(of colour: UInt32) -> Int {
        var slot = Int((colour &* 0x9E37_79B1) >> 18)
        while slots[slot].place >= 0, slots[slot].colour != colour { slot = (slot + 1) & (slots.count - 1) }
        return slot
    }

    /// Keeps the colours of most dots that are not as those above, and lets each be shown by one that is kept and near enough.
    private mutating func cover(_ error: Int32) -> Bool {
        guard error > 0 || colours.count <= Self.mostPlaces else { return false }
        var order = Array(colours.indices)
        if error > 0 { order.sort { (colours[$0].dots, $1) > (colours[$1].dots, $0) } }
        var shown = first
        var places: [Int32] = []
        for place in order {
            let colour = colours[place].colour
            if error > 0 || !first.isEmpty, let near = shown.firstIndex(where: { Self.isNear($0, colour, error) }) {
                places.append(Int32(near))
            } else {
                guard shown.count < Self.mostPlaces else { return false }
                places.append(Int32(shown.count))
                shown.append(colour)
            }
        }
        for (place, other) in zip(order, places) { slots[slot(of: colours[place].colour)].place = other }
        bytes = shown.flatMap { [UInt8($0 >> 16 & 0xFF), UInt8($0 >> 8 & 0xFF), UInt8($0 & 0xFF)] }
        return true
    }

    private static func isNear(_ one: UInt32, _ other: UInt32, _ error: Int32) -> Bool {
        abs(Int32(one & 0xFF) - Int32(other & 0xFF)) <= error
            && abs(Int32(one >> 8 & 0xFF) - Int32(other >> 8 & 0xFF)) <= error
            && abs(Int32(one >> 16) - Int32(other >> 16)) <= error
    }

    func place(of dot: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: slots[slot(of: dot & 0xFFFFFF)].place) }
}
