public import OfficePaper
internal import PageLayout

extension BadgeSheetsError: ExplainedError {
    /// Why badges were not laid out on sheets, and what to do.
    public var text: Text {
        switch code {
        case .cardTooLarge: cardTooLarge
        }
    }

    private var cardTooLarge: Text {
        let sheet = paper.rawValue.uppercased()
        return Text(
            """
            Kartu \(Self.measures(card, .indonesian)) tidak muat di kertas \(sheet), \
            \(Self.measures(paper.size, .indonesian)), beserta tanda potongnya. Perkecil width dan height tata \
            letaknya, atau cetak sebagai gambar dengan --format png.
            """,
            """
            A card of \(Self.measures(card, .english)) does not fit on \(sheet) paper, \
            \(Self.measures(paper.size, .english)), with its crop marks. Make its layout's width and height smaller, \
            or print pictures with --format png.
            """)
    }

    /// `85,6 × 54 mm`.
    private static func measures(_ size: Size, _ language: Language) -> String {
        "\(Wording.millimetres(size.width, language)) × \(Wording.millimetres(size.height, language)) mm"
    }
}
