import IkrarRegistry
import IkrarTexts

/// Which column holds what, as far as somebody has said so: by its header or its letters.
struct ListColumns: Sendable {
    let named: [ListField: String]

    /// From the fields `kolom-nip`, `kolom-name` …; empty ones say nothing.
    init(_ fields: FormFields) {
        named = ListField.allCases.reduce(into: [:]) { named, field in
            let typed = fields.typed(Self.name(of: field))
            if !typed.isEmpty { named[field] = typed }
        }
    }

    static func name(of field: ListField) -> String { "kolom-" + field.rawValue }

    /// Those that a page asks for; the others are found by their headers or not at all.
    static let asked: [ListField] = [.nip, .name, .nameAndNIP, .unit, .opd, .position, .grade, .standing, .status]
}

/// A list whose columns were not understood, with what had been said of them.
struct ListMisread: Error, ExplainedError {
    let fault: ListFault
    let columns: ListColumns

    var text: Text { fault.pageText }
}
