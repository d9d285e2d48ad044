import PageLayout
import Testing

@testable import OfficePaper

@Suite struct BadgeLayoutReadingTests {
    /// A sound layout, its lines 1 to 4 before those that a test adds.
    private static let head = """
        width: 85.6
        height: 54
        boxes:
          - {field: symbol, left: 55.6, top: 16, width: 25}

        """

    /// What is wrong with the sound layout and these lines after it, the first being line 5.
    private func findings(_ lines: String...) -> [String] {
        errors(in: Self.head + lines.joined(separator: "\n"))
    }

    /// `line:column code key value choices`.
    private func errors(in yaml: String) -> [String] {
        do {
            _ = try BadgeFixtures.reading(yaml)
            return []
        } catch let findings as TemplateFindings {
            return findings.errors.map { error in
                ["\(error.line ?? 0):\(error.column ?? 0)", error.code.rawValue, error.key ?? "-", error.value ?? "-"]
                    .joined(separator: " ")
                    + (error.choices.isEmpty ? "" : " [\(error.choices.joined(separator: " "))]")
            }
        } catch {
            return ["\(error)"]
        }
    }

    @Test func `a layout is read as it stands`() throws {
        let layout = try BadgeFixtures.reading(
            """
            width: 171.2
            height: 54
            background: "#FFF8E0"
            folded: yes
            family: Lato
            boxes:
              - {field: band, left: 0, top: 0, width: 171.2, height: 8, fill: "#0B4F3F", border: "#000000", border-width: 0.5}
              - {field: logo, left: 2, top: 10, width: 8, height: 9}
              - {field: symbol, left: 95, top: 16, width: 27.5, fill: "#FFFFF0"}
              - field: name
                left: 4
                top: 20
                width: 70
                height: 12.5
                family: Bitter
                points: 14
                smallest: 7
                bold: yes
                italic: true
                colour: "#102030"
                align: right
                vertical: bottom
                lines: 2
                fill: "#EEEEEE"
                border: "#111111"
                padding: 1.5
              - field: stack
                left: 130
                top: 12
                width: 40
                height: 30
                gap: 2
                vertical: top
                texts:
                  - {field: typed-code, points: 4}
                  - {field: text, text: "{{ {AGENCY}"}
            """)
        let name = BadgeText(
            .field(.name), family: "Bitter", points: 14, isBold: true, isItalic: true,
            ink: Ink(red: 16, green: 32, blue: 48), alignment: .right, mostLines: 2, smallestPoints: 7
        )
        let stack = [
            BadgeText(.field(.typedCode), points: 4, smallestPoints: 4), BadgeText(.wording("{{ {AGENCY}")),
        ]
        let green = Ink(red: 11, green: 79, blue: 63)
        #expect(
            layout
                == BadgeLayout(
                    size: Size(width: 171.2, height: 54), background: Ink(red: 255, green: 248, blue: 224),
                    isFolded: true, family: "Lato",
                    boxes: [
                        BadgeBox(
                            .band, Box(x: 0, y: 0, width: 171.2, height: 8), fill: green, border: Stroke(width: 0.5)),
                        BadgeBox(.logo, Box(x: 2, y: 10, width: 8, height: 9)),
                        BadgeBox(
                            .symbol, Box(x: 95, y: 16, width: 27.5, height: 27.5),
                            fill: Ink(red: 255, green: 255, blue: 240)),
                        BadgeBox(
                            .text(name, .bottom), Box(x: 4, y: 20, width: 70, height: 12.5),
                            fill: Ink(red: 0xEE, green: 0xEE, blue: 0xEE),
                            border: Stroke(width: 0.3, ink: Ink(red: 17, green: 17, blue: 17)), padding: 1.5),
                        BadgeBox(.stack(stack, gap: 2, .top), Box(x: 130, y: 12, width: 40, height: 30)),
                    ]
                ))
    }

    @Test func `a picture is named from the folder of templates`() throws {
        #expect(
            findings("  - {field: picture, left: 1, top: 1, width: 9, height: 9, picture: pictures/none.png}")
                == ["5:69 noPicture picture pictures/none.png"])
        #expect(
            findings("  - {field: picture, left: 1, top: 1, width: 9, height: 9, picture: pictures/logo.svg}")
                == ["5:69 pictureFormat picture pictures/logo.svg [png jpg jpeg]"])
        #expect(findings("  - {field: picture, left: 1, top: 1, width: 9, height: 9}") == ["5:5 missingKey picture -"])
        #expect(findings("picture: pictures/none.jpg") == ["5:10 noPicture picture pictures/none.jpg"])
    }

    @Test func `what a card has to have is missed`() {
        #expect(
            errors(in: "family: Lato") == [
                "1:1 missingKey boxes -", "1:1 missingKey height -", "1:1 missingKey symbol -",
                "1:1 missingKey width -",
            ])
        #expect(
            errors(in: "width: 86\nheight: 54\nboxes:\n  - {field: name, left: 1, top: 1, width: 20, height: 9}")
                == ["1:1 missingKey symbol -"])
        #expect(
            findings("  - {field: name}") == [
                "5:5 missingKey height -", "5:5 missingKey left -", "5:5 missingKey top -", "5:5 missingKey width -",
            ])
        #expect(findings("  - {left: 1, top: 1, colour: red}") == ["5:5 missingKey field -"])
        #expect(findings("  - {field: text, left: 1, top: 1, width: 20, height: 9}") == ["5:5 missingKey text -"])
        #expect(findings("  - {field: stack, left: 1, top: 1, width: 20, height: 9}") == ["5:5 missingKey texts -"])
        #expect(
            findings("  - {field: stack, left: 1, top: 1, width: 20, height: 9, texts: []}")
                == ["5:66 emptyList texts -"])
        #expect(
            findings("  - {field: stack, left: 1, top: 1, width: 20, height: 9, texts: [{points: 9}]}")
                == ["5:67 missingKey field -"])
    }

    @Test func `keys and fields that there are not are told with those that are meant`() {
        #expect(
            findings("  - {field: name, left: 1, top: 1, width: 20, height: 9, color: \"#000000\"}").first?
                .hasPrefix("5:58 unknownKey color color [colour ") == true)
        #expect(
            findings("  - {field: band, left: 1, top: 1, width: 20, height: 9, text: Kartu}").first?
                .hasPrefix("5:58 unknownKey text text") == true)
        #expect(
            findings("  - {field: posision, left: 1, top: 1}").first?
                .hasPrefix("5:13 wrongChoice field posision [position") == true)
        #expect(
            findings("  - {field: text, left: 1, top: 1, width: 20, height: 9, text: \"Kepada {nama}\"}").first?
                .hasPrefix("5:72 unknownField text nama [name") == true)
        #expect(
            findings("  - {field: text, left: 1, top: 1, width: 20, height: 9, text: \"Kepada {name\"}")
                == ["5:72 brokenField text -"])
        #expect(
            findings("  - {field: stack, left: 1, top: 1, width: 20, height: 9, texts: [{field: symbol}]}").first?
                .hasPrefix("5:75 wrongChoice field symbol [") == true)
        #expect(findings("sise: 1").first?.hasPrefix("5:1 unknownKey sise sise") == true)
    }

    @Test func `values of another kind or out of their bounds are refused`() {
        func name(_ keys: String) -> [String] {
            findings("  - {field: name, left: 1, top: 1, width: 20, height: 9, \(keys)}")
        }
        #expect(name("points: 3") == ["5:66 wrongNumber points 3 [4 144]"])
        #expect(name("points: 8, smallest: 9") == ["5:79 wrongNumber smallest 9 [3 8]"])
        #expect(name("lines: 0") == ["5:65 wrongNumber lines 0 [1 20]"])
        #expect(name("padding: 5") == ["5:67 wrongNumber padding 5 [0 3.5]"])
        #expect(name("border-width: 4") == ["5:72 wrongNumber border-width 4 [0.1 3]"])
        #expect(name("colour: red") == ["5:66 wrongColour colour red"])
        #expect(name("fill: red") == ["5:64 wrongColour fill red"])
        #expect(name("bold: bolder") == ["5:64 wrongChoice bold bolder [yes no]"])
        #expect(name("align: center").first?.hasPrefix("5:65 wrongChoice align center [centre") == true)
        #expect(name("vertical: up").first?.hasPrefix("5:68 wrongChoice vertical up [") == true)
        #expect(
            findings("  - {field: name, left: -1, top: 1, width: 1, height: 9}")
                == ["5:25 wrongNumber left -1 [0 320]", "5:44 wrongNumber width 1 [2 320]"])
        #expect(
            findings("  - {field: stack, left: 1, top: 1, width: 20, height: 9, gap: 21, texts: name}")
                == ["5:64 wrongNumber gap 21 [0 20]", "5:75 wrongKind texts - [list]"])
        #expect(
            errors(in: "width: 39\nheight: 321\nboxes: name") == [
                "1:1 missingKey symbol -", "1:8 wrongNumber width 39 [40 320]", "2:9 wrongNumber height 321 [40 320]",
                "3:8 wrongKind boxes - [list]",
            ])
        #expect(findings("  - name") == ["5:5 wrongKind boxes - [mapping]"])
        #expect(findings("folded: maybe") == ["5:9 wrongChoice folded maybe [yes no]"])
        #expect(findings("background: white") == ["5:13 wrongColour background white"])
    }

    @Test func `a box that runs out of its card is refused, and a symbol whose quiet zone does`() {
        #expect(
            findings("  - {field: band, left: 80, top: 0, width: 6, height: 9}")
                == ["5:5 outOfBounds boxes 80, 0, 6, 9 [0, 0, 85.6, 54]"])
        #expect(findings("  - {field: band, left: 80, top: 0, width: 5.6, height: 9}") == [])
        #expect(
            errors(in: "width: 85.6\nheight: 54\nboxes:\n  - {field: symbol, left: 57, top: 3.5, width: 25}")
                == ["4:5 outOfBounds boxes 53, -0.5, 33, 33 [0, 0, 85.6, 54]"])
    }

    @Test func `nothing but bands and pictures lies across a fold`() {
        let folded = "folded: yes\n" + Self.head
        #expect(errors(in: folded + "  - {field: band, left: 0, top: 0, width: 85.6, height: 9}") == [])
        #expect(
            errors(in: folded + "  - {field: name, left: 40, top: 0, width: 9, height: 9}")
                == ["6:5 crossesFold boxes 40, 0, 9, 9 [42.8]"])
        #expect(errors(in: folded + "  - {field: name, left: 33.8, top: 0, width: 9, height: 9}") == [])
        #expect(
            errors(in: "folded: yes\nwidth: 85.6\nheight: 54\nboxes:\n  - {field: symbol, left: 45, top: 9, width: 30}")
                == ["5:5 crossesFold boxes 40.2, 4.2, 39.6, 39.6 [42.8]"])
    }

    @Test func `a symbol is there once, large enough, on light ground`() {
        #expect(
            findings("  - {field: symbol, left: 5, top: 16, width: 25}") == ["5:5 repeatedKey symbol symbol"])
        func symbol(_ keys: String) -> [String] {
            errors(in: "width: 85.6\nheight: 54\nboxes:\n  - {field: symbol, left: 55, top: 16, \(keys)}")
        }
        #expect(symbol("width: 24.9") == ["4:5 symbolTooSmall width 24.9 [25]"])
        #expect(symbol("width: 25, fill: \"#0B4F3F\"") == ["4:5 symbolTooDark fill #0B4F3F"])
        #expect(symbol("width: 25, fill: \"#D9A520\"") == ["4:5 symbolTooDark fill #D9A520"])
        #expect(symbol("width: 25, fill: \"#FFF2CC\"") == [])
        #expect(symbol("width: 25, height: 30").first?.hasPrefix("4:51 unknownKey height height") == true)
    }

    @Test func `nothing lies over the symbol or its quiet zone`() {
        // The zone is 51.6 to 84.6, and 12 to 45 down.
        func beside(_ box: String) -> [String] { findings("  - {\(box), height: 9}") }
        #expect(beside("field: name, left: 2, top: 20, width: 49.6") == [])
        #expect(
            beside("field: name, left: 2, top: 20, width: 49.7")
                == ["5:5 overlapsSymbol symbol 2, 20, 49.7, 9"])
        #expect(beside("field: name, left: 52, top: 45, width: 30") == [])
        #expect(beside("field: typed-code, left: 52, top: 44, width: 30").count == 1)
        #expect(beside("field: band, left: 52, top: 44, width: 30").count == 1)
        #expect(beside("field: logo, left: 62, top: 24, width: 9").count == 1)
    }

    @Test func `bands and pictures that come before the symbol lie beneath its plate`() {
        let before = """
            width: 85.6
            height: 54
            boxes:
              - {field: band, left: 0, top: 0, width: 85.6, height: 54, fill: "#0B4F3F"}
              - {field: symbol, left: 55.6, top: 16, width: 25}
            """
        #expect(errors(in: before) == [])
        #expect(
            errors(in: before.replacing("band", with: "name")) == [
                "4:5 overlapsSymbol symbol 0, 0, 85.6, 54"
            ])
    }

    @Test func `a symbol that cannot be read is not missed as well`() {
        #expect(
            errors(in: "width: 86\nheight: 54\nboxes:\n  - {field: symbol, left: 40, top: 16, width: wide}")
                == ["4:47 wrongNumber width wide [0.1 320]"])
    }

    @Test func `everything wrong with a layout is told at once, in the order of lines`() {
        let found = findings(
            "  - {field: name, left: 1, top: 1, width: 20, height: 9, points: x}", "  - {field: bnd, left: 1}",
            "folded: 7")
        #expect(found.map { $0.prefix { $0 != " " } } == ["5:66", "6:13", "7:9"])
    }
}
