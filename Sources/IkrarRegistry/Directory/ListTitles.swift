/// The lines that stand above a list's header.
struct ListTitles {
    /// Without labels such as `UNIT KERJA :`.
    let lines: [String]

    init(_ texts: [String]) {
        lines = texts.compactMap { text in
            let line = Self.withoutLabel(text)
            return line.isEmpty ? nil : line
        }
    }

    /// The unit that the list is of, beneath the OPD that another line names: schools and Puskesmas put both in their
    /// letterhead. Empty when there is none.
    func unit(besides opd: String) -> String {
        lines.first { line in
            guard line != opd, let first = UnitName.words(line).first else { return false }
            return Self.offices.contains(first) && !UnitName.namesOPD(line)
        } ?? ""
    }

    private static func withoutLabel(_ text: String) -> String {
        guard let colon = text.firstIndex(of: ":") else { return text }
        let label = text[..<colon]
        let field = HeaderSynonyms.meaning(of: String(label))?.field
        guard Spelling.key(label).isEmpty || field == .opd || field == .unit else { return text }
        return Spelling.tidy(String(text[text.index(after: colon)...]))
    }

    private static let offices: Set<String> = [
        "bidang", "bagian", "sekretariat", "seksi", "subbagian", "upt", "uptd", "puskesmas", "kelurahan", "sd", "sdn",
        "smp",
        "smpn", "tk", "tkn", "sma", "sman", "smk", "smkn", "slb", "slbn", "skb", "paud",
    ]
}
