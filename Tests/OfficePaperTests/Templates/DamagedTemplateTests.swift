import Testing

@testable import OfficePaper

@Suite("templates damaged at random")
struct DamagedTemplateTests {
    /// The same series every time.
    private struct Dice: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    private static let text = """
        # A note, and a {brace}.
        points: 10.5
        margins: {top: 15, left: 20}
        body:
          - title: DAFTAR "HADIR"
          - text: {text: "{EVENT} é \\n", align: centre, bold: yes}
          - particulars:
              Tempat: "{venue}"
              Catatan:
          - numbered:
              - menjaga netralitas {{;
              - |
                menolak politik uang
          - table:
              content: counts
              columns: [{field: item, title: 'Uraian', share: 3}, {field: people, width: 20}]
          - page-break
          - signatures:
              - {side: left, signer: sekda, heading: "{place}, {today}"}
        footer: "{page}"
        """
    private static let pieces = [
        "{", "}", "[", "]", ":", "- ", "\n", "  ", "\t", "\"", "'", "#", "&a", "*a", "|", ">", "!", "%", "? ", "\u{0}",
        "\u{2028}",
        "\u{FEFF}", "---\n", "...", "<<: ", "😀",
    ].map { Array($0.utf8) }

    @Test("are read or refused, each error at a place that there is", arguments: 0..<8)
    func damage(_ seed: UInt64) {
        var dice = Dice(state: seed)
        var refused = 0
        let rounds = 200
        for _ in 0..<rounds {
            var bytes = Array(Self.text.utf8)
            for _ in 0..<Int.random(in: 1...4, using: &dice) {
                let place = Int.random(in: 0..<bytes.count, using: &dice)
                switch Int.random(in: 0..<4, using: &dice) {
                case 0: bytes[place] = UInt8.random(in: .min ... .max, using: &dice)
                case 1: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...30, using: &dice)))
                case 2: bytes.insert(contentsOf: Self.pieces.randomElement(using: &dice)!, at: place)
                default: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 40)], at: place / 2)
                }
            }
            let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + bytes.count { $0 == 0xE2 || $0 == 0xC2 } + 1
            let errors = WrittenTemplates.found { () throws(TemplateFindings) in
                let file = try TemplateFile(path: "t.yaml", folder: "/nowhere", bytes: bytes)
                _ = try DocumentTemplate(reading: file, as: .minutes, signatories: ["sekda"])
            }
            refused += errors.isEmpty ? 0 : 1
            for error in errors {
                #expect(error.path == "t.yaml")
                // YAML's end may be the line behind the last.
                #expect((1...(lines + 1)).contains(error.line ?? 1), "\(error)")
                #expect((error.column ?? 1) >= 1, "\(error)")
            }
        }
        #expect(refused > rounds / 2)
    }
}
