/// Short forms that offices go by, and that no list explains: DISDIKBUD, DPUPR, DP3A. Which one is meant is told only where
/// one office of this Pemda fits clearly better than all others; the same letters mean different offices elsewhere.
struct OfficeAbbreviation {
    private let letters: [UInt8]

    /// `nil` when the text is no short form: several words, too long, without letters.
    init?(_ text: String) {
        let words = Spelling.words(text)
        guard words.count == 1, let word = words.first, (3...14).contains(word.count) else { return nil }
        var letters: [UInt8] = []
        for byte in word {
            switch byte {
            case 0x61...0x7A: letters.append(byte)
            // `DP3A` has three of the letter before.
            case 0x32...0x34:
                guard let last = letters.last else { return nil }
                letters += Array(repeating: last, count: Int(byte - 0x31))
            default: return nil
            }
        }
        self.letters = letters
    }

    /// How far the short form is from the name, the fewer the nearer: 2 for each piece that begins a word, 3 for others, 2 for
    /// each word that has no piece. `nil` when it is none of it.
    func distance(to name: [[UInt8]]) -> Int? {
        let words = name.filter { $0 != Array("dan".utf8) && $0 != Array("serta".utf8) }
        guard let first = words.first, first.first == letters.first else { return nil }
        // best[i]: the least cost with the first i letters explained by the words so far.
        var best = opening(first)
        for word in words.dropFirst() {
            var next = best.map { $0 + Self.skipped }
            for start in 0..<letters.count where best[start] < Self.never {
                cover(word, from: start, cost: best[start], at: 0, &next)
            }
            best = next
        }
        guard let cost = best.last, cost <= 2 * words.count + 7 else { return nil }
        return cost
    }

    private static let skipped = 2
    private static let never = 1000

    /// The first word's own short form: `DIS`, `DIN` and `D` of Dinas, `BA` and `B` of Badan.
    private func opening(_ word: [UInt8]) -> [Int] {
        var best = [Int](repeating: Self.never, count: letters.count + 1)
        var length = 0
        for letter in word where length < 3 && length < letters.count && letters[length] == letter {
            length += 1
            best[length] = 2
        }
        cover(word, from: 0, cost: 0, at: 0, &best)
        return best
    }

    /// Explains letters from `start` on by pieces of one word.
    private func cover(_ word: [UInt8], from start: Int, cost: Int, at offset: Int, _ best: inout [Int]) {
        guard start < letters.count, offset < word.count else { return }
        for place in offset..<word.count where word[place] == letters[start] {
            let price = cost + (place == 0 ? 2 : 3)
            var length = 0
            while place + length < word.count, start + length < letters.count,
                word[place + length] == letters[start + length]
            {
                length += 1
                best[start + length] = min(best[start + length], price)
                // A second piece of the same word, as `O` and `RA` of Olahraga.
                if offset == 0 { cover(word, from: start + length, cost: price + 2, at: place + length + 1, &best) }
            }
        }
    }
}
