import IkrarRegistry
import Testing

@Suite("Kedudukan hukum and kind")
struct StandingTests {
    @Test(
        "code and name lead to the table's standing",
        arguments: [
            ("1", "Aktif", "1", "Aktif"), ("", "aktif", "1", "Aktif"), ("01", "", "1", "Aktif"),
            ("71", "", "71", "PPPK Aktif"),
            ("", "PPPK AKTIF", "71", "PPPK Aktif"), ("", "Tugas  Belajar", "3", "Tugas Belajar"),
            ("", "Masa Persiapan Pensiun", "20", "Masa Persiapan Pensiun"),
            ("'99", "Pensiun", "99", "Pensiun"), ("", "Cuti di Luar Tanggungan Negara", "2", "CLTN"),
            ("91", "Lain-lain", "91", "Lain-lain"),
            ("", "Dipekerjakan", "", "Dipekerjakan"), ("500", "Baru", "500", "Baru"),
        ])
    func parsed(code: String, name: String, expectedCode: String, expectedName: String) {
        #expect(Standing.parse(code: code, name: name) == Standing(code: expectedCode, name: expectedName))
    }

    @Test("nothing written is no standing")
    func empty() {
        #expect(Standing.parse(code: " ", name: "") == nil)
    }

    @Test("what the table lacks is known to be unknown")
    func unknown() {
        #expect(Standing(code: "89", name: "x").isKnown)
        #expect(!Standing(code: "500", name: "x").isKnown)
        #expect(!Standing(code: "", name: "x").isKnown)
    }

    @Test(
        "a status column tells the kind",
        arguments: [
            ("C", ASNKind.cpns), ("P", .pns), ("CPNS", .cpns), ("PNS", .pns), ("Calon PNS", .cpns), ("pppk", .pppk),
            ("P3K", .pppk),
            ("PPPK Paruh Waktu", .pppkPartTime), ("PPPK Daerah Kab./Kota yang bekerja pada Kab./Kota", .pppk),
            ("PNS Daerah Kab./Kota yang bekerja pada Kab./Kota", .pns), ("pppk_paruh_2025.xlsx", .pppkPartTime),
        ])
    func kinds(text: String, kind: ASNKind) {
        #expect(ASNKind.parse(text) == kind)
    }

    @Test("other words tell no kind", arguments: ["", "Aktif", "Honorer", "-"])
    func noKind(text: String) {
        #expect(ASNKind.parse(text) == nil)
    }

    @Test("a code in the name's place is the table's, and so is the long name of a retirement age")
    func codeAsName() {
        #expect(Standing.parse(code: "", name: "1")?.name == "Aktif")
        #expect(Standing.parse(code: "", name: "Mencapai Batas Usia Pensiun")?.code == "98")
    }
}
