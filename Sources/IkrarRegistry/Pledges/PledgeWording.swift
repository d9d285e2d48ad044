/// What is pledged, as the text that its digest is taken of, so that anybody can take it again without this program.
///
/// UTF-8; lines end with a line feed, the last one too. No spaces or tabs at the ends of lines, no empty line at the
/// beginning or the end, and never two of them in a row. Other control characters are not there.
///
/// Whether the four points say what they should, only people can tell. What is asked here is that there are four: lines
/// that begin with `1.`, `2.`, `3.` and `4.` (or `1)` …), in this order, each with words behind.
public struct PledgeWording: Sendable, Hashable {
    /// Longer than any pledge that is spoken or fits a page.
    public static let most = 20_000

    /// What the whole country pledges.
    static let pointCount = 4

    public let text: String

    /// - Throws: ``RegistryError`` `pledgePointMissing` with the first point that is not there, `pledgeTextTooLong`.
    public init(_ text: some StringProtocol) throws {
        guard text.utf8.count <= Self.most else {
            throw RegistryError(.pledgeTextTooLong, subject: "\(text.utf8.count)", detail: "\(Self.most)")
        }
        let lines = Self.lines(of: text)
        if let missing = Self.missingPoint(lines) { throw RegistryError(.pledgePointMissing, subject: "\(missing)") }
        self.text = lines.map { $0 + "\n" }.joined()
    }

    /// As a registry has kept it.
    public init(stored text: String) {
        self.text = text
    }

    /// SHA-256 of ``text``: 64 hexadecimal digits, lower case.
    public var digest: String { Secret.digest(of: text) }

    private static func lines(of text: some StringProtocol) -> [String] {
        var lines: [String] = []
        let scalars = text.unicodeScalars.filter { $0 != "\u{FEFF}" && $0 != "\r" }
        for line in scalars.split(separator: "\n", omittingEmptySubsequences: false) {
            // A tab is a space here, and there is no other control character to a reader.
            let shown = line.filter { $0 == "\t" || !($0.value < 0x20 || (0x7F...0x9F).contains($0.value)) }
                .map { $0 == "\t" ? Unicode.Scalar(" ") : $0 }
            var kept = String(String.UnicodeScalarView(shown))
            while kept.last == " " { kept.removeLast() }
            if kept.isEmpty, lines.last?.isEmpty ?? true { continue }
            lines.append(kept)
        }
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }

    private static func missingPoint(_ lines: [String]) -> Int? {
        let points = firstLines(ofPointsIn: lines).count
        return points < pointCount ? points + 1 : nil
    }

    /// Where the points begin, in their order, as far as they are there.
    static func firstLines(ofPointsIn lines: [some StringProtocol]) -> [Int] {
        var places: [Int] = []
        for (place, line) in lines.enumerated() where places.count < pointCount {
            let line = line.drop { $0 == " " }
            guard line.first == Character("\(places.count + 1)"), let mark = line.dropFirst().first,
                mark == "." || mark == ")", line.dropFirst(2).contains(where: \.isLetter)
            else { continue }
            places.append(place)
        }
        return places
    }
}
