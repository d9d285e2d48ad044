/// A cell that holds a name and a NIP, on two lines or parted by a label, a slash or a space.
struct NameAndNIP {
    var name: String
    /// As written, with its label; empty when there is none.
    var nip: String

    init(_ text: String) {
        let scalars = Array(text.unicodeScalars)
        func part(_ range: Range<Int>) -> String {
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[range])
            return String(view)
        }
        guard let first = scalars.firstIndex(where: Self.isDigit) else {
            name = Self.trimmed(text)
            nip = ""
            return
        }
        let last = Self.end(of: scalars, from: first)
        let before = Self.trimmed(part(0..<first))
        let behind = Self.trimmed(part((last + 1)..<scalars.count))
        // Names have no digits, so the NIP is all from the first to the last.
        nip = Spelling.tidy(part(first..<(last + 1)))
        name = before.isEmpty ? behind : before
    }

    /// The NIP's last digit. What stands behind it may have numbers of its own: `Penata Tk. 1`.
    private static func end(of scalars: [Unicode.Scalar], from first: Int) -> Int {
        var last = first
        var count = 0
        for (place, scalar) in scalars.enumerated().dropFirst(first) {
            if isDigit(scalar) {
                last = place
                count += 1
            } else if count >= 18 {
                break
            } else if count >= 8, scalar.properties.isAlphabetic {
                let next = place + 1 < scalars.count ? scalars[place + 1] : " "
                // The `E+17` of a spreadsheet belongs to the number.
                guard scalar == "E" || scalar == "e", next == "+" || isDigit(next) else { break }
            }
        }
        return last
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        (0x30...0x39).contains(scalar.value)
    }

    /// Without the label, slashes, brackets and apostrophes that led to the NIP.
    private static func trimmed(_ text: String) -> String {
        var text = Spelling.tidy(text)[...]
        let signs: Set<Character> = ["/", ",", ":", "(", ")", "-", "'", "|", ";", " "]
        while true {
            let start = text
            while let last = text.last, signs.contains(last) { text.removeLast() }
            while let first = text.first, signs.contains(first) { text.removeFirst() }
            for label in ["nip.", "nip", "nipppk", "nippppk", "ni pppk", "ni pppk.", "nip pppk", "ni. pppk"] {
                if text.lowercased().hasSuffix(" " + label) || text.lowercased() == label {
                    text.removeLast(label.count)
                }
            }
            if text == start { return String(text) }
        }
    }
}
