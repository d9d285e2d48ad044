internal import PageLayout

extension DocumentReading {
    /// What a body is made of, as its list names it.
    enum ElementKey: String, CaseIterable {
        case title
        case text
        case numbered
        case particulars
        case table
        case chart
        case signatures
        case gap
        case pageBreak = "page-break"
    }

    private var elementKeys: [ElementKey] {
        ElementKey.allCases.filter {
            switch $0 {
            case .table: !kind.tables.isEmpty
            case .chart: kind.hasChart
            default: true
            }
        }
    }

    /// `nil` when what is wrong with it was noted.
    func element(_ node: TemplateNode, width: Double) -> DocumentTemplate.Element? {
        // What needs nothing said of it may stand as a word alone.
        if node.isText { return node.choice(among: [ElementKey.pageBreak]).map { _ in .pageBreak } }
        guard let entries = node.entries() else { return nil }
        guard let entry = entries.first, entries.count == 1 else {
            for (key, _) in entries.dropFirst() { key.note(.oneKeyOnly, key: key.scalar, value: entries[0].key.scalar) }
            if entries.isEmpty { node.note(.wrongKind, choices: ["mapping"]) }
            return nil
        }
        guard let name = entry.key.text() else { return nil }
        guard let key = elementKeys.first(where: { $0.rawValue == name }) else {
            entry.key.note(
                .unknownKey, key: name, value: name, choices: elementKeys.map(\.rawValue).nearest(to: name))
            return nil
        }
        return element(key, entry.value, width: width)
    }

    private func element(_ key: ElementKey, _ value: TemplateNode, width: Double) -> DocumentTemplate.Element? {
        switch key {
        case .title: value.wording(kind.fields).map { .title($0) }
        case .text: text(value).map { .text($0) }
        case .numbered: filled(value.list(), value).map { .numbered($0.compactMap { $0.wording(kind.fields) }) }
        case .particulars: filled(value.entries(), value).map { .particulars($0.compactMap(particular)) }
        case .table: value.mapping { table($0, width: width) }.map { .table($0) }
        case .chart: value.wording(kind.fields).map { .chart(title: $0) }
        case .signatures: filled(value.list(), value).map { .signatures(signatures($0)) }
        case .gap: value.number(in: 0...250).map { .gap($0) }
        case .pageBreak: value.flag().flatMap { $0 ? .pageBreak : nil }
        }
    }

    private func filled<Item>(_ list: [Item]?, _ node: TemplateNode) -> [Item]? {
        if let list, list.isEmpty { node.note(.emptyList) }
        return list
    }

    /// A text alone, or one with how it is set.
    private func text(_ node: TemplateNode) -> DocumentTemplate.Text? {
        if node.isText || node.isEmpty { return node.wording(kind.fields).map { DocumentTemplate.Text($0) } }
        return node.mapping { text in
            DocumentTemplate.Text(
                text.required("text")?.wording(kind.fields) ?? "",
                text.optional("align")?.choice() ?? .justified,
                points: text.optional("points")?.number(in: 5...72),
                isBold: text.optional("bold")?.flag() ?? false,
                isItalic: text.optional("italic")?.flag() ?? false,
                isUnderlined: text.optional("underline")?.flag() ?? false,
            )
        }
    }

    private func particular(_ key: TemplateNode, _ value: TemplateNode) -> DocumentTemplate.Particular? {
        guard let label = key.wording(kind.fields) else { return nil }
        // Nothing behind the colon: to be written by hand.
        if value.isEmpty { return DocumentTemplate.Particular(label, "") }
        return value.wording(kind.fields).map { DocumentTemplate.Particular(label, $0) }
    }
}
