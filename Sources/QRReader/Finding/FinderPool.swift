/// The finder patterns of all passes over a frame: what one pass misses another may have seen.
struct FinderPool: ~Copyable {
    static let most = 48

    private(set) var patterns = Store<FinderPattern>(FinderPool.most, of: FinderPattern())
    private(set) var count = 0

    mutating func clear() { count = 0 }

    /// Adds what is new; a better sight of a known one replaces it. When it is full, the worst gives way.
    mutating func add(_ found: FinderPattern, pass: Int) {
        var pattern = found
        pattern.pass = pass
        for i in 0..<count {
            let known = patterns[i]
            let reach = max(known.module, pattern.module)
            guard (known.centre - pattern.centre).length < 1.5 * reach, known.module < 1.7 * pattern.module,
                pattern.module < 1.7 * known.module
            else { continue }
            if !known.isUsed && pattern.rays > known.rays {
                patterns[i] = pattern
            }
            return
        }
        if count < Self.most {
            patterns[count] = pattern
            count += 1
            return
        }
        var worst = 0
        for i in 1..<count where Self.worth(patterns[i]) < Self.worth(patterns[worst]) { worst = i }
        if Self.worth(patterns[worst]) < Self.worth(pattern) { patterns[worst] = pattern }
    }

    /// Brings the worthiest to the front.
    mutating func sort(first: Int) {
        for place in 0..<min(first, count) {
            var best = place
            for other in place + 1..<max(place + 1, count)
            where Self.worth(patterns[other]) > Self.worth(patterns[best]) {
                best = other
            }
            let pattern = patterns[place]
            patterns[place] = patterns[best]
            patterns[best] = pattern
        }
    }

    mutating func use(_ index: Int) { patterns.base[index].isUsed = true }

    static func worth(_ pattern: FinderPattern) -> Int {
        pattern.isUsed ? 10_000 : pattern.rays * min(100, Int(pattern.contrast)) + 4 * min(pattern.rows, 16)
    }
}
