/// The likeliest triples of a pool, best first.
struct TripleList: ~Copyable {
    static let most = 48

    private(set) var triples = Store<FinderTriple>(TripleList.most, of: FinderTriple())
    private(set) var count = 0

    /// Of patterns that are not used; at least one of each triple was seen in this pass.
    mutating func fill(_ pool: borrowing FinderPool, pass: Int) {
        count = 0
        for third in 0..<pool.count where !pool.patterns[third].isUsed {
            for second in 0..<third where !pool.patterns[second].isUsed {
                for first in 0..<second where !pool.patterns[first].isUsed {
                    guard
                        pool.patterns[third].pass == pass || pool.patterns[second].pass == pass
                            || pool.patterns[first].pass == pass
                    else { continue }
                    if let triple = FinderTriple(pool, first, second, third) { insert(triple) }
                }
            }
        }
    }

    private mutating func insert(_ triple: FinderTriple) {
        var place = count
        if count == Self.most {
            guard triples[count - 1].distortion > triple.distortion else { return }
            place = count - 1
        } else {
            count += 1
        }
        while place > 0 && triples[place - 1].distortion > triple.distortion {
            triples[place] = triples[place - 1]
            place -= 1
        }
        triples[place] = triple
    }
}
