internal import PageLayout

/// Sets the elements of a document in a column of text.
struct Typesetter<Ruler: TextRuler> {
    /// From baseline to baseline, in heights of the font.
    static var leading: Double { 1.12 }
    static var titleGrowth: Double { 1.25 }

    let agency: AgencyTemplate
    let kind: DocumentKind
    /// Of text that says nothing else.
    let style: TextStyle
    /// Of the column, in millimetres: as wide and as tall as a page has room for.
    let room: Size
    let fields: DocumentFields
    let ruler: Ruler

    var width: Double { room.width }

    init(
        _ template: DocumentTemplate,
        _ agency: AgencyTemplate,
        in room: Size,
        _ fields: DocumentFields,
        _ ruler: Ruler
    ) {
        self.agency = agency
        kind = template.kind
        style = TextStyle(family: agency.family, points: template.points)
        self.room = room
        self.fields = fields
        self.ruler = ruler
    }

    /// The kop and the room beneath it; none when the document or the agency has none.
    func letterhead(of template: DocumentTemplate) -> [PageFlow.Item] {
        let setting = LetterheadSetting(letterhead: agency.letterhead, family: agency.family)
        guard template.hasLetterhead, let block = setting.block(width: width, fields: fields, ruler) else { return [] }
        if case .gap = template.body.first { return [.block(block)] }
        return [.block(block), .gap(ElementSpacing.beneathLetterhead)]
    }

    /// The items of an element, in order; none for one that says nothing here.
    func items(of element: DocumentTemplate.Element, in content: DocumentContent) -> [PageFlow.Item] {
        switch element {
        case .title(let text): title(text)
        case .text(let text): items(of: text)
        case .numbered(let points): numbered(points)
        case .particulars(let particulars): items(of: particulars)
        case .table(let table): items(of: table, in: content)
        case .chart(let title):
            OfficeChart(title: fields.worded(title), style: style, width: width).items(content.offices, ruler)
        case .signatures(let signatures): items(of: signatures, in: content)
        case .gap(let height): [.gap(height)]
        case .pageBreak: [.pageBreak]
        }
    }

    private func title(_ wording: String) -> [PageFlow.Item] {
        let text = fields.worded(wording)
        guard !text.isEmpty else { return [] }
        let paragraph = Paragraph(text, style.bold.sized(style.points * Self.titleGrowth), .centre, leading: 1.08)
            .withWholeWords(within: width, ruler)
        return [.block(paragraph.block(width: width, ruler), staysWithNext: true)]
    }

    private func items(of text: DocumentTemplate.Text) -> [PageFlow.Item] {
        let filled = fields.worded(text.text)
        guard !filled.isEmpty else { return [] }
        var style = style.sized(text.points ?? style.points)
        style.isBold = text.isBold
        style.isItalic = text.isItalic
        return Paragraph(filled, style, text.alignment, leading: Self.leading, isUnderlined: text.isUnderlined)
            .withWholeWords(within: width, ruler)
            .items(width: width, ruler)
    }

    private func items(of table: DocumentTemplate.Table, in content: DocumentContent) -> [PageFlow.Item] {
        switch table.content {
        case .people: DocumentTable(table, style: style, width: width).items(content.people, ruler)
        case .opds: DocumentTable(table, style: style, width: width).items(content.offices, ruler)
        case .counts: DocumentTable(table, style: style, width: width).items(content.counts, ruler)
        }
    }

    private func items(of signatures: [DocumentTemplate.Signature], in content: DocumentContent) -> [PageFlow.Item] {
        let words = signatures.map { SignatureWords($0, agency, fields, content) }
        var style = style
        var blocks = SignatureLevels(words, style, width, ruler).blocks(ruler)
        // No page can part a signature: one that is taller than a page is set smaller.
        while style.points > 4, blocks.contains(where: { $0.size.height > room.height }) {
            style.points *= 0.9
            blocks = SignatureLevels(words, style, width, ruler).blocks(ruler)
        }
        return blocks.enumerated().map { .block($1, staysWithNext: $0 < blocks.count - 1) }
    }
}
