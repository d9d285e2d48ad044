extension AgencyTemplate {
    /// Whether the kop or a signatory's position names a field.
    public func names(_ field: String) -> Bool {
        (letterhead.lines.map(\.text) + signatories.values.map(\.position)).contains {
            DocumentFields.names(field, in: $0)
        }
    }
}

extension DocumentTemplate {
    /// Whether a wording of it, in the body or at the foot, names a field.
    public func names(_ field: String) -> Bool {
        wordings.contains { DocumentFields.names(field, in: $0) }
    }

    private var wordings: [String] {
        body.flatMap { element -> [String] in
            switch element {
            case .title(let text), .chart(let text): [text]
            case .text(let text): [text.text]
            case .numbered(let points): points
            case .particulars(let lines): lines.flatMap { [$0.label, $0.value] }
            case .table(let table): table.columns.map(\.title)
            case .signatures(let signatures): signatures.flatMap { [$0.heading, $0.standIn?.heading ?? ""] }
            case .gap, .pageBreak: []
            }
        } + [footer ?? ""]
    }
}
