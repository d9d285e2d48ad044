internal import PageLayout

/// A template in one size of letters, with what is the same in all its documents laid out.
struct DocumentSetting: Sendable {
    private let template: DocumentTemplate
    private let agency: AgencyTemplate
    private let common: DocumentFields
    private let footer: PageFooter?
    private let area: PageArea
    private let letterhead: Part
    private let body: [Part]

    /// What of a document is the same in each.
    private enum Part: Hashable, Sendable {
        case set([PageFlow.Item])
        case open
    }

    init(
        _ template: DocumentTemplate,
        _ agency: AgencyTemplate,
        _ paper: Paper,
        _ common: DocumentFields,
        _ ruler: some TextRuler
    ) {
        self.template = template
        self.agency = agency
        self.common = common
        footer = PageFooter(template, family: agency.family)
        area = PageArea(template, on: paper, footerHeight: footer?.height(ruler) ?? 0)
        let setter = Typesetter(template, agency, in: area.body.size, common, ruler)
        let lines = template.hasLetterhead ? agency.letterhead.lines : []
        letterhead = lines.allSatisfy { common.knowsAll(in: $0.text) } ? .set(setter.letterhead(of: template)) : .open
        body = template.body.map { element in
            element.isSame(in: common, agency) ? .set(setter.items(of: element, in: DocumentContent())) : .open
        }
    }

    func pages(of content: DocumentContent, _ ruler: some TextRuler) -> [Page] {
        let fields = common.adding(content.fields)
        let setter = Typesetter(template, agency, in: area.body.size, fields, ruler)
        var run =
            switch letterhead {
            case .set(let set): ElementRun(set)
            case .open: ElementRun(setter.letterhead(of: template))
            }
        for (element, part) in zip(template.body, body) {
            switch part {
            case .set(let set): run.add(set, of: element)
            case .open: run.add(setter.items(of: element, in: content), of: element)
            }
        }
        let bodies = PageFlow(first: area.body, other: area.body).pages(run.items)
        return bodies.enumerated().map { place, marks in
            var page = Page(size: area.size, marks: area.frame, bookmark: place == 0 ? content.bookmark : nil)
            page.marks += marks
            if let footer {
                let block = footer.block(
                    width: area.content.width, fields: fields, page: place + 1, of: bodies.count, ruler)
                page.marks += block.placed(at: Point(x: area.content.x, y: area.body.bottom + PageArea.aboveFooter))
            }
            return page
        }
    }
}
