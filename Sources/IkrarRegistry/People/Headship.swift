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
            return kind == "inspektorat" && (rest.isEmpty || rest[0] == "daerah" || region.contains(rest[0]))
        case "sekretaris":
            return rest.first == "daerah" && isSecretariat(name)
                || (rest.first == "dprd" || rest.first == "dewan") && isCouncilSecretariat(name)
        case "sekda": return isSecretariat(name)
        case "sekwan": return isCouncilSecretariat(name)
        case "direktur": return isHospital(name) && (rest.isEmpty || isHospital(rest) || rest[0] == "utama")
        case "kasatpol": return isCivilPolice(name)
        case "kasat": return rest.first == "pol" && isCivilPolice(name)
        case "kalak": return isHead(of: ["pelaksana"] + rest, name)
        case "kabag": return kind == "bagian" && (rest.isEmpty || name.dropFirst().elementsEqual(rest))
        case "kabid": return kind == "bidang" && (rest.isEmpty || name.dropFirst().elementsEqual(rest))
        case "kepala": return isHead(of: rest, name)
        default: return false
        }
    }

    private static let acting: Set<String> = ["plt", "plh", "pj", "pjs", "penjabat", "pelaksana", "tugas", "harian"]

    private static func isHospital(_ name: [String]) -> Bool {
        let name = ["upt", "uptd", "uobk", "blud"].contains(name[0]) ? Array(name.dropFirst()) : name
        guard let kind = name.first else { return false }
        return kind.hasPrefix("rsud") || kind == "rsu" || name.starts(with: ["rumah", "sakit"])
    }

    private static func isSecretariat(_ name: [String]) -> Bool {
        name.starts(with: ["sekretariat", "daerah"]) || name[0] == "setda"
    }

    private static func isCouncilSecretariat(_ name: [String]) -> Bool {
        name.starts(with: ["sekretariat", "dprd"]) || name.starts(with: ["sekretariat", "dewan"])
            || name[0] == "setwan"
    }

    private static func isCivilPolice(_ name: [String]) -> Bool {
        name.starts(with: ["satuan", "polisi"]) || name[0] == "satpol"
    }

    /// The same office, whether or not its Pemda is named behind it, or one of the two by its initials: `BPBD`.
    private static func isSame(_ office: [String], _ name: [String]) -> Bool {
        let (left, right) = (withoutRegion(office), withoutRegion(name))
        // Villages are called Kota Lama and Kota Baru.
        let isWhole = office == name || left.count > 1 && left == name || right.count > 1 && office == right
        return isWhole || isShort(left, for: right) || isShort(right, for: left)
    }

    private static func isShort(_ short: [String], for name: [String]) -> Bool {
        guard short.count == 1, name.count > 2 else { return false }
        let initials = name.filter { $0 != "dan" }.compactMap(\.first)
        return String(initials) == short[0]
    }

    private static func withoutRegion(_ name: [String]) -> [String] {
        guard let end = name.dropFirst().firstIndex(where: { region.contains($0) }) else { return name }
        return Array(name[..<end])
    }

    private static let region: Set<String> = ["kabupaten", "kab", "kota", "provinsi"]

    private static func isHead(of office: [String], _ name: [String]) -> Bool {
        guard let kind = office.first else { return true }
        if isSame(office, name) { return true }
        switch kind {
        // The bare word stands for the office that the person sits in.
        case "dinas", "badan", "satuan", "kantor", "bidang", "bagian", "seksi", "distrik":
            return office.count == 1 && name.first == kind
        case "pelaksana":
            guard office.count > 1 else { return name.first == "badan" || name.first == "bpbd" }
            return isSame(Array(office.dropFirst()), name)
        case "satpol":
            return isCivilPolice(name)
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
