import DirectoryLists
import IkrarRegistry
import IkrarTexts

/// A part of a plan as a file to look through: the page shows its beginning.
enum PlanPart: String, Sendable, CaseIterable {
    case held = "ditahan"
    case added = "baru"
    case changed = "berubah"
    case moved = "pindah"
    case missing = "tidak-ada"
    case warnings = "perlu-dilihat"

    /// CSV for Indonesian Excel. What is held back comes in the lists' own columns, to be mended and imported again.
    func csv(of plan: DirectoryPlan, units: [OrgUnit.ID: String], _ language: Language) -> String {
        let word = { PageWords.word($0, language) }
        let whose = [word("import_nip"), word("import_name"), word("import_unit")]
        switch self {
        case .held: return QuarantineText.csv(of: plan.quarantined, language, saying: \.pageText)
        case .added: return Self.csv(whose, plan.added.map { who($0, units) })
        case .missing: return Self.csv(whose, plan.missing.map { who($0, units) })
        case .changed:
            let rows = plan.changed.flatMap { change in fields(change.fields, of: change.person, units, language) }
            return Self.csv(whose + [word("import_field"), word("import_old"), word("import_new")], rows)
        case .moved:
            let rows = plan.moved.map { move in
                who(move.person, units) + [units[move.from] ?? move.from.rawValue]
            }
            return Self.csv(whose + [word("import_from")], rows)
        case .warnings:
            let rows = plan.warnings.map { warning in
                [warning.file, warning.sheet ?? "", String(warning.line), warning.pageText(language)]
            }
            return Self.csv(
                [word("import_file"), word("import_sheet"), word("import_line"), word("import_reason")], rows)
        }
    }

    private func who(_ person: Person, _ units: [OrgUnit.ID: String]) -> [String] {
        [person.nip.spaced, person.name.printed, units[person.unit] ?? ""]
    }

    private func fields(
        _ fields: [DirectoryPlan.FieldChange], of person: Person, _ units: [OrgUnit.ID: String], _ language: Language
    ) -> [[String]] {
        fields.map { change in
            let shown = change.shown(units: units, language)
            return who(person, units) + [change.field.label(language), shown.old, shown.new]
        }
    }

    private static func csv(_ header: [String], _ rows: [[String]]) -> String {
        rows.reduce(into: "\u{FEFF}" + QuarantineText.line(header)) { $0 += QuarantineText.line($1) }
    }
}
