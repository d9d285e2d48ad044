import Testing

@testable import OfficePaper

@Suite("signatures in a document's template")
struct DocumentSignaturesTests {
    private func errors(_ text: String, as kind: DocumentKind = .minutes) -> [TemplateError] {
        WrittenTemplates.errors(ofElement: "signatures: [\(text)]", as: kind)
    }

    @Test("each has a side and a signer")
    func required() {
        #expect(errors("{side: left}").findings == ["2:18 missingKey signer"])
        #expect(errors("{signer: sekda}").findings == ["2:18 missingKey side"])
        #expect(errors("{side: middle, signer: sekda}").findings == ["2:25 wrongChoice side “middle”"])
        #expect(errors("{side: left, signer: sekda, name: A}").findings == ["2:46 unknownKey name “name”"])
        #expect(errors("{side: left, signer: sekda, heading: '{x}'}").findings == ["2:56 unknownField heading “x”"])
        #expect(errors("{side: left, signer: sekda, stamp-box: 1}").findings == ["2:57 wrongChoice stamp-box “1”"])
        #expect(errors("A").findings == ["2:18 wrongKind signatures"])
    }

    @Test("no two of one level are on the same side")
    func sides() {
        let found = errors("{side: left, signer: sekda}, {side: left, signer: bupati}")
        #expect(found.findings == ["2:54 wrongChoice side “left”"])
        #expect(found.first?.choices == ["centre", "right"])
    }

    @Test("a signer is one of the agency's, and those that there are are told")
    func signer() {
        let found = errors("{side: left, signer: sekdaa}")
        #expect(found.findings == ["2:39 noSignatory signer “sekdaa”"])
        #expect(found.first?.choices == ["sekda", "leader", "bupati"])
    }

    @Test("without knowing the agency, every signer will do")
    func unknownAgency() throws {
        let file = try WrittenTemplates.file("body: [{signatures: [{side: left, signer: anybody}]}]")
        let read = try DocumentTemplate(reading: file, as: .minutes, signatories: nil)
        #expect(read.body == [.signatures([DocumentTemplate.Signature(.left, signer: .named("anybody"))])])
    }

    @Test(
        "a head signs for one OPD, a person on a page of their own",
        arguments: [
            (DocumentKind.blankList, true, false), (.filledList, true, false), (.officeRecap, true, false),
            (.recap, false, false), (.minutes, false, false), (.pledge, true, true), (.certificate, true, true),
        ])
    func ownKeys(_ kind: DocumentKind, _ head: Bool, _ person: Bool) {
        // A blank list lacks its table here; that is another rule's concern.
        func isRefused(_ signer: String) -> Bool {
            errors("{side: left, signer: \(signer)}", as: kind).contains { $0.code == .noSignatory }
        }
        #expect(isRefused("head-of-opd") == !head)
        #expect(isRefused("person") == !person)
    }

    @Test("a leader signs minutes, and only there; who signs without one is the agency's")
    func leader() throws {
        let file = try WrittenTemplates.file(
            """
            body:
              - signatures:
                  - side: left
                    heading: "Pemimpin,"
                    signer: leader
                    without-leader: {heading: "Mengetahui,", signer: sekda}
            """)
        let read = try DocumentTemplate(reading: file, as: .minutes, signatories: ["sekda"])
        let standIn = DocumentTemplate.Signature.StandIn(heading: "Mengetahui,", signatory: "sekda")
        #expect(
            read.body == [
                .signatures([.init(.left, heading: "Pemimpin,", signer: .leader, standIn: standIn)])
            ])
        for kind in DocumentKind.allCases {
            let isRefused = errors("{side: left, signer: leader}", as: kind).contains { $0.code == .noSignatory }
            #expect(isRefused == (kind != .minutes))
        }
        let unknown = errors("{side: left, signer: leader, without-leader: {signer: sekdaa}}")
        #expect(unknown.map(\.code) == [.noSignatory])
        #expect(errors("{side: left, signer: leader, without-leader: {heading: A}}").map(\.code) == [.missingKey])
        #expect(errors("{side: left, signer: sekda, without-leader: {signer: sekda}}").map(\.code) == [.unknownKey])
    }
}
