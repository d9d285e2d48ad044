// What libyaml and Yams do not tell, or tell in a way that helps nobody.
extension TemplateText {
    /// The first alias whose anchor stands in the text, too.
    ///
    /// Yams resolves aliases while it reads; a few hundred bytes of them would keep it busy for years. So they are looked
    /// for beforehand. A text may well contain one of the two signs; both with one name behind them is no accident.
    var alias: (name: String, place: TemplatePlace)? {
        var anchors: Set<String> = []
        var aliases: [(name: String, place: TemplatePlace)] = []
        for number in 1...max(1, lineCount) {
            var before: Unicode.Scalar = " "
            var rest = line(number)
            var column = 1
            while let sign = rest.popFirst() {
                defer {
                    before = sign
                    column += 1
                }
                guard sign == "&" || sign == "*", Self.stopsBeforeAnchors(before) else { continue }
                let name = String(Substring(rest.prefix(while: Self.standsInAnchors)))
                guard !name.isEmpty else { continue }
                if sign == "&" {
                    anchors.insert(name)
                } else {
                    aliases.append((name, TemplatePlace(line: number, column: column)))
                }
            }
        }
        return aliases.first { anchors.contains($0.name) }
    }

    private static func stopsBeforeAnchors(_ character: Unicode.Scalar) -> Bool {
        character.properties.isWhitespace || "[{,:?-\u{FEFF}".unicodeScalars.contains(character)
    }

    private static func standsInAnchors(_ character: Unicode.Scalar) -> Bool {
        switch character {
        case "a"..."z", "A"..."Z", "0"..."9", "_", "-": true
        default: false
        }
    }

    /// The second time that a key stands in a mapping whose first one is at `place`: further on in the line, or beneath.
    func repetition(of key: String, after place: TemplatePlace) -> TemplatePlace? {
        let spellings = [key, "\"\(key)\"", "'\(key)'"].map { Array($0.unicodeScalars) }
        func standsKey(_ text: Substring.UnicodeScalarView) -> Bool {
            spellings.contains { spelling in
                text.starts(with: spelling) && text.dropFirst(spelling.count).first { $0 != " " } == ":"
            }
        }
        var rest = line(place.line).dropFirst(place.column)
        var column = place.column + 1
        while let character = rest.first {
            let before = line(place.line).dropFirst(column - 2).first
            if character != " ", before == " " || before == ",", standsKey(rest) {
                return TemplatePlace(line: place.line, column: column)
            }
            rest = rest.dropFirst()
            column += 1
        }
        for number in stride(from: place.line + 1, through: lineCount, by: 1) {
            let text = line(number)
            guard let indent = text.firstIndex(where: { $0 != " " }), text[indent] != "#" else { continue }
            let column = text.distance(from: text.startIndex, to: indent) + 1
            if column < place.column { return nil }
            if column == place.column, standsKey(text[indent...]) { return TemplatePlace(line: number, column: column) }
        }
        return nil
    }

    /// A colour without quotes behind a key, which YAML takes for a comment: `background: #FFF8E1`.
    func commentedColour(behindKeyAt place: TemplatePlace) -> (text: String, place: TemplatePlace)? {
        let line = line(place.line)
        guard let sign = line.dropFirst(place.column - 1).firstIndex(of: "#") else { return nil }
        let before = line[..<sign].reversed().drop { $0 == " " }
        let digits = line[line.index(after: sign)...].prefix { !$0.properties.isWhitespace }
        guard before.first == ":", (3...8).contains(digits.count), digits.allSatisfy(\.properties.isASCIIHexDigit)
        else { return nil }
        let column = line.distance(from: line.startIndex, to: sign) + 1
        return ("#" + String(Substring(digits)), TemplatePlace(line: place.line, column: column))
    }

    /// Where a line's value begins with a field that is not in quotes: `heading: {place}, {today}`.
    func bareField(inLine number: Int) -> TemplatePlace? {
        let text = line(number)
        guard let brace = text.firstIndex(of: "{") else { return nil }
        let before = text[..<brace].reversed().drop { $0 == " " }
        guard before.isEmpty || before.first == ":" || before.first == "-" else { return nil }
        let name = text[text.index(after: brace)...].prefix { $0 != "}" }
        guard !name.isEmpty, name.count < text[brace...].count - 1,
            name.allSatisfy({ $0 == "-" || $0.properties.isAlphabetic })
        else { return nil }
        return TemplatePlace(line: number, column: text.distance(from: text.startIndex, to: brace) + 1)
    }
}
