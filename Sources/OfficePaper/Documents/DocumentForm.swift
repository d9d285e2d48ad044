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

    /// As the template has it first; then smaller, for documents that should stand on one page.
    private let settings: [DocumentSetting]

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
        let sizes = template.isForOnePage ? [1, 0.95, 0.9, 0.85, 0.8] : [1]
        settings = sizes.map { DocumentSetting(template.scaled(by: $0), agency, paper, common, ruler) }
    }

    /// The pages of one document, one at least.
    ///
    /// Nothing stands outside the margins, however long its words are: they wrap, and what must not wrap shrinks. No page is
    /// blank. Signatures are never without two lines or rows above them, headings never without what they head. A person's
    /// pledge or certificate stands on one page when it does so in letters of four fifths of their size.
    /// - Parameter ruler: The one that the form was made with, or one that measures alike.
    public func pages(of content: DocumentContent, _ ruler: some TextRuler) -> [Page] {
        let pages = settings[0].pages(of: content, ruler)
        guard pages.count > 1 else { return pages }
        for smaller in settings.dropFirst() {
            let fewer = smaller.pages(of: content, ruler)
            if fewer.count == 1 { return fewer }
        }
        return pages
    }
}
