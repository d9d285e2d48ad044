import IkrarRegistry

extension RegistryError {
    static func listTooLong(_ opd: String, pages: Int?) -> Text {
        let pages = pages ?? 0
        return Text(
            """
            Daftar hadir \(opd) memerlukan \(Wording.count(pages, .indonesian)) lembar, sedangkan kode QR-nya hanya dapat \
            menomori 1.023. Kecilkan row-height atau margin di templates/documents/blank-list.yaml, lalu cetak lagi.
            """,
            """
            The attendance list of \(opd) needs \(Wording.count(pages, .english)) sheets, and its QR codes can number \
            1,023 only. Make row-height or the margins in templates/documents/blank-list.yaml smaller, and print again.
            """)
    }
}
