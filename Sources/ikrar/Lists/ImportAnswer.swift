import DirectoryLists
import IkrarRegistry
import IkrarTexts
import PlainJSON

/// What an import did, or would do.
struct ImportAnswer: Answer {
    var lists: PlannedLists
    var units: [OrgUnit.ID: String]
    var isDryRun: Bool
    var deactivated: Int?
    var quarantineFile: String?

    private var plan: DirectoryPlan { lists.plan }

    var json: JSONValue {
        .object(PlanJSON(lists, units: units, Language.current).members(isDryRun: isDryRun, deactivated: deactivated))
    }

    func text(_ language: Language) -> String {
        var lines = [
            Say.imported(
                added: plan.added.count,
                changed: plan.changed.count,
                moved: plan.moved.count,
                unchanged: plan.unchanged,
                missing: plan.missing.count,
                quarantined: plan.quarantined.count,
                isDryRun: isDryRun,
                deactivated: deactivated,
            )(language)
        ]
        lines += detail(Say.changedPeople, plan.changed) { change in
            "  \(change.person.nip.digits) \(change.person.name.printed): \(changes(change.fields, language))"
        }
        lines += detail(Say.movedPeople, plan.moved) { move in
            let from = units[move.from] ?? move.from.rawValue
            return "  \(move.person.nip.digits) \(move.person.name.printed): \(from) → \(units[move.person.unit] ?? "")"
        }
        lines += detail(Say.quarantinedRows, plan.quarantined) { $0.line(language) }
        lines += detail(Say.warnedRows, plan.warnings) { $0.line(language) }
        lines += lists.mended.prefix(Self.shownAtMost).map { "  \($0.file): \($0.warning.text(language))" }
        if !plan.quarantined.isEmpty {
            lines.append(Say.quarantineAdvice(file: quarantineFile)(language))
        }
        return lines.joined(separator: "\n")
    }

    private static let shownAtMost = 20

    private func detail<Element>(_ title: Text, _ elements: [Element], _ line: (Element) -> String) -> [String] {
        guard !elements.isEmpty else { return [] }
        let more = elements.count - Self.shownAtMost
        let rest = more > 0 ? ["  " + Say.andMore(more).current] : []
        return [title.current] + elements.prefix(Self.shownAtMost).map(line) + rest
    }

    private func changes(_ fields: [DirectoryPlan.FieldChange], _ language: Language) -> String {
        fields.map { change in
            let shown = change.shown(units: units, language)
            return "\(change.field.label(language)) “\(shown.old)” → “\(shown.new)”"
        }.joined(separator: ", ")
    }
}

extension QuarantinedRow {
    fileprivate func line(_ language: Language) -> String {
        let place = "  \(file)\(sheet.map { " [\($0)]" } ?? ""):\(line)"
        let reason = reasons.first?.text(language) ?? ""
        let mend = proposal.map { " " + Say.proposal($0.nip.digits, name: $0.name)(language) } ?? ""
        return "\(place)  \(name.isEmpty ? nip : name): \(reason)\(mend)"
    }
}

extension RowWarning {
    fileprivate func line(_ language: Language) -> String {
        "  \(file)\(sheet.map { " [\($0)]" } ?? ""):\(line)  \(text(language))"
    }
}
