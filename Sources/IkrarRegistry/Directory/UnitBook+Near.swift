extension UnitBook {
    /// The one known OPD whose name is only a typing error away from `text`; `nil` when there is none or more than one.
    ///
    /// One word may differ in a letter, a long one in two, and an `and` may be left out; numbers and short words must
    /// agree. Names of places are held to more: neighbouring kecamatan do have names alike.
    func nearOPD(to text: String) -> Int? {
        let sought = words(text)
        var best: (unit: Int, distance: Int)?
        var isTied = false
        for opd in opds {
            guard let distance = Self.distance(sought, words(units[opd.unit].name)) else { continue }
            if let known = best, known.distance <= distance {
                isTied = isTied || known.distance == distance
            } else {
                best = (opd.unit, distance)
                isTied = false
            }
        }
        return isTied ? nil : best?.unit
    }

    /// How many letters two names differ in; `nil` when they are not near.
    private static func distance(_ left: [String], _ right: [String]) -> Int? {
        let (left, right) = (left.filter { $0 != "dan" }, right.filter { $0 != "dan" })
        guard left.count == right.count else {
            // A space too many or too few beside another mistake.
            let (left, right) = (Array(left.joined().utf8), Array(right.joined().utf8))
            return left.count < 14 ? nil : EditDistance.between(left, right, atMost: 1)
        }
        var distance: Int?
        let isPlace = ["kecamatan", "distrik"].contains(left.first)
        for (one, other) in zip(left, right) where one != other {
            guard distance == nil, !isNumber(one), !isNumber(other) else { return nil }
            let length = min(one.utf8.count, other.utf8.count)
            guard length >= (isPlace ? 6 : 5) else { return nil }
            distance = EditDistance.between(
                Array(one.utf8), Array(other.utf8), atMost: length >= 10 && !isPlace ? 2 : 1)
            if distance == nil { return nil }
        }
        return distance ?? 0
    }

    private static func isNumber(_ word: String) -> Bool {
        word.utf8.allSatisfy { (0x30...0x39).contains($0) } || Grade.romans.contains(word.uppercased())
    }
}

extension UnitName {
    static func withoutComma(_ text: String) -> String {
        var text = text[...]
        while let last = text.last, last == "," || last == " " || last == "-" { text.removeLast() }
        return String(text)
    }
}
