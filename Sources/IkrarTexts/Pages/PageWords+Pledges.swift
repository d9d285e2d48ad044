public import IkrarRegistry

extension PageWords {
    /// A pledge on a person's own page.
    static let pledges: [String: Text] = [
        "pledge_title": Text("Ikrar netralitas", "Pledge of neutrality"),
        "pledge_text": Text("Naskah ikrar", "Text of the pledge"),
        "pledge_open": Text("Baca dan nyatakan ikrar", "Read and pledge"),
        "pledge_see": Text("Lihat ikrar dan tanda terima", "See the pledge and its receipt"),
        "pledge_on_record": Text("Tercatat", "On record"),
        "pledge_version": Text("Naskah versi", "Text version"),
        "pledge_receipt": Text("Tanda terima", "Receipt"),
        "pledge_receipt_keep": Text(
            "Simpan kode ini: dengannya siapa pun di Kesbangpol dapat memeriksa catatan ikrar Anda.",
            "Keep this code: with it Kesbangpol can verify the record of your pledge."),
        "pledge_type": Text("Untuk menyatakan ikrar, ketik:", "To pledge, type:"),
        "pledge_hint": Text(
            "Yang dicatat: naskah di atas, apa yang Anda ketik, dan waktunya.",
            "What is recorded: the text above, what you type, and the time."),
        "pledge_sign": Text("Nyatakan ikrar", "Pledge"),
    ]

    /// In a row of an OPD's page, behind when and where somebody came.
    public static func pledged(_ pledge: RosterPledge) -> Text {
        func manners(_ language: Language) -> String {
            pledge.manners.map { manner($0, pledge.document)(language) }.joined(separator: ", ")
        }
        return Text("berikrar: \(manners(.indonesian))", "pledged: \(manners(.english))")
    }

    private static func manner(_ manner: PledgeManner, _ document: String) -> Text {
        let number = document.isEmpty ? "" : " \(document)"
        return switch manner {
        case .spoken: Text("diucapkan", "spoken")
        case .paper: Text("pakta\(number)", "pakta\(number)")
        case .page: Text("di halaman sendiri", "on their own page")
        }
    }
}
