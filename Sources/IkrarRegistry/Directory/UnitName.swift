/// Names of offices: how they compare, how they print, and what kind of office a name speaks of (PP 18/2016).
enum UnitName {
    /// The same for all spellings of one name: case, spaces, dots and commas fall away, `&` is `dan`, `Kec.` is
    /// Kecamatan, `SD Negeri 01` is SDN 1. UPT and UPTD stay apart, as do I and II.
    static func key(_ text: some StringProtocol) -> String {
        key(words: words(text))
    }

    static func key(words: some Sequence<String>) -> String {
        words.joined()
    }

    static func words(_ text: some StringProtocol) -> [String] {
        var words = Spelling.words(text.contains("&") ? spelledOut(text) : String(text)).map { word in
            let isNumber = word.allSatisfy { (0x30...0x39).contains($0) }
            let kept = isNumber ? word.drop { $0 == 0x30 } : word[...]
            return String(decoding: kept, as: UTF8.self)
        }
        for (spelling, full) in abbreviations where words.starts(with: spelling) {
            words.replaceSubrange(0..<spelling.count, with: full)
        }
        for place in words.indices.dropLast().reversed() where words[place + 1] == "negeri" {
            if let school = ["tk": "tkn", "sd": "sdn", "smp": "smpn", "sma": "sman", "smk": "smkn"][words[place]] {
                words.replaceSubrange(place...(place + 1), with: [school])
            }
        }
        return words
    }

    /// `text` names an office that reports to the head of the Pemda itself.
    static func namesOPD(_ text: some StringProtocol) -> Bool {
        let words = words(text)
        guard let first = words.first else { return false }
        if first == "sekretariat" {
            return words.count > 1 && ["daerah", "dprd", "dewan"].contains(words[1])
        }
        return opdWords.contains(first) || words.starts(with: ["satuan", "polisi"])
            || words.starts(with: ["rumah", "sakit"])
    }

    /// `text` begins like the name of an office beneath an OPD.
    static func namesSubUnit(_ text: some StringProtocol) -> Bool {
        guard let first = words(text).first else { return false }
        return subUnitWords.contains(first) && !namesOPD(text)
    }

    /// `PEMERINTAH KABUPATEN X`, `Pemkab X`: the Pemda itself.
    static func namesAgency(_ text: some StringProtocol) -> Bool {
        guard let first = words(text).first else { return false }
        return ["pemerintah", "pemkab", "pemkot", "pemprov", "pemda"].contains(first)
    }

    /// Equal for all spellings of one Pemda: `Pemerintah Kab. Wanasari`, `PEMKAB WANASARI`.
    static func agencyKey(_ text: some StringProtocol) -> String {
        words(text).map { agencyWords[$0] ?? $0 }.filter { $0 != "daerah" }.joined()
    }

    /// `kabupaten`, `wanasari`: what other offices may put behind their name. Empty when the agency has no such tail.
    static func locality(of agency: String) -> [String] {
        let words = words(agency).flatMap { word in
            switch word {
            case "pemkab", "kab": ["kabupaten"]
            case "pemkot": ["kota"]
            case "pemprov", "prov", "propinsi": ["provinsi"]
            case "pemerintah", "daerah": [String]()
            default: [word]
            }
        }
        return words.count >= 2 && ["kabupaten", "kota", "provinsi"].contains(words[0]) ? words : []
    }

    /// Abbreviations of what a locality is.
    static let localities = ["kab": "kabupaten", "prov": "provinsi", "propinsi": "provinsi"]

    private static func spelledOut(_ text: some StringProtocol) -> String {
        text.split(separator: "&", omittingEmptySubsequences: false).joined(separator: " dan ")
    }

    private static let abbreviations: [([String], [String])] = [
        (["kec"], ["kecamatan"]),
        (["kel"], ["kelurahan"]),
        (["bag"], ["bagian"]),
        (["bid"], ["bidang"]),
        (["subbag"], ["subbagian"]),
        (["subag"], ["subbagian"]),
        (["sub", "bag"], ["subbagian"]),
        (["inspektorat", "daerah"], ["inspektorat"]),
        (["setda"], ["sekretariat", "daerah"]),
        (["setwan"], ["sekretariat", "dprd"]),
        (["sekretariat", "dewan", "perwakilan", "rakyat", "daerah"], ["sekretariat", "dprd"]),
        (["rsud"], ["rumah", "sakit", "umum", "daerah"]),
        (["satpol", "pp"], ["satuan", "polisi", "pamong", "praja"]),
    ]

    private static let agencyWords = [
        "pemkab": "kabupaten", "kab": "kabupaten", "pemkot": "kota", "pemprov": "provinsi", "prov": "provinsi",
        "propinsi": "provinsi", "pemerintah": "", "pemda": "",
    ]

    private static let opdWords: Set<String> = ["dinas", "badan", "inspektorat", "kecamatan", "distrik", "kantor"]

    private static let subUnitWords: Set<String> = [
        "bidang", "bagian", "biro", "subbidang", "subbagian", "sub", "subag", "subbag", "seksi", "sekretariat", "uptd",
        "upt",
        "uptb",
        "upptd", "unit", "kelurahan", "desa", "puskesmas", "pustu", "sd", "sdn", "smp", "smpn", "tk", "tkn", "sma",
        "sman",
        "smk", "smkn", "paud", "slb", "slbn", "skb", "asisten", "staf", "kelompok", "balai", "instalasi", "irban",
        "inspektur", "korwil", "korwilcam", "koordinator", "laboratorium", "labkesda", "cabang", "pos", "sanggar",
        "satuan",
        "tim", "jabatan", "komite", "poli", "poliklinik", "ruang", "gudang", "pasar", "terminal", "rumah", "urusan",
        "wakil",
        "sekolah", "taman", "tata", "museum", "gugus", "regu", "pangkalan", "pelabuhan", "pusat", "umum",
    ]
}
