internal import PageLayout

extension DocumentTemplate {
    /// - Parameter signatories: The agency's keys; `nil` when they are not known, and then every key will do.
    /// - Throws: Everything that is wrong with the file.
    public init(
        reading file: TemplateFile, as kind: DocumentKind, signatories: Set<String>?
    ) throws(TemplateFindings) {
        let reading = DocumentReading(kind: kind, signatories: signatories)
        self = try file.read(reading.document)
    }
}

/// How the parts of a document are read.
struct DocumentReading {
    let kind: DocumentKind
    let signatories: Set<String>?

    func document(_ document: TemplateMapping) -> DocumentTemplate {
        let usual = DocumentTemplate(kind: kind)
        let isLandscape = document.optional("landscape")?.flag() ?? usual.isLandscape
        let margins = document.optional("margins")?.mapping { edges($0, usual.margins) } ?? usual.margins
        // A4 is the narrower of the two papers.
        let width = (isLandscape ? Paper.a4.size.height : Paper.a4.size.width) - margins.left - margins.right
        let body = document.required("body")
        return DocumentTemplate(
            kind: kind,
            isLandscape: isLandscape,
            margins: margins,
            points: document.optional("points")?.number(in: 6...24) ?? usual.points,
            hasLetterhead: document.optional("letterhead")?.flag() ?? usual.hasLetterhead,
            frame: document.optional("frame")?.number(in: 3...40),
            body: body.map { elements($0, width: width) } ?? [],
            footer: document.optional("footer")?.wording(kind.footerFields),
        )
    }

    private func edges(_ margins: TemplateMapping, _ usual: Edges) -> Edges {
        let bounds = 5.0...60.0
        return Edges(
            top: margins.optional("top")?.number(in: bounds) ?? usual.top,
            right: margins.optional("right")?.number(in: bounds) ?? usual.right,
            bottom: margins.optional("bottom")?.number(in: bounds) ?? usual.bottom,
            left: margins.optional("left")?.number(in: bounds) ?? usual.left,
        )
    }

    private func elements(_ body: TemplateNode, width: Double) -> [DocumentTemplate.Element] {
        guard let list = body.list() else { return [] }
        if list.isEmpty { body.note(.emptyList) }
        let elements = list.compactMap { element($0, width: width) }
        if kind == .blankList { checkSheet(elements, of: body) }
        return elements
    }

    /// A blank list is signed in one table, and read back from it.
    private func checkSheet(_ elements: [DocumentTemplate.Element], of body: TemplateNode) {
        let tables = elements.filter { if case .table = $0 { true } else { false } }
        if tables.isEmpty { body.note(.missingKey, key: "table") }
        if tables.count > 1 { body.note(.repeatedKey, key: "table") }
    }
}
