import PageLayout

/// The beginning of a palette: inks, the grounds that letters are written on, and the shades that letters' edges have there.
struct ShadedPalette {
    private(set) var colours: [UInt32] = []
    private var places: [Ink: UInt8] = [:]
    /// By ink: the place of what each level of it shows on each place.
    private var tables: [Ink: [UInt8]] = [:]

    /// A table has this many places for each level.
    static let tableWidth = Palette.mostPlaces

    func place(of colour: Ink) -> UInt8? { places[colour] }

    /// What an ink makes of a place, at `level * tableWidth + place`; `nil` for an ink that was not said to be used.
    func table(of ink: Ink) -> [UInt8]? { tables[ink] }

    private mutating func add(_ colour: Ink) -> UInt8? {
        if let place = places[colour] { return place }
        guard colours.count < Palette.mostPlaces else { return nil }
        let place = UInt8(colours.count)
        colours.append(UInt32(colour.red) << 16 | UInt32(colour.green) << 8 | UInt32(colour.blue))
        places[colour] = place
        return place
    }

    /// Makes room for letters of an ink on the grounds. Elsewhere they have hard edges.
    /// - Returns: whether there was room.
    mutating func add(_ ink: Ink, on grounds: [Ink]) -> Bool {
        guard let whole = add(ink) else { return false }
        let width = Self.tableWidth
        var table =
            tables[ink]
            ?? (0...GlyphMasks.levels).flatMap { level in
                (0..<width).map { level * 2 < GlyphMasks.levels ? UInt8($0) : whole }
            }
        for ground in grounds {
            guard let place = add(ground) else { return false }
            for level in 1..<GlyphMasks.levels {
                guard let shade = add(Self.mixed(ink, ground, level)) else { return false }
                table[level * width + Int(place)] = shade
            }
        }
        tables[ink] = table
        return true
    }

    private static func mixed(_ ink: Ink, _ ground: Ink, _ level: Int) -> Ink {
        func mixed(_ one: UInt8, _ other: UInt8) -> UInt8 {
            let all = GlyphMasks.levels
            return UInt8((Int(one) * level + Int(other) * (all - level) + all / 2) / all)
        }
        return Ink(
            red: mixed(ink.red, ground.red), green: mixed(ink.green, ground.green), blue: mixed(ink.blue, ground.blue))
    }
}
