extension DocumentFields {
    /// A wording with its fields filled in, without what would look like a mistake where a field is empty: a line all of
    /// whose fields are empty (`NIP {nip}`) is left out, and a comma or dash that would part something from nothing
    /// (`{position}, {opd}`).
    func worded(_ wording: String) -> String {
        var lines: [String] = []
        for line in wording.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            var text = ""
            var fields = 0
            var empty = 0
            for piece in WordingPiece.pieces(of: line) {
                switch piece {
                case .text(let part): text += part
                case .field(let name):
                    let value = value(of: name)
                    text += value
                    fields += 1
                    if value.isEmpty { empty += 1 }
                }
            }
            if fields > 0, empty == fields { continue }
            lines.append(empty > 0 ? Self.withoutLooseEnds(text) : text)
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines.count == 1 ? lines[0] : lines.joined(separator: "\n")
    }

    /// Whether every field that a text names has a value here, be it empty.
    func knowsAll(in text: String) -> Bool {
        WordingPiece.pieces(of: text.utf8[...]).allSatisfy { piece in
            guard case .field(let name) = piece else { return true }
            return self[String(name)] != nil || self[name.lowercased()] != nil
        }
    }

    /// Whether a text names a field, as it is or in capitals.
    static func names(_ field: String, in text: String) -> Bool {
        WordingPiece.pieces(of: text.utf8[...]).contains { piece in
            guard case .field(let name) = piece else { return false }
            return name == field || name.lowercased() == field
        }
    }

    private static func withoutLooseEnds(_ text: String) -> String {
        let loose: Set<Character> = [" ", ",", ";", "/", "-", "–", "—", "·", "|"]
        var kept = text.drop { loose.contains($0) }
        while let last = kept.last, loose.contains(last) { kept.removeLast() }
        return String(kept).replacing(", ,", with: ",")
    }
}

/// A wording's text as it stands there, or one of its fields.
private enum WordingPiece {
    case text(Substring)
    case field(Substring)

    /// As ``DocumentFields/filled(_:)`` understands them. Told apart by bytes: each person's page has a dozen wordings.
    static func pieces(of text: Substring.UTF8View) -> [WordingPiece] {
        var pieces: [WordingPiece] = []
        var rest = text
        while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
            if open > rest.startIndex { pieces.append(.text(Substring(rest[..<open]))) }
            rest = rest[rest.index(after: open)...]
            if rest.first == UInt8(ascii: "{") {
                pieces.append(.text("{"))
                rest = rest.dropFirst()
                continue
            }
            guard let close = rest.firstIndex(of: UInt8(ascii: "}")) else { break }
            pieces.append(.field(Substring(rest[..<close])))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { pieces.append(.text(Substring(rest))) }
        return pieces
    }
}
