import IkrarRegistry

/// NIPs that somebody typed into a form, some on every line; words, titles and a number of the row beside them are left out.
struct TypedNIPs {
    let all: [NIP]

    /// - Parameter text: Blank for none.
    /// - Throws: ``WebError`` `lineWithoutNIP`, naming the first line that has none, or more digits than its NIPs.
    init(_ text: String, _ registry: Registry) throws {
        let lines = text.split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }
        all = try lines.flatMap { line in
            guard let nips = Self.nips(in: line, registry) else {
                throw WebError(.lineWithoutNIP, subject: String(line))
            }
            return nips
        }
    }

    /// A NIP that the registry does not know is told whole to whoever typed it.
    /// - Returns: `error` itself where it is about something else.
    func explained(_ error: any Error) -> any Error {
        guard let refused = error as? RegistryError, refused.code == .noSuchPerson else { return error }
        let meant = Set(all.filter { $0.masked == refused.subject })
        guard meant.count == 1, let nip = meant.first else { return error }
        return WebError(.unknownNIP, subject: nip.spaced)
    }

    /// `nil` where there is none, or something that was meant as one and is not.
    private static func nips(in line: Substring, _ registry: Registry) -> [NIP]? {
        var nips: [NIP] = []
        for part in line.split(whereSeparator: { $0 == "," || $0 == ";" }) {
            let pieces = part.split(whereSeparator: \.isWhitespace).filter { $0.contains(where: \.isNumber) }
            var (place, left) = (pieces.startIndex, 0)
            while place < pieces.endIndex {
                if let (nip, next) = nip(from: place, pieces, registry) {
                    nips.append(nip)
                    place = next
                } else {
                    left += pieces[place].count(where: \.isNumber)
                    place += 1
                }
            }
            guard left <= longestRowNumber else { return nil }
        }
        return nips.isEmpty ? nil : nips
    }

    /// The NIP that begins with a piece, which may have been typed in groups, and the place behind it.
    private static func nip(from place: Int, _ pieces: [Substring], _ registry: Registry) -> (NIP, Int)? {
        var digits = ""
        for end in place..<pieces.endIndex {
            digits += pieces[end]
            let count = digits.count(where: \.isNumber)
            if count == 18, let nip = try? registry.nip(digits) { return (nip, end + 1) }
            if count >= 18 { return nil }
        }
        return nil
    }

    /// Digits of the number of a row.
    private static let longestRowNumber = 3
}
