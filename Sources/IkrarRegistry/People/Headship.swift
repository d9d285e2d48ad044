/// Who leads an office, told by the name of the position: lists and rosters put that person first.
public enum Headship {
    /// `position` is that of the head of the unit or OPD called `unit`: `Kepala Dinas Sosial`, `Camat Arjasari`,
    /// `Sekretaris DPRD`, `Direktur RSUD`, `Lurah`; also with `Plt.`, `Plh.` or `Pj.` before it.
    public static func leads(_ position: String, unit: String) -> Bool {
        var words = Spelling.words(position).map { String(decoding: $0, as: UTF8.self) }
        while let first = words.first, acting.contains(first) {
            words.removeFirst()
        }
        guard let title = words.first else { return false }
        let name = Spelling.words(unit).map { String(decoding: $0, as: UTF8.self) }
        let rest = Array(words.dropFirst())
        guard let kind = name.first else { return false }
        switch title {
        case "camat": return kind == "kecamatan" || kind == "kec"
        case "lurah": return kind == "kelurahan" || kind == "kel"
        case "inspektur":
            return kind == "inspektorat" && (rest.isEmpty || ["daerah", "kabupaten", "kota"].contains(rest[0]))
        case "sekretaris":
            return name.starts(with: ["sekretariat", "daerah"]) && rest.first == "daerah"
                || name.starts(with: ["sekretariat", "dprd"]) && (rest.first == "dprd" || rest.first == "dewan")
                || name.starts(with: ["sekretariat", "dewan"]) && (rest.first == "dprd" || rest.first == "dewan")
        case "sekda": return name.starts(with: ["sekretariat", "daerah"])
        case "sekwan": return name.starts(with: ["sekretariat", "dprd"])
        case "direktur": return isHospital(name) && (rest.isEmpty || isHospital(rest) || rest[0] == "utama")
        case "kasatpol": return name.starts(with: ["satuan", "polisi"])
        case "kabag": return kind == "bagian" && (rest.isEmpty || name.dropFirst().elementsEqual(rest))
        case "kabid": return kind == "bidang" && (rest.isEmpty || name.dropFirst().elementsEqual(rest))
        case "kepala": return isHead(of: rest, name)
        default: return false
        }
    }

    private static let acting: Set<String> = ["plt", "plh", "pj", "pjs", "penjabat", "pelaksana", "tugas", "harian"]

    private static func isHospital(_ name: [String]) -> Bool {
        name[0].hasPrefix("rsud") || name[0] == "rsu" || name.starts(with: ["rumah", "sakit"])
    }

    private static func isHead(of office: [String], _ name: [String]) -> Bool {
        guard let kind = office.first else { return true }
        if name.elementsEqual(office) { return true }
        switch kind {
        // The bare word stands for the office that the person sits in.
        case "dinas", "badan", "satuan", "kantor", "bidang", "bagian", "seksi", "distrik":
            return office.count == 1 && name.first == kind
        case "pelaksana":
            return name.first == "badan" && (office.count == 1 || name.elementsEqual(office.dropFirst()))
        case "satpol":
            return name.starts(with: ["satuan", "polisi"])
        case "sekolah", "sd", "sdn", "smp", "smpn", "tk", "sma", "smk":
            return name.contains { schools.contains($0) } && office.count == 1
        case "puskesmas":
            return name.contains("puskesmas") && (office.count == 1 || name.suffix(office.count).elementsEqual(office))
        case "upt", "uptd":
            return name.first == kind && office.count == 1
        default:
            return false
        }
    }

    private static let schools: Set<String> = [
        "sd", "sdn", "smp", "smpn", "tk", "tkn", "sma", "sman", "smk", "smkn", "paud", "slb", "slbn", "skb", "sekolah",
    ]
}
