extension Standing {
    /// BKN's table of kedudukan hukum, by code.
    public static let bkn: [Standing] = [
        Standing(code: "1", name: "Aktif"),
        Standing(code: "2", name: "CLTN"),
        Standing(code: "3", name: "Tugas Belajar"),
        Standing(code: "4", name: "Pemberhentian Sementara"),
        Standing(code: "5", name: "Penerima Uang Tunggu"),
        Standing(code: "6", name: "Prajurit Wajib"),
        Standing(code: "7", name: "Pejabat Negara"),
        Standing(code: "8", name: "Kepala Desa"),
        Standing(code: "9", name: "Sedang dlm Proses Banding BAPEK"),
        Standing(code: "11", name: "Pegawai Titipan"),
        Standing(code: "12", name: "Pengungsi"),
        Standing(code: "13", name: "Perpanjangan CLTN"),
        Standing(code: "14", name: "PNS yang dinyatakan hilang"),
        Standing(code: "15", name: "PNS kena hukuman disiplin"),
        Standing(code: "16", name: "Pemindahan dalam rangka penurunan Jabatan"),
        Standing(code: "20", name: "Masa Persiapan Pensiun"),
        Standing(code: "51", name: "CPNS yang belum menerima SK CPNS"),
        Standing(code: "52", name: "Tidak Aktif"),
        Standing(code: "66", name: "Diberhentikan"),
        Standing(code: "67", name: "Punah"),
        Standing(code: "68", name: "Eks PNS Timor Timur"),
        Standing(code: "69", name: "TMS Dari Pengadaan"),
        Standing(code: "70", name: "Pembatalan NIP"),
        Standing(code: "71", name: "PPPK Aktif"),
        Standing(code: "77", name: "Pemberhentian tanpa hak pensiun"),
        Standing(code: "88", name: "Pemberhentian dengan hak pensiun"),
        Standing(code: "92", name: "Pemblokiran Data PNS"),
        Standing(code: "98", name: "Mencapai BUP"),
        Standing(code: "99", name: "Pensiun"),
    ]

    /// What a person has whom a list names without saying: in active service.
    public static func active(_ kind: ASNKind) -> Standing {
        kind == .pppk || kind == .pppkPartTime
            ? Standing(code: "71", name: "PPPK Aktif") : Standing(code: "1", name: "Aktif")
    }

    /// Reads a kedudukan hukum from a list's code and name, of which either may be empty.
    ///
    /// The code decides; a code that the table lacks keeps the list's name, a name that it lacks keeps no code.
    /// - Returns: `nil` when both are empty.
    public static func parse(code: String, name: String) -> Standing? {
        let name = Spelling.tidy(name)
        let digits = code.filter { $0.isASCII && $0.isNumber }
        let code = String(digits.drop { $0 == "0" })
        if !code.isEmpty {
            let known = byCode[code]
            return Standing(code: code, name: known?.name ?? name)
        }
        let key = Spelling.key(name)
        if key.isEmpty { return nil }
        if let known = byCode[key] { return known }
        return byName[key] ?? Standing(code: "", name: name)
    }

    /// `3 Tugas Belajar`.
    public var printed: String { code.isEmpty ? name : "\(code) \(name)" }

    /// The table has it.
    public var isKnown: Bool { Self.byCode[code] != nil || ["89", "90", "91"].contains(code) }

    private static let byCode = Dictionary(uniqueKeysWithValues: bkn.map { ($0.code, $0) })

    private static let byName: [String: Standing] = {
        var standings = Dictionary(uniqueKeysWithValues: bkn.map { (Spelling.key($0.name), $0) })
        standings["cutidiluartanggungannegara"] = standings["cltn"]
        standings["cutidiluartanggungannegaracltn"] = standings["cltn"]
        standings["mpp"] = standings["masapersiapanpensiun"]
        standings["pnsaktif"] = standings["aktif"]
        standings["cpnsaktif"] = standings["aktif"]
        standings["tugasbelajartb"] = standings["tugasbelajar"]
        standings["mencapaibatasusiapensiun"] = standings["mencapaibup"]
        standings["bup"] = standings["mencapaibup"]
        return standings
    }()
}
