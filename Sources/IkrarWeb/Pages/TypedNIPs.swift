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
    func explained(_ error: any Error, by registry: Registry) async -> any Error {
        guard let refused = error as? RegistryError, refused.code == .noSuchPerson,
            let nip = try? await registry.unknownNIPs(among: all).first
        else { return error }
        return WebError(.unknownNIP, subject: nip.spaced)
    }

    /// `nil` where there is none, or something that was meant as one and is not.
    private static func nips(in line: Substring, _ registry: Registry) -> [NIP]? {
        var nips: [NIP] = []
        for part in line.split(whereSeparator: { $0 == "," || $0 == ";" }) {
            let pieces = part.split(whereSeparator: \.isWhitespace)
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

    /// The NIP that begins with a piece, and the place behind it: in one piece, or in neighbours that end where its groups do, as
    /// in `19860515 201001 1 003`. What has lost a digit is not made whole by a number that stands behind it.
    private static func nip(from place: Int, _ pieces: [Substring], _ registry: Registry) -> (NIP, Int)? {
        if pieces[place].count(where: \.isNumber) == 18 {
            return (try? registry.nip(String(pieces[place]))).map { ($0, place + 1) }
        }
        var digits = ""
        for end in place..<pieces.endIndex where pieces[place...end].allSatisfy({ $0.allSatisfy(\.isNumber) }) {
            digits += pieces[end]
            guard groupEnds.contains(digits.count) else { return nil }
            if digits.count == 18 { return (try? registry.nip(digits)).map { ($0, end + 1) } }
        }
        return nil
    }

    /// Birth, begin of service, sex, number: how many digits there are when each is at its end.
    private static let groupEnds: Set<Int> = [8, 14, 15, 18]

    /// Digits of the number of a row.
    private static let longestRowNumber = 3
}
