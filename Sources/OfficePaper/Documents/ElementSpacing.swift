internal import PageLayout

/// The room between one element and the next, in millimetres. A gap that the template asks for stands in its place.
enum ElementSpacing {
    static let beneathLetterhead = 5.0

    static func between(_ upper: DocumentTemplate.Element, _ lower: DocumentTemplate.Element) -> Double {
        switch (upper, lower) {
        case (.gap, _), (_, .gap), (.pageBreak, _), (_, .pageBreak): 0
        case (.title, .title): 0.5
        // What stands centred beneath a title belongs to it.
        case (.title, .text(let text)) where text.alignment == .centre: 1
        case (.text(let upper), .text(let lower)) where upper.alignment == .centre && lower.alignment == .centre: 1
        case (_, .signatures): 7
        case (.title, _), (_, .title): 5
        case (.table, _), (_, .table), (.chart, _), (_, .chart), (.signatures, _): 4
        case (.text, _), (.numbered, _), (.particulars, _): 2
        }
    }
}
