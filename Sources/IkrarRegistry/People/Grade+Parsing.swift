extension Grade {
    /// Reads a golongan in the spellings that lists use: `III/a`, `IIIa`, `III.A`, `Penata Muda (III/a)`, `Golongan
    /// IX`, `Pembina Tk. I`, BKN's codes `11` to `45`. A dash or nothing is ``none``.
    ///
    /// `kind` decides what `III` means: a PPPK's golongan 3; for a PNS it says too little.
    ///
    /// - Returns: `nil` when the text is none, or one that `kind` does not have.
    public static func parse(_ text: some StringProtocol, kind: ASNKind) -> Grade? {
        let words = Spelling.words(text)
        if words.isEmpty { return Grade.none }
        return kind == .pns || kind == .cpns ? parsePNS(words) : parsePPPK(words)
    }

    private static func parsePNS(_ words: [[UInt8]]) -> Grade? {
        for place in words.indices.reversed() {
            let word = words[place]
            // `IIIa`, `3a`
            if word.count > 1, let ruang = ruang(of: word.suffix(1)), let golongan = golongan(of: word.dropLast()) {
                return pns(golongan, ruang)
            }
            // `III/a`, `III a`
            if place > 0, let ruang = ruang(of: word[...]), let golongan = golongan(of: words[place - 1][...]) {
                return pns(golongan, ruang)
            }
        }
        if words.count == 1, words[0].count == 2, let code = Int(String(decoding: words[0], as: UTF8.self)),
            let grade = pns(code / 10, code % 10)
        {
            return grade
        }
        return byPangkat[pangkatKey(words)]
    }

    private static func parsePPPK(_ words: [[UInt8]]) -> Grade? {
        let rest = words.filter { !pppkLabels.contains(String(decoding: $0, as: UTF8.self)) }
        if rest.isEmpty { return Grade.none }
        guard rest.count == 1 else { return nil }
        let word = String(decoding: rest[0], as: UTF8.self)
        if let place = romans.firstIndex(of: word.uppercased()) {
            return pppk(place + 1)
        }
        return Int(word).flatMap { pppk($0) }
    }

    private static let pppkLabels: Set<String> = ["gol", "golongan", "ruang", "pppk", "p3k", "golru"]

    private static func ruang(of word: ArraySlice<UInt8>) -> Int? {
        guard word.count == 1, let letter = word.first, (0x61...0x65).contains(letter) else { return nil }
        return Int(letter) - 0x60
    }

    private static func golongan(of word: ArraySlice<UInt8>) -> Int? {
        switch String(decoding: word, as: UTF8.self) {
        case "i", "1": 1
        case "ii", "2": 2
        case "iii", "3": 3
        case "iv", "4": 4
        default: nil
        }
    }

    private static func pangkatKey(_ words: [[UInt8]]) -> String {
        words.map { word in
            switch String(decoding: word, as: UTF8.self) {
            case "tk", "tkt", "tingkat": "tingkat"
            case "tk1", "tki", "tkt1", "tkti", "tingkat1": "tingkati"
            case "1": "i"
            case let other: other
            }
        }.joined()
    }

    private static let byPangkat: [String: Grade] = {
        var grades: [String: Grade] = [:]
        for (place, pangkat) in pangkats.enumerated() {
            let golongan = min(place / 4, 3)
            grades[pangkatKey(Spelling.words(pangkat))] = pns(golongan + 1, place - golongan * 4 + 1)
        }
        return grades
    }()
}
