import Testing

@testable import OfficePaper

@Suite("the agency's template")
struct AgencyTemplateTests {
    private func errors(ofSignatory text: String) -> [String] {
        WrittenTemplates.errors(ofAgency: "place: Arungsari\nsignatories: {sekda: {\(text)}}\n").findings
    }

    private func errors(ofLetterhead text: String) -> [String] {
        WrittenTemplates.errors(ofAgency: "place: Arungsari\nletterhead: {\(text)}\n").findings
    }

    @Test("all its keys become what they say")
    func golden() throws {
        let templates = try WrittenTemplates()
        defer { templates.remove() }
        let text = """
            family: DejaVu Serif
            place: Arungsari
            letterhead:
              logo: pictures/logo.png
              logo-height: 20
              double-rule: no
              lines:
                - {text: "PEMERINTAH {AGENCY}", points: 14, bold: yes}
                - "{OPD}"
            signatories:
              sekda:
                position: |
                  Plt. SEKRETARIS DAERAH
                  {AGENCY}
                name: Dra. Sekar Prameswari, M.Si.
                rank: Pembina Utama Madya
                nip: 19680412 199303 2 004
              bupati: {position: BUPATI, name: }
            signs-for-heads: bupati
            """
        let agency = try AgencyTemplate(reading: WrittenTemplates.file(text, folder: templates.folder))
        #expect(
            agency
                == AgencyTemplate(
                    family: "DejaVu Serif",
                    place: "Arungsari",
                    letterhead: Letterhead(
                        lines: [
                            Letterhead.Line("PEMERINTAH {AGENCY}", points: 14, isBold: true), Letterhead.Line("{OPD}"),
                        ],
                        logo: "\(templates.folder)/pictures/logo.png",
                        logoHeight: 20,
                        hasDoubleRule: false,
                    ),
                    signatories: [
                        "sekda": Signatory(
                            position: "Plt. SEKRETARIS DAERAH\n{AGENCY}",
                            name: "Dra. Sekar Prameswari, M.Si.",
                            rank: "Pembina Utama Madya",
                            nip: "196804121993032004",
                        ),
                        "bupati": Signatory(position: "BUPATI"),
                    ],
                    superior: "bupati",
                ))
    }

    @Test("a place is all that it needs")
    func defaults() throws {
        #expect(try AgencyTemplate(reading: WrittenTemplates.file("place: X")) == AgencyTemplate(place: "X"))
        #expect(WrittenTemplates.errors(ofAgency: "family: X").findings == ["1:1 missingKey place"])
    }

    @Test(
        "a NIP has 18 digits",
        arguments: ["19680412199303200", "1968041219930320045", "19680412199303200X", "x", "１９６８０４１２１９９３０３２００４"])
    func nip(_ nip: String) {
        #expect(errors(ofSignatory: "position: A, nip: \(nip)") == ["2:41 wrongNIP nip “\(nip)”"])
        #expect(errors(ofSignatory: "position: A, nip: 19680412.199303.2.004") == [])
    }

    @Test("a signatory has a position, and no keys that nobody prints")
    func signatory() {
        #expect(errors(ofSignatory: "name: A") == ["2:22 missingKey position"])
        #expect(errors(ofSignatory: "position: A, gelar: B") == ["2:36 unknownKey gelar “gelar”"])
        #expect(errors(ofSignatory: "position: 'A {name}'") == ["2:36 unknownField position “name”"])
        #expect(
            WrittenTemplates.errors(ofAgency: "place: X\nsignatories: {sekda: A}\n").findings == [
                "2:22 wrongKind sekda"
            ])
    }

    @Test("who signs for heads is one of the signatories")
    func superior() {
        let text = "place: X\nsignatories: {sekda: {position: A}}\nsigns-for-heads: "
        #expect(WrittenTemplates.errors(ofAgency: text + "sekda\n").findings == [])
        let errors = WrittenTemplates.errors(ofAgency: text + "sekdaa\n")
        #expect(errors.findings == ["3:18 noSignatory signs-for-heads “sekdaa”"])
        #expect(errors.first?.choices == ["sekda"])
        #expect(WrittenTemplates.errors(ofAgency: text + "head-of-opd\n").count == 1)
    }

    @Test("the keys that documents give a meaning of their own are taken", arguments: ["head-of-opd", "person"])
    func taken(_ key: String) {
        let errors = WrittenTemplates.errors(ofAgency: "place: X\nsignatories: {\(key): {position: A}}\n")
        #expect(errors.findings == ["2:15 takenSignatory \(key)"])
    }

    @Test("a kop names only what every document knows, and the OPD")
    func letterhead() {
        #expect(errors(ofLetterhead: "lines: ['{agency} {event} {opd}']") == [])
        #expect(errors(ofLetterhead: "lines: ['{name}']") == ["2:23 unknownField lines “name”"])
        #expect(errors(ofLetterhead: "lines: [{text: '{rate-of-obliged}'}]").count == 1)
        #expect(errors(ofLetterhead: "lines: [{points: 9}]") == ["2:22 missingKey text"])
        #expect(errors(ofLetterhead: "lines: [{text: A, points: 99}]") == ["2:40 wrongNumber points “99”"])
        #expect(errors(ofLetterhead: "lines: [{text: A, bold: bold}]") == ["2:38 wrongChoice bold “bold”"])
        #expect(errors(ofLetterhead: "lines: [[A]]") == ["2:22 wrongKind lines"])
        #expect(errors(ofLetterhead: "logo: none.png") == ["2:20 noPicture logo “none.png”"])
        #expect(errors(ofLetterhead: "logo-height: 2") == ["2:27 wrongNumber logo-height “2”"])
        #expect(errors(ofLetterhead: "double-rule: 2") == ["2:27 wrongChoice double-rule “2”"])
    }
}
