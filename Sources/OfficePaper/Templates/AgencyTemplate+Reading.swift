extension AgencyTemplate {
    /// Those of every document, and the OPD: a line that names it is left out of documents of no OPD.
    static let fields = DocumentKind.allCases.reduce(into: DocumentKind.recap.fields) { $0.formIntersection($1.fields) }
        .union(["opd"])

    /// - Throws: Everything that is wrong with the file.
    public init(reading file: TemplateFile) throws(TemplateFindings) {
        self = try file.read { agency in
            var template = AgencyTemplate(
                family: agency.optional("family")?.text() ?? AgencyTemplate().family,
                place: agency.required("place")?.text() ?? "",
                letterhead: agency.optional("letterhead")?.mapping(Letterhead.init(reading:)) ?? Letterhead(),
                signatories: agency.optional("signatories").map(Self.signatories) ?? [:],
            )
            let superior = agency.optional("signs-for-heads")
            template.superior = superior.flatMap { Self.superior($0, among: template.signatories) }
            return template
        }
    }

    private static func superior(_ node: TemplateNode, among signatories: [String: Signatory]) -> String? {
        guard let key = node.text() else { return nil }
        if signatories[key] == nil {
            node.note(.noSignatory, value: key, choices: signatories.keys.sorted().nearest(to: key))
        }
        return key
    }

    private static func signatories(_ node: TemplateNode) -> [String: Signatory] {
        var signatories: [String: Signatory] = [:]
        for (key, value) in node.entries() ?? [] {
            guard let name = key.text() else { continue }
            if DocumentTemplate.Signature.Signer.ownKeys.contains(name) { key.note(.takenSignatory, key: name) }
            signatories[name] = value.mapping(Signatory.init(reading:))
        }
        return signatories
    }
}

extension Letterhead {
    fileprivate init(reading letterhead: TemplateMapping) {
        let usual = Letterhead()
        self.init(
            lines: (letterhead.optional("lines")?.list() ?? []).compactMap(Line.init(reading:)),
            logo: letterhead.optional("logo")?.picture(),
            logoHeight: letterhead.optional("logo-height")?.number(in: 8...40) ?? usual.logoHeight,
            hasDoubleRule: letterhead.optional("double-rule")?.flag() ?? usual.hasDoubleRule,
        )
    }
}

extension Letterhead.Line {
    /// A text alone, or one with how it is set.
    fileprivate init?(reading node: TemplateNode) {
        if node.isText {
            guard let text = node.wording(AgencyTemplate.fields) else { return nil }
            self.init(text)
            return
        }
        let line = node.mapping { line in
            Letterhead.Line(
                line.required("text")?.wording(AgencyTemplate.fields) ?? "",
                points: line.optional("points")?.number(in: 6...36) ?? Letterhead.Line("").points,
                isBold: line.optional("bold")?.flag() ?? false,
            )
        }
        guard let line else { return nil }
        self = line
    }
}

extension Signatory {
    fileprivate init(reading signatory: TemplateMapping) {
        self.init(
            position: signatory.required("position")?.wording(AgencyTemplate.fields) ?? "",
            name: signatory.optional("name")?.text() ?? "",
            rank: signatory.optional("rank")?.text() ?? "",
            nip: signatory.optional("nip").map(Self.nip) ?? "",
        )
    }

    /// However it is grouped: `19860515 201001 1 003`.
    private static func nip(_ node: TemplateNode) -> String {
        guard let text = node.text(), !text.isEmpty else { return "" }
        let digits = text.filter { $0 != " " && $0 != "." }
        guard digits.utf8.count == 18, digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else {
            node.note(.wrongNIP, value: text)
            return ""
        }
        return digits
    }
}
