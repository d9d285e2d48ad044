import Foundation
import IkrarRegistry
import Testing

@testable import RegistryDocuments

@Suite("Rosters in CSV")
struct RosterCSVTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    @Test("for machines: the columns of the contract, NIP first, commas, CRLF, no byte order mark")
    func machine() throws {
        try write(try Invented.rosters(["Dinas Kesehatan"]), for: .machine)
        let lines = try scratch.text("out/dinas-kesehatan.csv").components(separatedBy: "\r\n")
        #expect(
            lines == [
                "nip,name,kind,opd,unit,position,grade,echelon,status,at,gate,minutesLate,excuseKind,excuseDocument,event,"
                    + "correctionDocument,correctionProposedBy,correctionApprovedBy,pledgedAt,pledgeManners,pledgeDocument,"
                    + "hallPlace,hallDocument,declared",
                "198605152010011003,\"Endang Wulandari, S.Kep., Ns.\",PNS,Dinas Kesehatan,Dinas Kesehatan,"
                    + "Perawat Ahli Muda,III/d,,present,2026-09-21T07:28:09+08:00,Gerbang Utara,,,,ikrar-2026,,,,,,,,,",
                "199003122015022001,\"Endang Wulandari, S.Kep., Ns.\",PNS,Dinas Kesehatan,Puskesmas Arjasari,"
                    + "Perawat Ahli Muda,III/d,,late,2026-09-21T07:57:00+08:00,,12,,,ikrar-2026,,,,,,,,,",
                "199003122015022002,\"Endang Wulandari, S.Kep., Ns.\",PNS,Dinas Kesehatan,Dinas Kesehatan,"
                    + "Perawat Ahli Muda,III/d,,excused,,,,sakit,445/12/RSUD,ikrar-2026,,,,,,,,,",
                "197812012005011004,\"Endang Wulandari, S.Kep., Ns.\",PNS,Dinas Kesehatan,Dinas Kesehatan,"
                    + "Perawat Ahli Muda,III/d,,absent,,,,,,ikrar-2026,,,,,,,,,",
                "199403122022211007,\"Endang Wulandari, S.Kep., Ns.\",PNS,Dinas Kesehatan,Puskesmas Arjasari,"
                    + "Perawat Ahli Muda,III/d,,notYet,,,,,,ikrar-2026,,,,,,,,,",
                "",
            ]
        )
    }

    @Test("for Indonesian Excel: byte order mark, semicolons, Indonesian words, NIP that stays text")
    func excel() throws {
        try write(try Invented.rosters(["Dinas Kesehatan"]), for: .excel)
        let bytes = try Data(contentsOf: URL(filePath: scratch("out/dinas-kesehatan.csv")))
        #expect(Array(bytes.prefix(3)) == [0xEF, 0xBB, 0xBF])
        let lines = String(decoding: bytes.dropFirst(3), as: UTF8.self).components(separatedBy: "\r\n")
        #expect(
            Array(lines.prefix(4)) == [
                "NIP;Nama;Jenis ASN;Perangkat Daerah;Unit Kerja;Jabatan;Gol.;Status;Waktu;Gerbang;Menit Terlambat;"
                    + "Alasan;No. Surat;Koreksi;Ikrar;Waktu Ikrar;No. Pakta;Nonton Bareng;No. Surat Nonton Bareng",
                "19860515 201001 1 003;Endang Wulandari, S.Kep., Ns.;PNS;Dinas Kesehatan;Dinas Kesehatan;"
                    + "Perawat Ahli Muda;III/d;Hadir;07.28;Gerbang Utara;;;;;;;;;",
                "19900312 201502 2 001;Endang Wulandari, S.Kep., Ns.;PNS;Dinas Kesehatan;Puskesmas Arjasari;"
                    + "Perawat Ahli Muda;III/d;Terlambat 12 menit;07.57;;12;;;;;;;;",
                "19900312 201502 2 002;Endang Wulandari, S.Kep., Ns.;PNS;Dinas Kesehatan;Dinas Kesehatan;"
                    + "Perawat Ahli Muda;III/d;Sakit;;;;Sakit;445/12/RSUD;;;;;;",
            ]
        )
    }

    @Test("a corrected row names the letter and both who stand for it")
    func correction() throws {
        let row = try Invented.row(.present, correction: try Invented.correction())
        let rosters = [Roster(event: try Invented.event(), opd: "Dinas Kesehatan", rows: [row])]
        try write(rosters, for: .machine)
        #expect(
            try scratch.text("out/dinas-kesehatan.csv").hasSuffix(",ikrar-2026,800/12/2026,sri.hr,kesbangpol,,,,,,\r\n")
        )
        try write(rosters, for: .excel)
        let line = ";;800/12/2026 (diusulkan sri.hr, disetujui kesbangpol);;;;;\r\n"
        #expect(try scratch.text("out/dinas-kesehatan.csv").hasSuffix(line))
    }

    @Test("a row tells the pledge beside the attendance: of a pakta its number and the day, of no more is known")
    func pledge() throws {
        let spoken = RosterPledge(at: try Invented.instant("2026-09-21T07:30"), manners: [.spoken])
        let pakta = RosterPledge(
            at: try Invented.instant("2026-09-22T00:00"), manners: [.paper, .page], document: "800/17")
        let rosters = [
            Roster(
                event: try Invented.event(), opd: "A",
                rows: [try Invented.row(.present, pledge: spoken), try Invented.row(.absent, pledge: pakta)])
        ]
        try write(rosters, for: .machine)
        let machine = try scratch.text("out/a.csv")
        #expect(machine.contains(",,,2026-09-21T07:30:00+08:00,spoken,,,,\r\n"))
        #expect(machine.hasSuffix(",,,2026-09-22T00:00:00+08:00,paper page,800/17,,,\r\n"))
        #expect(try scratch.text("out/recap.csv").hasSuffix(",2,0,1,0\r\n"))
        try write(rosters, for: .excel)
        let excel = try scratch.text("out/a.csv")
        #expect(excel.contains(";Diucapkan;21/09/2026 07.30;;;\r\n"))
        #expect(excel.hasSuffix(";Pakta, Halaman pribadi;22/09/2026;800/17;;\r\n"))
    }

    @Test("a row tells the hall that its person was declared in, and whether that counts")
    func hall() throws {
        let counted = RosterHall(place: "Aula", document: "800/4", counts: true)
        let uncounted = RosterHall(place: "Aula", document: "", counts: false)
        let rosters = [
            Roster(
                event: try Invented.event(), opd: "A",
                rows: [try Invented.row(.present, hall: counted), try Invented.row(.absent, hall: uncounted)])
        ]
        try write(rosters, for: .machine)
        let machine = try scratch.text("out/a.csv")
        #expect(machine.contains(",Aula,800/4,true\r\n") && machine.hasSuffix(",Aula,,false\r\n"))
        #expect(try scratch.text("out/recap.csv").hasSuffix(",1\r\n"))
        try write(rosters, for: .excel)
        let excel = try scratch.text("out/a.csv")
        #expect(excel.contains(";Hadir (dinyatakan);") && excel.contains(";Aula;800/4\r\n"))
        #expect(RosterWording.remark(rosters[0].rows[0]) == "dinyatakan nonton bareng di Aula, 800/4")
        #expect(RosterWording.remark(rosters[0].rows[1]) == "dinyatakan nonton bareng di Aula; tidak dihitung hadir")
        #expect(RosterWording.declared(0) == nil)
    }

    @Test("the recap has a line for each OPD, and the sum only for Excel")
    func recap() throws {
        let rosters = try Invented.rosters()
        try write(rosters, for: .machine)
        #expect(
            try scratch.text("out/recap.csv") == """
                opd,obliged,present,late,excused,absent,notYet,rateOfObliged,rateOfExpected,event,pledged,cameUnpledged,pledgedAway,declared\r
                Dinas Kesehatan,5,1,1,1,1,1,0.4,0.5,ikrar-2026,0,2,0,0\r
                Kecamatan Arjasari,5,1,1,1,1,1,0.4,0.5,ikrar-2026,0,2,0,0\r\n
                """
        )
        try write(rosters, for: .excel)
        let last = try #require(scratch.text("out/recap.csv").split(separator: "\r\n").last)
        #expect(last == "Jumlah;10;2;2;2;2;2;40,0%;50,0%;0;4;0;0")
    }

    @Test(
        "a cell that a spreadsheet would compute begins with an apostrophe",
        arguments: [
            ("=1+1", "'=1+1"), ("+62812", "'+62812"), ("-1", "'-1"), ("@SUM(1)", "'@SUM(1)"), ("\tx", "'\tx"),
            ("\rx", "\"'\rx\""), ("\nx", "\"'\nx\""), ("'=1", "''=1"), ("''=1", "'''=1"), ("=\"a\"", "\"'=\"\"a\"\"\""),
            ("=1,2", "\"'=1,2\""), ("'Aisyah", "'Aisyah"), ("a=1", "a=1"), (" =1", " =1"), ("", ""), ("'", "'"),
        ]
    )
    func neutralised(text: String, cell: String) throws {
        let row = try Invented.row(name: text, .absent)
        try write([Roster(event: try Invented.event(), opd: "A", rows: [row])], for: .machine)
        let file = try scratch.text("out/a.csv")
        let expected =
            "\r\n198605152010011003,\(cell),PNS,A,Dinas Kesehatan,Perawat Ahli Muda,III/d,,absent,,,,,,ikrar-2026,,,,,,,,,\r\n"
        #expect(file.unicodeScalars.suffix(expected.unicodeScalars.count).elementsEqual(expected.unicodeScalars))
    }

    @Test("a semicolon is quoted for Excel and a comma is not")
    func separators() throws {
        let row = try Invented.row(name: "A; B, C", .absent)
        try write([Roster(event: try Invented.event(), opd: "A", rows: [row])], for: .excel)
        #expect(try scratch.text("out/a.csv").contains(";PNS;"))
        #expect(try scratch.text("out/a.csv").contains("003;\"A; B, C\";PNS"))
    }

    private func write(_ rosters: [Roster], for audience: CSVAudience) throws {
        let writer = RosterWriter(formats: [.csv], audience: audience)
        _ = try writer.write(rosters, recap: try Invented.recap(rosters), to: scratch("out"))
    }
}
