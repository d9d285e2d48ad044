import OfficePaper
import PageLayout
import Testing

/// Small documents of each kind, mark by mark: a text by the left end of its baseline, in millimetres.
@Suite struct DocumentGoldenTests {
    private let agency: AgencyTemplate = {
        var agency = Samples.agency
        agency.letterhead.lines = [.init("PEMERINTAH {AGENCY}", points: 12), .init("DINAS", points: 14, isBold: true)]
        return agency
    }()

    private func golden(_ template: DocumentTemplate, _ content: DocumentContent, paper: Paper = .a4) -> String {
        let pages = Samples.pages(template, content, agency: agency, paper: paper)
        return pages.map(described).joined(separator: "\n---\n")
    }

    @Test func `minutes`() {
        let template = DocumentTemplate(
            kind: .minutes,
            body: [
                .title("BERITA ACARA"), .text(.init("{EVENT}", .centre, isBold: true)), .gap(4),
                .text(.init("Pada hari ini, {day}, tanggal {date}, bertempat di {venue}, telah dilaksanakan {event}.")),
                .particulars([.init("Pemimpin", "{leader}"), .init("Saksi", "{witnesses}")]),
                .table(
                    .init(
                        .counts,
                        columns: [
                            .init(.item, title: "Uraian", share: 3), .init(.people, title: "Jumlah", alignment: .right),
                        ])
                ),
                .signatures([
                    .init(.left, heading: "Mengetahui,", signer: .named("regent")),
                    .init(.right, heading: "{place}, {today}", signer: .named("head")),
                ]),
            ],
            footer: "Halaman {page} dari {pages}",
        )
        let content = DocumentContent(
            fields: DocumentFields(["leader": "Bupati", "witnesses": ""]),
            counts: [.init(item: "Wajib hadir", people: "1.000"), .init(item: "Jumlah", people: "998", isTotal: true)])
        #expect(
            golden(template, content) == """
                picture pictures/emblem.png 20.0 15.0 22.0x22.0
                76.8 24.6 PEMERINTAH KABUPATEN WANASARI
                101.3 30.2 **DINAS
                line 20.0 39.4 - 195.0 39.4
                line 20.0 40.6 - 195.0 40.6
                92.9 50.3 **BERITA ACARA
                88.1 56.3 **IKRAR NETRALITAS ASN
                20.0 65.0 Pada hari ini, Senin, tanggal 21 September 2026, bertempat di Halaman Kantor Bupati, telah |175.0|
                20.0 69.8 dilaksanakan Ikrar Netralitas ASN.
                20.0 76.6 Pemimpin
                37.0 76.6 :
                40.5 76.6 Bupati
                20.0 81.9 Saksi
                37.0 81.9 :
                40.5 81.9 ........................................
                box 20.0 86.9 175.0x7.1
                79.8 91.8 **Uraian
                167.3 91.8 **Jumlah
                line 20.0 86.9 - 195.0 86.9
                line 20.0 94.0 - 195.0 94.0
                line 20.0 86.9 - 20.0 105.4
                line 151.2 86.9 - 151.2 105.4
                line 195.0 86.9 - 195.0 105.4
                21.2 98.2 Wajib hadir
                184.1 98.2 1.000
                line 20.0 99.7 - 195.0 99.7
                21.2 103.9 **Jumlah
                188.0 103.9 **998
                line 20.0 105.4 - 195.0 105.4
                51.6 115.8 Mengetahui,
                46.7 120.1 BUPATI WANASARI,
                dots 32.3 143.4 - 92.3 143.4
                dots 42.0 147.7 - 92.3 147.7
                32.3 147.7 NIP.
                126.6 115.8 Kanigoro, 21 September 2026
                113.0 120.1 KEPALA BADAN KESATUAN BANGSA DAN POLITIK,
                130.4 143.4 **Dr. SUWARNO HADI, M.Si. _
                135.3 147.7 Pembina Utama Muda
                127.5 151.9 NIP. 19680515 199403 1 004
                96.2 281.4 Halaman 1 dari 1
                """)
    }

    @Test func `a pledge`() {
        let template = DocumentTemplate(
            kind: .pledge,
            hasLetterhead: false,
            body: [
                .title("PAKTA INTEGRITAS"), .text(.init("Saya yang bertanda tangan di bawah ini:")),
                .particulars([.init("Nama", "{name}"), .init("Jabatan", "{position}")]),
                .numbered([
                    "menjaga netralitas dalam pelayanan publik, baik sebelum, selama, maupun sesudah pemilihan umum;",
                    "menolak politik uang.",
                ]),
                .signatures([
                    .init(.right, heading: "{place}, {date}\nYang menyatakan,", signer: .person, hasStampBox: true)
                ]),
            ],
        )
        let own = DocumentFields(["name": "Siti Aminah, S.Kep.", "position": ""])
        #expect(
            golden(template, DocumentContent(fields: own, person: Samples.person), paper: .f4) == """
                90.6 19.6 **PAKTA INTEGRITAS
                20.0 29.5 Saya yang bertanda tangan di bawah ini:
                20.0 36.3 Nama
                35.1 36.3 :
                38.5 36.3 Siti Aminah, S.Kep.
                20.0 41.6 Jabatan
                35.1 41.6 :
                38.5 41.6 -
                20.0 48.4 1.
                25.9 48.4 menjaga netralitas dalam pelayanan publik, baik sebelum, selama, maupun sesudah pemilihan |174.1|
                25.9 53.1 umum;
                20.0 58.9 2.
                25.9 58.9 menolak politik uang.
                130.3 70.4 Kanigoro, 21 September 2026
                141.0 74.7 Yang menyatakan,
                box 128.5 77.0 24.0x18.0
                135.6 85.4 Meterai
                134.9 88.5 Rp10.000
                138.1 100.0 **Siti Aminah, S.Kep. _
                150.7 104.2 Penata
                131.3 108.5 NIP. 19860515 201001 2 003
                """)
    }

    @Test func `a certificate`() {
        let template = DocumentTemplate(
            kind: .certificate,
            isLandscape: true,
            margins: Edges(all: 20),
            frame: 8,
            body: [
                .gap(6), .text(.init("SERTIFIKAT", .centre, points: 30, isBold: true)),
                .text(.init("{name}", .centre, points: 20)), .text(.init("NIP {nip}", .centre)),
                .signatures([.init(.centre, signer: .named("regent"))]),
            ],
        )
        let own = DocumentFields(["name": "Siti Aminah, S.Kep.", "nip": ""])
        #expect(
            golden(template, DocumentContent(fields: own)) == """
                box 8.0 8.0 281.0x194.0
                box 9.2 9.2 278.6x191.6
                picture pictures/emblem.png 20.0 20.0 22.0x22.0
                117.8 29.6 PEMERINTAH KABUPATEN WANASARI
                142.3 35.2 **DINAS
                line 20.0 44.4 - 277.0 44.4
                line 20.0 45.6 - 277.0 45.6
                122.0 62.0 **SERTIFIKAT
                115.0 72.6 Siti Aminah, S.Kep.
                133.0 85.0 BUPATI WANASARI,
                dots 118.5 108.2 - 178.5 108.2
                dots 128.2 112.5 - 178.5 112.5
                118.5 112.5 NIP.
                """)
    }

    @Test func `a list over two pages`() {
        var table = Samples.peopleTable
        table.rowHeight = 60
        let template = DocumentTemplate(
            kind: .filledList,
            hasLetterhead: false,
            body: [.title("DAFTAR HADIR"), .table(table), .signatures([.init(.right, signer: .headOfOPD)])],
            footer: "{page}/{pages}",
        )
        #expect(
            golden(template, DocumentContent(people: (1...4).map(Samples.person))) == """
                92.9 19.6 **DAFTAR HADIR
                box 20.0 25.8 175.0x7.1
                22.1 30.7 **No.
                59.3 30.7 **Nama / NIP
                127.2 30.7 **Jabatan
                165.9 30.7 **Tanda Tangan
                line 20.0 25.8 - 195.0 25.8
                line 20.0 32.9 - 195.0 32.9
                line 20.0 25.8 - 20.0 152.9
                line 30.0 25.8 - 30.0 152.9
                line 108.0 25.8 - 108.0 152.9
                line 160.0 25.8 - 160.0 152.9
                line 195.0 25.8 - 195.0 152.9
                26.9 64.2 1
                31.2 62.3 **Pegawai 1
                31.2 66.2 19860515 201001 1 001
                109.2 64.2 Pengelola Layanan
                line 20.0 92.9 - 195.0 92.9
                26.9 124.2 2
                31.2 122.3 **Pegawai 2
                31.2 126.2 19860515 201001 1 002
                109.2 124.2 Pengelola Layanan
                line 20.0 152.9 - 195.0 152.9
                105.4 281.4 1/2
                ---
                box 20.0 15.0 175.0x7.1
                22.1 19.9 **No.
                59.3 19.9 **Nama / NIP
                127.2 19.9 **Jabatan
                165.9 19.9 **Tanda Tangan
                line 20.0 15.0 - 195.0 15.0
                line 20.0 22.1 - 195.0 22.1
                line 20.0 15.0 - 20.0 142.1
                line 30.0 15.0 - 30.0 142.1
                line 108.0 15.0 - 108.0 142.1
                line 160.0 15.0 - 160.0 142.1
                line 195.0 15.0 - 195.0 142.1
                26.9 53.5 3
                31.2 51.6 **Pegawai 3
                31.2 55.4 19860515 201001 1 003
                109.2 53.5 Pengelola Layanan
                line 20.0 82.1 - 195.0 82.1
                26.9 113.5 4
                31.2 111.6 **Pegawai 4
                31.2 115.4 19860515 201001 1 004
                109.2 113.5 Pengelola Layanan
                line 20.0 142.1 - 195.0 142.1
                dots 122.8 152.6 - 182.8 152.6
                dots 122.8 175.9 - 182.8 175.9
                dots 132.5 180.1 - 182.8 180.1
                122.8 180.1 NIP.
                105.4 281.4 2/2
                """)
    }

    @Test func `a recap`() {
        let columns: [DocumentTemplate.Table.Column] = [
            .init(.number, title: "No.", width: 10), .init(.opd, title: "OPD", share: 3), .init(.came, title: "Hadir"),
        ]
        let template = DocumentTemplate(
            kind: .recap,
            isLandscape: true,
            hasLetterhead: false,
            body: [.title("REKAPITULASI"), .table(.init(.opds, columns: columns))],
        )
        let office = OfficeLine(number: "1", opd: "Dinas Sosial", came: "75")
        #expect(
            golden(template, DocumentContent(offices: [office])) == """
                136.4 19.6 **REKAPITULASI
                box 20.0 25.8 262.0x7.1
                22.1 30.7 **No.
                121.6 30.7 **OPD
                245.6 30.7 **Hadir
                line 20.0 25.8 - 282.0 25.8
                line 20.0 32.9 - 282.0 32.9
                line 20.0 25.8 - 20.0 38.5
                line 30.0 25.8 - 30.0 38.5
                line 219.0 25.8 - 219.0 38.5
                line 282.0 25.8 - 282.0 38.5
                21.2 37.1 1
                31.2 37.1 Dinas Sosial
                276.9 37.1 75
                line 20.0 38.5 - 282.0 38.5
                """)
    }
}
