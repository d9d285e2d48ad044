internal import PageLayout

/// The line at the foot of every page: as tall as its wording's lines, and never wider than the page's text.
struct PageFooter: Hashable, Sendable {
    private let wording: String
    private let style: TextStyle

    /// `nil` when the template has none.
    init?(_ template: DocumentTemplate, family: String) {
        guard let footer = template.footer, !footer.isEmpty else { return nil }
        wording = footer
        style = TextStyle(family: family, points: max(6, template.points - 3))
    }

    private var lineCount: Int { wording.split(separator: "\n", omittingEmptySubsequences: false).count }

    func height(_ ruler: some TextRuler) -> Double { ruler.extent(of: style).height * Double(lineCount) }

    func block(
        _ alignment: Alignment = .centre,
        width: Double,
        fields: DocumentFields,
        page: Int,
        of pages: Int,
        _ ruler: some TextRuler
    ) -> Block {
        let text = fields.adding(["page": String(page), "pages": String(pages)]).filled(wording)
        return TextFitting(Paragraph(text, style, alignment), mostLines: lineCount)
            .block(in: Size(width: width, height: height(ruler)), ruler)
    }
}
