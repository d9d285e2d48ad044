import Foundation
import OfficePaper
import PageLayout
import Testing

/// The documents that come with the program, as an agency prints them that has changed nothing.
@Suite struct ShippedDocumentsTests {
    private static let folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        .appendingPathComponent("../../../../templates").standardizedFileURL.path

    private static let fields = DocumentFields([
        "agency": "Kabupaten Arungsari", "event": "Apel dan Ikrar Netralitas ASN", "kind": "apel", "day": "Senin",
        "date": "21 September 2026", "long-date": "Senin, 21 September 2026", "short-date": "21-09-2026",
        "time": "07.30", "venue": "Halaman Pendapa", "zone": "WIB", "place": "Arungsari",
        "today": "22 September 2026", "signing-date": "22 September 2026", "number": "800/123/418.50/2026",
        "as-of": "pukul 09.00 WIB",
        "obliged": "11.500", "came": "10.804", "present": "10.500", "late": "304", "excused": "406", "absent": "290",
        "not-yet": "0", "guests": "12", "opds": "51", "rate-of-obliged": "93,9%", "rate-of-expected": "97,4%",
        "leader": "Bupati", "reader": "Sekar", "witnesses": "", "supervisor": "", "notes": "",
    ])

    private static func content(_ name: String, people: Int) -> DocumentContent {
        let line = PersonLine(
            number: "1",
            name: name,
            nip: "196805151994031004",
            position: "Analis Kebijakan Ahli Muda",
            unit: "Sekretariat",
            grade: "IV/c",
            status: "Hadir",
            time: "07.15.22",
            gate: "Gerbang 1",
            code: "K3M7-9QXA-2",
        )
        let shares = OfficeShares(onTime: 0.9, late: 0.02, excused: 0.04, absent: 0.04, notYet: 0)
        let own: [String: String] = [
            "name": name, "nip": "19680515 199403 1 004", "position": "", "unit": "Sekretariat", "opd": "Dinas \(name)",
            "grade": "IV/c", "attended-at": "07.15", "hours": "4", "serial": "12/SRT/2026",
        ]
        return DocumentContent(
            fields: DocumentFields(own),
            people: Array(repeating: line, count: people),
            offices: (1...51).map { OfficeLine(number: "\($0)", opd: "Dinas \(name)", came: "998", shares: shares) },
            counts: (1...8).map {
                CountLine(number: "\($0)", item: "Hadir tepat waktu", people: "11.500", share: "9%")
            },
            headOfOPD: Signatory(position: "KEPALA DINAS", name: name, rank: "Pembina", nip: "196805151994031004"),
            person: Signatory(position: "", name: name, rank: "Penata", nip: "196805151994031004"),
            bookmark: name,
        )
    }

    private func form(_ kind: DocumentKind, _ paper: Paper) throws -> DocumentForm {
        let folder = try TemplateFolder(path: Self.folder)
        let agency = try folder.agency()
        let template = try folder.document(kind, of: agency)
        return DocumentForm(template, agency: agency, paper: paper, common: Self.fields, Samples.ruler)
    }

    @Test(arguments: DocumentKind.allCases, Paper.allCases)
    func `everything stands within the margins, and no page is blank`(kind: DocumentKind, paper: Paper) throws {
        let form = try form(kind, paper)
        let margins = Edges(all: form.template.frame ?? 0)
        for (name, people) in zip(Samples.names, [0, 1, 2, 3, 20, 21, 22, 47, 400]) {
            let pages = form.pages(of: Self.content(name, people: people), Samples.ruler)
            let area = Box(pages[0].size).inside(form.template.margins)
            for page in pages {
                let framed = Page(size: page.size, marks: page.marks.filter { !$0.isFrame(of: page.size, margins) })
                #expect(marks(of: framed, outside: area, Samples.ruler) == [], "\(name)")
                #expect(page.texts.count > 1, "\(name)")
            }
        }
    }

    @Test(arguments: Paper.allCases, ["Siti Aminah, S.Kep.", Samples.names[0]])
    func `a person's pledge and certificate stand on one page`(paper: Paper, name: String) throws {
        for kind in [DocumentKind.pledge, .certificate] {
            let pages = try form(kind, paper).pages(of: Self.content(name, people: 0), Samples.ruler)
            #expect(pages.count == 1, "\(kind)")
            #expect(pages[0].bookmark == name)
        }
    }

    @Test(arguments: Paper.allCases, [1, 47, 400])
    func `the list to be signed has a row with a symbol for everyone`(paper: Paper, people: Int) throws {
        var rows: [Int?] = []
        let pages = try form(.blankList, paper).sheets(of: Self.content("Kesehatan", people: people), Samples.ruler) {
            rows += $0.rows
            return ModuleGrid(width: 21) { $0 == $1 }
        }
        #expect(rows.compactMap { $0 } == Array(0..<people))
        #expect(pages.allSatisfy { marks(of: $0, outside: Box($0.size).inside(Edges(all: 6)), Samples.ruler).isEmpty })
    }

    @Test func `no field is left standing in its braces`() throws {
        for kind in DocumentKind.allCases {
            var known = Self.fields.adding(Self.content("Marno", people: 1).fields)
            for field in kind.fields { known[field] = known[field].flatMap { $0.isEmpty ? nil : $0 } ?? "<\(field)>" }
            let whole = DocumentContent(fields: known, people: [PersonLine(name: "Marno")])
            let texts = try form(kind, .f4).pages(of: whole, Samples.ruler).flatMap(\.texts).map(\.text)
            #expect(!texts.contains { $0.contains("{") || $0.contains("}") }, "\(kind)")
            #expect(texts.contains { $0.contains("Arungsari") || $0.contains("ARUNGSARI") }, "\(kind)")
        }
    }
}

extension Mark {
    fileprivate func isFrame(of page: Size, _ margins: Edges) -> Bool {
        guard case .box(let box, fill: nil, border: .some) = self else { return false }
        return box.width > page.width - margins.left - margins.right - 3
    }
}
