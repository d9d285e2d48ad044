public import PageLayout

extension DocumentForm {
    /// The pages of a list that is signed by hand and read back, laid out by ``BlankListSheet``: what the template has before
    /// its table of people stands above it, what it has behind the table beneath the last row. A template without such a
    /// table has nothing to sign in: its pages are those of ``pages(of:_:)``.
    ///
    /// - Parameter symbol: The symbol of each page that has rows to sign in.
    /// - Throws: What `symbol` throws.
    public func sheets(
        of content: DocumentContent, _ ruler: some TextRuler, symbol: (SheetPage) throws -> ModuleGrid
    ) rethrows -> [Page] {
        guard let (place, table) = template.peopleTable else { return pages(of: content, ruler) }
        let size = template.isLandscape ? paper.size.turned : paper.size
        let style = TextStyle(family: agency.family, points: template.points)
        let sheet = BlankListSheet(table, style: style, paper: size, margins: template.margins)
        let footer = PageFooter(template, family: agency.family)
        let fields = common.adding(content.fields)
        let setter = Typesetter(template, agency, in: sheet.plan.body.size, fields, ruler)
        var above = ElementRun(setter.letterhead(of: template))
        for element in template.body[..<place] { above.add(setter.items(of: element, in: content), of: element) }
        above.makeRoom(above: .table(table))
        var beneath = ElementRun(beneath: .table(table))
        for element in template.body[(place + 1)...] {
            beneath.add(setter.items(of: element, in: content), of: element)
        }
        let closing = beneath.items.isEmpty ? nil : Block.stacked(beneath.items.map(\.block))
        let extra = extraPages(of: beneath, closing, sheet)
        func foot(_ page: Int, _ pages: Int) -> Block? {
            footer?.block(.left, width: sheet.footWidth, fields: fields, page: page, of: pages + extra.count, ruler)
        }
        var pages = try sheet.pages(
            of: content.people,
            head: .stacked(above.items.map(\.block)),
            closing: extra.isEmpty ? closing : nil,
            foot: foot,
            ruler,
        ) { page in
            var page = page
            page.pages += extra.count
            return try symbol(page)
        }
        let signed = pages.count
        for marks in extra {
            var page = Page(size: size, marks: marks)
            if let foot = foot(pages.count + 1, signed) {
                let box = sheet.plan.foot
                page.marks += foot.placed(at: Point(x: box.x, y: box.bottom - foot.size.height))
            }
            pages.append(page)
        }
        pages[0].bookmark = content.bookmark
        return pages
    }

    /// What is too tall to stand beneath rows has pages of its own.
    private func extraPages(of run: ElementRun, _ closing: Block?, _ sheet: BlankListSheet) -> [[Mark]] {
        let body = sheet.plan.body
        guard let closing, closing.size.height > body.height / 2 else { return [] }
        return PageFlow(first: body, other: body).pages(run.items)
    }
}

extension DocumentTemplate {
    fileprivate var peopleTable: (place: Int, table: Table)? {
        for (place, element) in body.enumerated() {
            if case .table(let table) = element, table.content == .people { return (place, table) }
        }
        return nil
    }
}

extension PageFlow.Item {
    /// What stands where there are no pages to flow over.
    fileprivate var block: Block {
        switch self {
        case .block(let block, _), .tableHead(let block): block
        case .gap(let height): .gap(height)
        case .tableEnd, .pageBreak: .gap(0)
        }
    }
}
