public import PageLayout

/// A template with all that its documents have in common, laid out once: what is left for each is its own words.
///
///     let form = DocumentForm(template, agency: agency, paper: .f4, common: event, ruler)
///     for person in people { write(form.pages(of: person, ruler)) }
///
/// One form may be used by several threads, each with a ruler of its own.
public struct DocumentForm: Sendable {
    public let template: DocumentTemplate
    public let agency: AgencyTemplate
    public let paper: Paper
    /// What fields stand for in all documents. A wording that names no other field is set only once.
    public let common: DocumentFields

    let footer: PageFooter?
    let area: PageArea
    private let letterhead: Part
    private let body: [Part]

    /// What of a document is the same in each.
    private enum Part: Hashable, Sendable {
        case set([PageFlow.Item])
        case open
    }

    public init(
        _ template: DocumentTemplate,
        agency: AgencyTemplate,
        paper: Paper,
        common: DocumentFields = DocumentFields(),
        _ ruler: some TextRuler
    ) {
        self.template = template
        self.agency = agency
        self.paper = paper
        self.common = common
        footer = PageFooter(template, family: agency.family)
        area = PageArea(template, on: paper, footerHeight: footer?.height(ruler) ?? 0)
        let setter = Typesetter(template, agency, width: area.body.width, common, ruler)
        let lines = template.hasLetterhead ? agency.letterhead.lines : []
        letterhead = lines.allSatisfy { common.knowsAll(in: $0.text) } ? .set(setter.letterhead(of: template)) : .open
        body = template.body.map { element in
            element.isSame(in: common, agency) ? .set(setter.items(of: element, in: DocumentContent())) : .open
        }
    }

    /// The pages of one document, one at least.
    ///
    /// Nothing stands outside the margins, however long its words are: they wrap, and what must not wrap shrinks. No page is
    /// blank. Signatures are never without two lines or rows above them, headings never without what they head.
    /// - Parameter ruler: The one that the form was made with, or one that measures alike.
    public func pages(of content: DocumentContent, _ ruler: some TextRuler) -> [Page] {
        let fields = common.adding(content.fields)
        let setter = Typesetter(template, agency, width: area.body.width, fields, ruler)
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
            let number = place + 1
            var page = Page(size: area.size, marks: area.frame, bookmark: place == 0 ? content.bookmark : nil)
            page.marks += marks
            if let footer {
                let block = footer.block(
                    width: area.content.width, fields: fields, page: number, of: bodies.count, ruler)
                page.marks += block.placed(at: Point(x: area.content.x, y: area.body.bottom + PageArea.aboveFooter))
            }
            return page
        }
    }
}
