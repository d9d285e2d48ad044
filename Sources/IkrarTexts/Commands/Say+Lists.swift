extension Say {
    public static func imported(
        added: Int,
        changed: Int,
        moved: Int,
        unchanged: Int,
        missing: Int,
        quarantined: Int,
        isDryRun: Bool,
        deactivated: Int?
    ) -> Text {
        func table(_ language: Language, _ labels: [String]) -> String {
            let counts = [added, changed, moved, unchanged, missing, quarantined].map { Wording.count($0, language) }
            let label = labels.map(\.count).max() ?? 0
            let number = counts.map(\.count).max() ?? 0
            return zip(labels, counts).map { name, count in
                let gap = String(repeating: " ", count: label - name.count + number - count.count + 2)
                return "  \(name)\(gap)\(count)"
            }.joined(separator: "\n")
        }
        let indonesian = table(
            .indonesian,
            [
                "Baru", "Berubah", "Pindah unit", "Tetap",
                deactivated == nil ? "Tidak ada di daftar (dibiarkan)" : "Dikeluarkan dari daftar", "Ditahan",
            ],
        )
        let english = table(
            .english,
            [
                "Added", "Changed", "Moved", "Unchanged",
                deactivated == nil ? "Missing from the list (kept)" : "Taken off the list", "Held back",
            ],
        )
        return isDryRun
            ? Text(
                "Yang akan terjadi (belum ada yang disimpan):\n\(indonesian)",
                "What would happen (nothing is stored yet):\n\(english)")
            : Text("Daftar dimasukkan:\n\(indonesian)", "Lists imported:\n\(english)")
    }

    public static let changedPeople = Text("Berubah:", "Changed:")
    public static let movedPeople = Text("Pindah unit:", "Moved:")
    public static let quarantinedRows = Text("Ditahan:", "Held back:")
    public static let warnedRows = Text("Perlu dilihat:", "To look at:")

    public static func andMore(_ count: Int) -> Text {
        Text(
            "… dan \(Wording.count(count, .indonesian)) lagi (semuanya dengan --json)",
            "… and \(Wording.count(count, .english)) more (all of them with --json)",
        )
    }

    public static func proposal(_ nip: String, name: String) -> Text {
        Text("Usul: NIP \(nip) (\(name)).", "Proposal: NIP \(nip) (\(name)).")
    }

    public static func quarantineIsInput(_ path: String) -> Text {
        Text(
            "\(path) adalah daftar yang hendak dibaca: pilih nama lain untuk --quarantine.",
            "\(path) is the list to be read: choose another name for --quarantine.",
        )
    }

    public static func quarantineIsForeign(_ path: String) -> Text {
        Text(
            "\(path) sudah ada dan bukan berkas tahanan dari ikrar: pilih nama lain untuk --quarantine.",
            "\(path) is there already and was not written by --quarantine: choose another name.",
        )
    }

    public static func quarantineAdvice(file: String?) -> Text {
        if let file {
            return Text(
                "Baris yang ditahan ada di \(file): perbaiki NIP-nya, lalu masukkan berkas itu saja.",
                "The rows held back are in \(file): correct their NIP, then import just that file.",
            )
        }
        return Text(
            "Tulis baris yang ditahan ke berkas dengan --quarantine tertahan.csv, perbaiki, lalu masukkan berkas itu saja.",
            "Write the rows held back to a file with --quarantine held.csv, correct them, then import just that file.",
        )
    }

    public static func unitsImported(added: Int, opds: Int, identified: Int, unchanged: Int, isDryRun: Bool) -> Text {
        isDryRun
            ? Text(
                "Akan ditambahkan: \(added) unit, di antaranya \(opds) OPD; dikenali: \(identified); tetap: \(unchanged).",
                "Would add \(added) units, \(opds) of them OPD; identified: \(identified); unchanged: \(unchanged).",
            )
            : Text(
                "Ditambahkan: \(added) unit, di antaranya \(opds) OPD; dikenali: \(identified); tetap: \(unchanged).",
                "Added \(added) units, \(opds) of them OPD; identified: \(identified); unchanged: \(unchanged).",
            )
    }

    public static func unitKeepsName(_ known: String, listed: String) -> Text {
        Text("“\(listed)” tetap bernama “\(known)”.", "“\(listed)” keeps its name “\(known)”.")
    }
}
