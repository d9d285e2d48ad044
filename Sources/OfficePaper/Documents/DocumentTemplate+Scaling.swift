extension DocumentTemplate {
    /// Whether each of its documents should stand on one page: a person's, unless the template itself begins another page.
    var isForOnePage: Bool {
        switch kind {
        case .pledge, .certificate: !body.contains(.pageBreak)
        case .blankList, .filledList, .officeRecap, .recap, .minutes: false
        }
    }

    /// With smaller letters and gaps; tables keep the sizes that they say.
    func scaled(by factor: Double) -> DocumentTemplate {
        guard factor != 1 else { return self }
        var scaled = self
        scaled.points *= factor
        scaled.body = body.map { element in
            switch element {
            case .text(var text):
                text.points = text.points.map { $0 * factor }
                return .text(text)
            case .gap(let height): return .gap(height * factor)
            case .title, .numbered, .particulars, .table, .chart, .signatures, .pageBreak: return element
            }
        }
        return scaled
    }
}
