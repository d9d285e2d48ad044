public import IkrarRegistry

extension Say {
    public static let hallPeopleMissing = Text(
        "Sebut siapa yang nonton bareng: NIP satu per satu, atau satu berkas daftar (CSV atau XLSX).",
        "Say who watched: their NIPs, or one list (CSV or XLSX).")

    public static func hallDeclared(_ people: Int, place: String, id: String?, isTrial: Bool) -> Text {
        guard people > 0 else { return Text("Tidak ada yang baru dinyatakan.", "Nobody new was declared.") }
        let (indonesian, english) = (Wording.count(people, .indonesian), Wording.people(people, .english))
        if isTrial {
            return Text(
                "Yang akan dinyatakan di \(place): \(indonesian) orang.",
                "Would be declared at \(place): \(english).")
        }
        let (code, of) = id.map { (" Kode: \($0)", " Record: \($0)") } ?? ("", "")
        return Text(
            "\(indonesian) orang dinyatakan nonton bareng di \(place); tidak terukur.\(code)",
            "Declared to have watched at \(place), not measured: \(english).\(of)")
    }

    /// A letter or account that the hall was known without.
    public static func hallCompleted(_ place: String) -> Text {
        Text(
            "Nomor surat atau akun untuk \(place) dilengkapi.", "The letter or account of \(place) is filled in.")
    }

    public static func hallLeftOut(_ reason: HallDeclaration.Reason, _ people: Int) -> Text {
        Text(
            "\(reason.label.indonesian): \(Wording.count(people, .indonesian)) orang",
            "\(reason.label.english): \(Wording.people(people, .english))")
    }

    public static let noHalls = Text("Belum ada nonton bareng.", "No halls yet.")
    public static let hallsDoNotCount = Text(
        "Acara ini tidak menghitung nonton bareng sebagai hadir.",
        "This event does not count people in halls as present.")
    public static let hallsCount = Text(
        "Acara ini menghitung nonton bareng sebagai hadir, dengan tanda “dinyatakan”.",
        "This event counts people in halls as present, marked as declared.")

    public static func hallWithdrawn(_ place: String) -> Text {
        Text(
            "Pernyataan nonton bareng di \(place) ditarik; catatannya tetap tersimpan.",
            "The hall \(place) is withdrawn; its record stays to be seen.")
    }

    /// How many of those who came were declared; empty where nobody was.
    public static func declared(_ people: Int) -> Text {
        guard people > 0 else { return Text("", "") }
        return Text(
            "Dari yang hadir, \(Wording.count(people, .indonesian)) orang menurut pernyataan OPD (nonton bareng), tidak terukur.",
            "Of those present, \(Wording.count(people, .english)) as their OPDs declare it (halls), not measured.")
    }
}
