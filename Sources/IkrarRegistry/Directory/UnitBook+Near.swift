extension UnitBook {
    /// The one known OPD whose name is only a typing error away from `text`; `nil` when there is none or more than one.
    ///
    /// Numbers must agree, and names of places are held to a single letter: neighbouring kecamatan do have names alike.
    func nearOPD(to text: String) -> Int? {
        let sought = key(text)
        let bytes = Array(sought.utf8)
        let isPlace = sought.hasPrefix("kecamatan") || sought.hasPrefix("distrik")
        let limit = isPlace ? (bytes.count >= 16 ? 1 : 0) : bytes.count < 14 ? 1 : bytes.count < 30 ? 2 : 3
        guard limit > 0 else { return nil }
        let numbers = Self.numbers(text)
        var best: (unit: Int, distance: Int)?
        var isTied = false
        for (unit, key) in opds {
            guard let distance = EditDistance.between(bytes, Array(key.utf8), atMost: limit),
                Self.numbers(units[unit].name) == numbers
            else { continue }
            if let known = best, known.distance <= distance {
                isTied = isTied || known.distance == distance
            } else {
                best = (unit, distance)
                isTied = false
            }
        }
        return isTied ? nil : best?.unit
    }

    private static func numbers(_ text: String) -> [String] {
        UnitName.words(text).filter { word in
            word.utf8.allSatisfy { (0x30...0x39).contains($0) } || Grade.romans.contains(word.uppercased())
        }
    }
}

extension UnitName {
    static func withoutComma(_ text: String) -> String {
        var text = text[...]
        while let last = text.last, last == "," || last == " " || last == "-" { text.removeLast() }
        return String(text)
    }
}
