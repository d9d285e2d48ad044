/// What each module of a version is for.
struct SymbolLayout: ~Copyable {
    enum Kind {
        static let data: UInt8 = 0
        static let light: UInt8 = 1
        static let dark: UInt8 = 2
        /// Format or version information.
        static let information: UInt8 = 3
    }

    private(set) var version = SymbolVersion(number: 1)!
    var width: Int { version.width }
    /// Row by row.
    private(set) var kinds = Store<UInt8>(177 * 177, of: Kind.data)
    /// Modules of known shade by which a symbol's place is judged: finders, timing, the last alignment pattern.
    /// Each is y * 256 + x, and 65,536 more when it is dark.
    private(set) var marks = Store<Int32>(700, of: 0)
    private(set) var markCount = 0
    /// So many of them, the first, lie outside the corners.
    private(set) var looseCount = 0
    private var isPrepared = false

    mutating func prepare(_ version: SymbolVersion) {
        if isPrepared && version == self.version { return }
        isPrepared = true
        self.version = version
        kinds.base.update(repeating: Kind.data, count: width * width)
        placeTiming()
        placeFinders()
        placeAlignments()
        placeInformation()
        gatherMarks()
    }

    @inline(__always)
    subscript(x: Int, y: Int) -> UInt8 { kinds.base[y * width + x] }

    private func set(_ x: Int, _ y: Int, _ kind: UInt8) {
        guard x >= 0, y >= 0, x < width, y < width else { return }
        kinds[y * width + x] = kind
    }

    private func placeTiming() {
        for place in 0..<width {
            let kind = place % 2 == 0 ? Kind.dark : Kind.light
            set(place, 6, kind)
            set(6, place, kind)
        }
    }

    private func placeFinders() {
        for y in -4...4 {
            for x in -4...4 {
                let ring = max(abs(x), abs(y))
                let kind = ring == 2 || ring == 4 ? Kind.light : Kind.dark
                set(3 + x, 3 + y, kind)
                set(width - 4 + x, 3 + y, kind)
                set(3 + x, width - 4 + y, kind)
            }
        }
    }

    private func placeAlignments() {
        for row in 0..<version.alignments {
            for column in 0..<version.alignments where version.hasAlignment(column, row) {
                for y in -2...2 {
                    for x in -2...2 {
                        let kind = max(abs(x), abs(y)) == 1 ? Kind.light : Kind.dark
                        set(version.alignment(column) + x, version.alignment(row) + y, kind)
                    }
                }
            }
        }
    }

    private func placeInformation() {
        for place in 0..<9 where place != 6 {
            set(place, 8, Kind.information)
            set(8, place, Kind.information)
        }
        for place in width - 8..<width {
            set(place, 8, Kind.information)
            set(8, place, Kind.information)
        }
        guard version.number >= 7 else { return }
        for y in 0..<6 {
            for x in width - 11..<width - 8 {
                set(x, y, Kind.information)
                set(y, x, Kind.information)
            }
        }
    }

    /// Timing and alignment come first, then the corners.
    private mutating func gatherMarks() {
        markCount = 0
        gatherMarks(corners: false)
        looseCount = markCount
        gatherMarks(corners: true)
    }

    private mutating func gatherMarks(corners: Bool) {
        let last = width - 9
        for y in 0..<width {
            for x in 0..<width {
                let kind = self[x, y]
                guard kind == Kind.dark || kind == Kind.light else { continue }
                let isCorner = y < 8 && (x < 8 || x >= width - 8) || y >= width - 8 && x < 8
                let isTiming = x == 6 || y == 6
                let isAlignment = version.number > 1 && x >= last && x < last + 5 && y >= last && y < last + 5
                // Corners are large and plain: every other module of them tells enough.
                guard corners ? isCorner && (x + y) % 2 == 0 : !isCorner && (isTiming || isAlignment) else { continue }
                marks[markCount] = Int32(y * 256 + x + (kind == Kind.dark ? 65_536 : 0))
                markCount += 1
            }
        }
    }
}
