/// The offices of a regency: names as PP 18/2016 makes them, abbreviations as regencies use them.
enum OPDCatalogue {
    struct Office {
        let name: String
        let abbreviation: String
        /// About how many work in it, schools, health centres and UPTD apart.
        let weight: Int
        let divisions: [String]
        var work = UnitPlan.Work.office
        var services: [String] = []
        var headPost: String
        var isRegionalSecretariat = false
        var hasHealthCentres = false

        init(
            _ name: String, _ abbreviation: String, weight: Int = 70, _ divisions: [String],
            work: UnitPlan.Work = .office, services: [String] = [], headPost: String? = nil,
        ) {
            self.name = name
            self.abbreviation = abbreviation
            self.weight = weight
            self.divisions = divisions
            self.work = work
            self.services = services
            self.headPost = headPost ?? "Kepala \(name)"
        }

        /// Education's own divisions are offices, not schools.
        var divisionWork: UnitPlan.Work { work == .school ? .office : work }
    }

    static let assistants: [(String, [String])] = [
        ("Asisten Pemerintahan dan Kesejahteraan Rakyat", ["Tata Pemerintahan", "Hukum", "Kesejahteraan Rakyat"]),
        (
            "Asisten Perekonomian dan Pembangunan",
            ["Perekonomian", "Administrasi Pembangunan", "Pengadaan Barang dan Jasa"]
        ),
        ("Asisten Administrasi Umum", ["Organisasi", "Umum", "Protokol dan Komunikasi Pimpinan"]),
    ]

    static let kecamatanSections = [
        "Pemerintahan", "Ketenteraman dan Ketertiban Umum", "Pemberdayaan Masyarakat dan Desa",
    ]

    /// Thirty offices; with the Sekretariat Daerah and twenty kecamatan 51.
    static func offices(place: String) -> [Office] {
        var council = Office(
            "Sekretariat DPRD", "SETWAN", ["Bagian Persidangan", "Bagian Keuangan"], headPost: "Sekretaris DPRD")
        council.isRegionalSecretariat = true
        let inspectorate = Office(
            "Inspektorat", "INSPEKTORAT", (1...4).map { "Inspektur Pembantu Wilayah \($0)" },
            work: .inspection, headPost: "Inspektur")
        return [council, inspectorate] + services(place: place) + boards
    }

    private static func services(place: String) -> [Office] {
        var health = Office(
            "Dinas Kesehatan", "DINKES", weight: 100,
            ["Bidang Kesehatan Masyarakat", "Bidang Pelayanan Kesehatan", "Bidang Sumber Daya Kesehatan"],
            work: .health, services: ["UPTD Laboratorium Kesehatan Daerah", "UPTD Instalasi Farmasi"])
        health.hasHealthCentres = true
        return [
            Office(
                "Dinas Pendidikan dan Kebudayaan", "DISDIKBUD", weight: 200,
                ["Bidang Pembinaan SD", "Bidang Pembinaan SMP", "Bidang PAUD dan PNF", "Bidang Kebudayaan"],
                work: .school),
            health,
            Office(
                "Rumah Sakit Umum Daerah \(place)", "RSUD", weight: 740,
                ["Bidang Pelayanan Medis", "Bidang Keperawatan", "Bidang Penunjang", "Bidang Keuangan"],
                work: .health, headPost: "Direktur RSUD"),
        ] + technical + general
    }

    private static let technical: [Office] = [
        Office(
            "Dinas Pekerjaan Umum dan Penataan Ruang", "DPUPR", weight: 170,
            ["Bidang Bina Marga", "Bidang Cipta Karya", "Bidang Sumber Daya Air", "Bidang Tata Ruang"],
            services: ["UPTD Alat Berat"]),
        Office(
            "Dinas Perumahan Rakyat dan Kawasan Permukiman", "DISPERKIM",
            ["Bidang Perumahan", "Bidang Kawasan Permukiman", "Bidang Pertanahan"]),
        Office(
            "Dinas Lingkungan Hidup", "DLH", weight: 100,
            ["Bidang Tata Lingkungan", "Bidang Pengelolaan Sampah dan Limbah"], services: ["UPTD Pemrosesan Sampah"]),
        Office(
            "Dinas Perhubungan", "DISHUB", weight: 100, ["Bidang Lalu Lintas", "Bidang Angkutan"],
            services: ["UPTD Pengujian Kendaraan Bermotor"]),
        Office(
            "Dinas Pertanian dan Ketahanan Pangan", "DISTANKP", weight: 180,
            ["Bidang Tanaman Pangan", "Bidang Hortikultura", "Bidang Penyuluhan", "Bidang Ketahanan Pangan"],
            work: .farming),
        Office(
            "Dinas Peternakan dan Perikanan", "DISNAKKAN", weight: 90,
            ["Bidang Kesehatan Hewan", "Bidang Produksi Ternak", "Bidang Perikanan Budidaya"],
            work: .farming, services: ["UPTD Rumah Potong - Pasar Hewan"]),
        Office(
            "Satuan Polisi Pamong Praja", "SATPOL PP", weight: 170,
            ["Bidang Penegakan Perda", "Bidang Ketertiban Umum", "Bidang Linmas"],
            work: .order, headPost: "Kepala Satuan Polisi Pamong Praja"),
        Office(
            "Dinas Pemadam Kebakaran dan Penyelamatan", "DAMKAR",
            ["Bidang Pencegahan", "Bidang Pemadaman dan Penyelamatan"]),
    ]

    private static let general: [Office] = [
        Office("Dinas Sosial", "DINSOS", ["Bidang Pemberdayaan Sosial", "Bidang Rehabilitasi Sosial"]),
        Office(
            "Dinas Perindustrian dan Perdagangan", "DISPERINDAG", weight: 100,
            ["Bidang Perindustrian", "Bidang Perdagangan", "Bidang Pasar"]),
        Office("Dinas Koperasi, Usaha Kecil dan Menengah", "DISKOPUKM", ["Bidang Koperasi", "Bidang Usaha Mikro"]),
        Office("Dinas Tenaga Kerja dan Transmigrasi", "DISNAKERTRANS", ["Bidang Pelatihan", "Bidang Transmigrasi"]),
        Office("Dinas Perpustakaan dan Kearsipan", "DISPUSIP", ["Bidang Perpustakaan", "Bidang Kearsipan"]),
        Office(
            "Dinas Kependudukan dan Pencatatan Sipil", "DISDUKCAPIL",
            ["Bidang Pendaftaran Penduduk", "Bidang Pencatatan Sipil"]),
        Office(
            "Dinas Komunikasi, Informatika, Statistik dan Persandian", "DISKOMINFO",
            ["Bidang Informasi Publik", "Bidang Aplikasi Informatika", "Bidang Statistik dan Persandian"]),
        Office("Dinas Pemberdayaan Masyarakat dan Desa", "DPMD", ["Bidang Pemerintahan Desa", "Bidang Ekonomi Desa"]),
        Office(
            "Dinas Pengendalian Penduduk, Keluarga Berencana, Pemberdayaan Perempuan dan Perlindungan Anak",
            "DP2KBP3A", weight: 110, ["Bidang Keluarga Berencana", "Bidang Perlindungan Anak"]),
        Office(
            "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu", "DPMPTSP",
            ["Bidang Penanaman Modal", "Bidang Perizinan"]),
        Office("Dinas Kepemudaan, Olahraga dan Pariwisata", "DISPORAPAR", ["Bidang Olahraga", "Bidang Pariwisata"]),
    ]

    private static let boards: [Office] = [
        Office(
            "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia", "BKPSDM",
            ["Bidang Mutasi dan Promosi", "Bidang Pengembangan Kompetensi", "Bidang Disiplin ASN"]),
        Office(
            "Badan Pengelolaan Keuangan dan Aset Daerah", "BPKAD",
            ["Bidang Anggaran", "Bidang Perbendaharaan", "Bidang Akuntansi", "Bidang Aset"]),
        Office("Badan Pendapatan Daerah", "BAPENDA", ["Bidang Pajak Daerah", "Bidang Penagihan"]),
        Office(
            "Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah", "BAPPERIDA",
            ["Bidang Perencanaan", "Bidang Riset dan Inovasi"]),
        Office(
            "Badan Kesatuan Bangsa dan Politik", "BAKESBANGPOL", ["Bidang Ideologi", "Bidang Politik Dalam Negeri"]),
        Office(
            "Badan Penanggulangan Bencana Daerah", "BPBD", ["Bidang Kesiapsiagaan", "Bidang Kedaruratan"],
            headPost: "Kepala Pelaksana BPBD"),
    ]
}
