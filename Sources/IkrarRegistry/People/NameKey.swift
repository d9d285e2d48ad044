/// A person's name reduced to what two writers agree on: no titles, case or punctuation, one spelling for the variants
/// of Muhammad, Ahmad, Abdul, Siti, Nur, and for the orthography before 1972.
public struct NameKey: Hashable, Sendable {
    /// In the name's order, `bin` and `binti` left out.
    public let words: [String]
    /// The words in one, so that `Nur Aini` and `Nuraini` are the same.
    public let joined: String

    /// `bare` is a name without titles.
    public init(_ bare: String) {
        var words: [[UInt8]] = []
        for word in Spelling.words(bare) {
            // `M.` and `St.` stand for Muhammad and Siti only where a name begins.
            let isShort = word.count == 1 || word == Array("st".utf8)
            if !isShort || words.isEmpty, let whole = Self.wholeWords[String(decoding: word, as: UTF8.self)] {
                words.append(contentsOf: whole)
            } else if let parts = Self.abdul(word) {
                words.append(contentsOf: parts)
            } else {
                words.append(word)
            }
        }
        let respelled = words.map(Self.respelled)
        self.words = respelled.map { String(decoding: $0, as: UTF8.self) }
        joined = String(decoding: Self.withoutDoubles(respelled.flatMap(\.self)), as: UTF8.self)
    }

    private static let wholeWords: [String: [[UInt8]]] = {
        var table: [String: [[UInt8]]] = [:]
        func equate(_ spellings: String, _ words: String...) {
            for spelling in spellings.split(separator: " ") {
                table[String(spelling)] = words.map { Array($0.utf8) }
            }
        }
        equate(
            "muhammad muhamad mohammad mohamad mochamad mochammad muchamad muchammad mokhamad mokhammad m moh moch muh "
                + "mhd mohd muhd mukhammad mukhamad",
            "muhamad"
        )
        equate("ahmad achmad akhmad ahmat", "ahmad")
        equate("abd abdul abdu abdur abdus abdun", "abdul")
        equate("siti sitti st", "siti")
        equate("nur noor nor", "nur")
        equate("rahman rohman rochman rachman rakhman", "rahman")
        equate("lm", "laode", "muhamad")
        equate("ld laode", "laode")
        equate("wd waode", "waode")
        equate("bin binti bt")
        return table
    }()

    /// `Abdurrahman` is Abdul Rahman, `Abdussalam` Abdul Salam.
    private static func abdul(_ word: [UInt8]) -> [[UInt8]]? {
        guard word.count > 7, word.starts(with: "abdu".utf8) else { return nil }
        let joint = word[4]
        guard joint == UInt8(ascii: "l") || joint == word[5] else { return nil }
        let rest = Array(word[5...])
        let known = wholeWords[String(decoding: rest, as: UTF8.self)]
        return [Array("abdul".utf8)] + (known ?? [rest])
    }

    /// Soewandi is Suwandi, Djoko is Joko, Tjahjono is Cahyono, Chairul is Khairul.
    private static func respelled(_ word: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(word.count)
        var place = 0
        while place < word.count {
            let letter = word[place]
            let next = place + 1 < word.count ? word[place + 1] : 0
            switch (letter, next) {
            case (UInt8(ascii: "o"), UInt8(ascii: "e")): out.append(UInt8(ascii: "u"))
            case (UInt8(ascii: "d"), UInt8(ascii: "j")): out.append(UInt8(ascii: "j"))
            case (UInt8(ascii: "t"), UInt8(ascii: "j")): out.append(UInt8(ascii: "c"))
            case (UInt8(ascii: "n"), UInt8(ascii: "j")), (UInt8(ascii: "s"), UInt8(ascii: "j")),
                (UInt8(ascii: "h"), UInt8(ascii: "j")):
                out += [letter, UInt8(ascii: "y")]
            case (UInt8(ascii: "c"), UInt8(ascii: "h")): out += [UInt8(ascii: "k"), UInt8(ascii: "h")]
            case (UInt8(ascii: "v"), _):
                out.append(UInt8(ascii: "f"))
                place -= 1
            default:
                out.append(letter)
                place -= 1
            }
            place += 2
        }
        return withoutDoubles(out)
    }

    private static func withoutDoubles(_ word: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(word.count)
        for letter in word where out.last != letter || (0x30...0x39).contains(letter) {
            out.append(letter)
        }
        return out
    }
}
