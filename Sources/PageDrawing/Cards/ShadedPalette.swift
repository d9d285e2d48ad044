import PageLayout

/// A palette that has, besides the colours of a picture, the shades that the edges of letters have where letters will be.
struct ShadedPalette {
    /// Red, green and blue of each place.
    private(set) var bytes: [UInt8]
    private var places: [Ink: UInt8] = [:]
    /// By ink: the place of what each level of it shows on each place.
    private var tables: [Ink: [UInt8]] = [:]

    /// A table has this many places for each level.
    static let tableWidth = Palette.mostPlaces

    /// - Parameter shown: Colours of a picture. Of two that are the same, the first counts.
    init(_ shown: [UInt8]) {
        bytes = shown
        for place in (0..<shown.count / 3).reversed() { places[colour(place)] = UInt8(place) }
    }

    /// How many places are taken at most by letters of inks on grounds, so many pairs of them, and by symbols.
    static func mostPlaces(pairs: Int) -> Int { pairs * (GlyphMasks.levels + 1) + 1 }

    private func colour(_ place: Int) -> Ink {
        Ink(red: bytes[3 * place], green: bytes[3 * place + 1], blue: bytes[3 * place + 2])
    }

    func place(of colour: Ink) -> UInt8? { places[colour] }

    /// What an ink makes of a place, at `level * tableWidth + place`; `nil` for an ink that was not said to be used.
    func table(of ink: Ink) -> [UInt8]? { tables[ink] }

    /// - Precondition: There is room for it.
    private mutating func add(_ colour: Ink) -> UInt8 {
        if let place = places[colour] { return place }
        let place = UInt8(bytes.count / 3)
        bytes += [colour.red, colour.green, colour.blue]
        places[colour] = place
        return place
    }

    /// Makes room for letters of an ink on the grounds. Elsewhere they have hard edges.
    mutating func add(_ ink: Ink, on grounds: [Ink]) {
        let whole = add(ink)
        let width = Self.tableWidth
        var table =
            tables[ink]
            ?? (0...GlyphMasks.levels).flatMap { level in
                (0..<width).map { level * 2 < GlyphMasks.levels ? UInt8($0) : whole }
            }
        for ground in grounds {
            let place = Int(add(ground))
            for level in 1..<GlyphMasks.levels {
                table[level * width + place] = add(Self.mixed(ink, ground, level))
            }
        }
        tables[ink] = table
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
