import IkrarRegistry
import TestRegistries
import Testing

@Suite("Official order")
struct OfficialOrderTests {
    @Test(
        "the head of an office is told by the position",
        arguments: [
            ("Sekretaris Daerah", "Sekretariat Daerah"), ("Sekretaris DPRD", "Sekretariat DPRD"),
            ("Inspektur", "Inspektorat"),
            ("Inspektur Daerah", "Inspektorat Daerah"),
            ("Kepala Dinas Pendidikan dan Kebudayaan", "Dinas Pendidikan dan Kebudayaan"),
            ("KEPALA DINAS SOSIAL", "Dinas Sosial"), ("Kepala Dinas", "Dinas Sosial"),
            ("Plt. Kepala Dinas Sosial", "Dinas Sosial"),
            ("Pj. Sekretaris Daerah", "Sekretariat Daerah"), ("Kepala Badan", "Badan Pendapatan Daerah"),
            ("Direktur RSUD", "Rumah Sakit Umum Daerah Wanasari"),
            ("Direktur", "RSUD Wanasari"), ("Camat Arjasari", "Kecamatan Arjasari"), ("Camat", "Kecamatan Arjasari"),
            ("Lurah", "Kelurahan Wanareja"),
            ("Kepala Satuan Polisi Pamong Praja", "Satuan Polisi Pamong Praja"),
            ("Kasatpol PP", "Satuan Polisi Pamong Praja"),
            ("Kepala Pelaksana", "Badan Penanggulangan Bencana Daerah"),
            ("Kepala Pelaksana BPBD", "Badan Penanggulangan Bencana Daerah"),
            ("Kepala Pelaksana Badan Penanggulangan Bencana Daerah", "Badan Penanggulangan Bencana Daerah"),
            ("Kalak BPBD", "Badan Penanggulangan Bencana Daerah"), ("Kepala Pelaksana", "BPBD"),
            ("Plt. Kepala BPBD Kabupaten Wanasari", "Badan Penanggulangan Bencana Daerah"),
            ("Kepala BKPSDM", "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia"),
            ("Kepala Dinas Sosial Kabupaten Wanasari", "Dinas Sosial"),
            ("Direktur RSUD Wanasari", "UPTD RSUD Wanasari"), ("Direktur Utama", "RSUD Wanasari"),
            ("Inspektur Kabupaten Wanasari", "Inspektorat Daerah"),
            ("Sekretaris Daerah Kabupaten Wanasari", "Sekretariat Daerah"),
            ("Sekretaris DPRD", "Sekretariat Dewan Perwakilan Rakyat Daerah"),
            ("Kepala Satuan", "Satuan Polisi Pamong Praja"), ("Kepala Satpol PP", "Satpol PP"),
            ("Kepala Sekolah", "UPT Satuan Pendidikan SDN Arjasari 01"),
            ("Kepala UPTD Puskesmas Wonokerto", "UPTD Puskesmas Wonokerto"),
            ("Kepala Puskesmas", "UPTD Puskesmas Wonokerto"),
            ("Kepala Bidang", "Bidang I"), ("Kepala Bagian Hukum", "Bagian Hukum"), ("Kabag Hukum", "Bagian Hukum"),
        ])
    func heads(position: String, unit: String) {
        #expect(Headship.leads(position, unit: unit))
    }

    @Test(
        "others in it are not its head",
        arguments: [
            ("Kepala Bidang I", "Dinas Sosial"), ("Kepala Sekolah", "Dinas Pendidikan dan Kebudayaan"),
            ("Sekretaris", "Dinas Sosial"),
            ("Sekretaris Camat", "Kecamatan Arjasari"), ("Inspektur Pembantu I", "Inspektorat"),
            ("Wakil Direktur", "RSUD Wanasari"),
            ("Lurah", "Kecamatan Arjasari"), ("Kepala Dinas Sosial", "Dinas Kesehatan"),
            ("Kepala Pelaksana BPBD", "Badan Pendapatan Daerah"), ("Kepala BPBD", "Badan Pendapatan Daerah"),
            ("Kepala Kelurahan Kota Kulon", "Kelurahan Kota Wetan"), ("Sekretaris Daerah", "Sekretariat DPRD"),
            ("Analis Kebijakan", "Dinas Sosial"), ("", "Dinas Sosial"),
            ("Kepala Puskesmas", "Dinas Kesehatan"), ("Kepala Seksi", "Kecamatan Arjasari"),
        ])
    func others(position: String, unit: String) {
        #expect(!Headship.leads(position, unit: unit))
    }

    @Test("head first, then eselon, golongan downward, PNS before PPPK, and the older NIP")
    func order() {
        let head = Invented.person("197501012000011001", "Kepala Muda", grade: "III/d")
        let structural = Invented.person("197001012000011001", "Eselon Tiga", grade: "IV/a", echelon: "III.a")
        let lower = Invented.person("197001012000011002", "Eselon Empat", grade: "IV/b", echelon: "IV.a")
        let senior = Invented.person("197101012000011001", "Golongan Tinggi", grade: "IV/c")
        let older = Invented.person("196901012000011001", "Lebih Tua", grade: "III/a")
        let younger = Invented.person("197901012000011001", "Lebih Muda", grade: "III/a")
        let ungraded = Invented.person("197901012000011002", "Tanpa Golongan")
        let contract = Invented.person("196501012023211001", "Kontrak", grade: "IX")
        let partTime = Invented.person("196501012023211002", "Paruh Waktu")
        let expected = [head, structural, lower, senior, older, younger, ungraded, contract, partTime]
        let sorted = expected.reversed().sorted {
            OfficialOrder($0, headsOPD: $0 == head) < OfficialOrder($1, headsOPD: $1 == head)
        }
        #expect(sorted.map(\.name.bare) == expected.map(\.name.bare))
    }
}
