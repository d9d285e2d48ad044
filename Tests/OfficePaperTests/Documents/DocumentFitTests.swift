import OfficePaper
import PageLayout
import Testing

/// Nothing stands outside the margins and no page is blank, whatever the words are.
@Suite struct DocumentFitTests {
    private static let everything: [DocumentTemplate.Element] = [
        .title("DAFTAR HADIR {NAME}"),
        .text(.init("Pada hari ini {name} di {opd}, {name}, {name}, dan seterusnya.")),
        .numbered(["{name} {name} {name}", "Netral", "{name}"]),
        .particulars([.init("Nama", "{name}"), .init("{name}", "Ya"), .init("Unit kerja", "{opd} {opd} {opd}")]),
        .table(
            .init(
                .people,
                columns: [
                    .init(.number, title: "No.", width: 8), .init(.nameAndNIP, title: "Nama / NIP", share: 3),
                    .init(.position, title: "Jabatan", share: 2), .init(.grade, title: "Gol."),
                    .init(.time, title: "Jam", alignment: .right), .init(.remark, title: "Keterangan"),
                    .init(.signature, title: "Tanda Tangan", width: 25),
                ],
                hasUnitLines: true,
            )
        ),
        .chart(title: "Kehadiran {OPD}"),
        .table(
            .init(
                .opds,
                columns: [
                    .init(.number, title: "No.", width: 8), .init(.opd, title: "OPD", share: 4),
                    .init(.obliged, title: "Wajib"), .init(.came, title: "Hadir"),
                    .init(.rateOfObliged, title: "Persen"),
                ],
            )
        ),
        .table(.init(.counts, columns: [.init(.item, title: "Uraian", share: 3), .init(.people, title: "Jumlah")])),
        .signatures([
            .init(.left, heading: "Mengetahui, {name}", signer: .headOfOPD),
            .init(.centre, signer: .named("head")),
            .init(.right, heading: "{place}, {today}", signer: .person, hasStampBox: true),
        ]),
    ]

    private func check(_ template: DocumentTemplate, _ content: DocumentContent, _ paper: Paper) {
        let pages = Samples.pages(template, content, paper: paper)
        let area = Box(pages[0].size).inside(template.margins)
        for (place, page) in pages.enumerated() {
            #expect(marks(of: page, outside: area, Samples.ruler) == [], "page \(place + 1) of \(pages.count)")
            #expect(page.texts.dropLast().contains { !$0.text.isEmpty }, "page \(place + 1) of \(pages.count)")
        }
    }

    private func content(_ name: String, people: Int) -> DocumentContent {
        let signatory = Signatory(position: "Plt. KEPALA \(name)", name: name, rank: name, nip: "196805151994031004")
        let line = PersonLine(
            number: "1", name: name, nip: "196805151994031004", position: name, unit: name, grade: "IV/c",
            time: "07.15.22", remark: name)
        return DocumentContent(
            fields: DocumentFields(["name": name, "opd": name]),
            people: Array(repeating: line, count: people),
            offices: (1...3).map { OfficeLine(number: "\($0)", opd: name, obliged: "1.000", came: "998") },
            counts: [CountLine(item: name, people: "11.500")],
            headOfOPD: signatory,
            person: signatory,
        )
    }

    @Test(arguments: Samples.names, Paper.allCases) func `any words fit`(name: String, paper: Paper) {
        for isLandscape in [false, true] {
            let template = DocumentTemplate(
                kind: .filledList, isLandscape: isLandscape, body: Self.everything, footer: "{name}, {page} / {pages}")
            check(template, content(name, people: 3), paper)
        }
    }

    @Test(arguments: [0, 1, 2, 3, 25, 400], Paper.allCases) func `any number of people fits`(people: Int, paper: Paper)
    {
        let template = DocumentTemplate(kind: .filledList, body: Self.everything, footer: "{page} / {pages}")
        check(template, content("Dra. Siti Aminah, M.Si.", people: people), paper)
    }

    @Test(arguments: [6, 8, 11, 14, 18, 24]) func `any size of font fits`(points: Double) {
        for name in Samples.names {
            let template = DocumentTemplate(kind: .pledge, points: points, body: Self.everything, footer: "{page}")
            check(template, content(name, people: 2), .a4)
        }
    }

    @Test func `all people of a list stand in it, each once`() {
        let people = (1...400).map(Samples.person)
        let template = DocumentTemplate(kind: .blankList, body: [.table(Samples.peopleTable)])
        let names = Samples.pages(template, DocumentContent(people: people)).flatMap(\.texts)
            .map(\.text).filter { $0.hasPrefix("Pegawai") }
        #expect(names == people.map(\.name))
    }
}
