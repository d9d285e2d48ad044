import IkrarRegistry
import IkrarTexts
import PlainJSON
import RosterFiles

/// What an import did, or would do.
struct ImportAnswer: Answer {
    var plan: DirectoryPlan
    var mended: [(file: String, warning: ReadingWarning)]
    var units: [OrgUnit.ID: String]
    var isDryRun: Bool
    var deactivated: Int?
    var quarantineFile: String?

    var json: JSONValue {
        .object([
            "added": .number(plan.added.count), "changed": .number(plan.changed.count),
            "moved": .number(plan.moved.count), "unchanged": .number(plan.unchanged),
            "missing": .number(plan.missing.count), "deactivated": .number(deactivated ?? 0),
            "newUnits": .number(plan.newUnits.count), "dryRun": .flag(isDryRun),
            "quarantined": .array(plan.quarantined.map(\.json)),
            "warnings": .array(plan.warnings.map(\.json) + mended.map { $0.warning.json(file: $0.file) }),
            "changes": .array(plan.changed.map { json($0.person, $0.fields, from: nil) }),
            "moves": .array(plan.moved.map { json($0.person, $0.fields, from: $0.from) }),
        ])
    }

    private func json(_ person: Person, _ fields: [DirectoryPlan.FieldChange], from: OrgUnit.ID?) -> JSONValue {
        let changes = fields.map { change in
            JSONValue.object([
                "field": .text(change.field.rawValue), "old": .text(shown(change.old, change.field)),
                "new": .text(shown(change.new, change.field)),
            ])
        }
        return .object([
            "nip": .text(person.nip.digits), "name": .text(person.name.printed), "fields": .array(changes),
            "from": .optional(from.map { units[$0] ?? $0.rawValue }), "to": .text(units[person.unit] ?? ""),
        ])
    }

    private func shown(_ value: String, _ field: DirectoryPlan.FieldChange.Field) -> String {
        switch field {
        case .unit: units[OrgUnit.ID(value)] ?? value
        case .listed: value == "true" ? Say.yes.current : Say.no.current
        default: value
        }
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
        lines += mended.prefix(Self.shownAtMost).map { "  \($0.file): \($0.warning.text(language))" }
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
            let (old, new) = (shown(change.old, change.field), shown(change.new, change.field))
            return "\(change.field.label(language)) “\(old)” → “\(new)”"
        }.joined(separator: ", ")
    }
}

extension QuarantinedRow {
    fileprivate var json: JSONValue {
        .object([
            "file": .text(file), "sheet": .optional(sheet), "line": .number(line), "nip": .text(nip),
            "name": .text(name), "reason": .text(reasons.map(\.text.current).joined(separator: " ")),
            "codes": .array(reasons.map { .text($0.code.rawValue) }),
            "proposal": proposal.map(\.json) ?? .null,
        ])
    }

    fileprivate func line(_ language: Language) -> String {
        let place = "  \(file)\(sheet.map { " [\($0)]" } ?? ""):\(line)"
        let reason = reasons.first?.text(language) ?? ""
        let mend = proposal.map { " " + Say.proposal($0.nip.digits, name: $0.name)(language) } ?? ""
        return "\(place)  \(name.isEmpty ? nip : name): \(reason)\(mend)"
    }
}

extension RowProposal {
    fileprivate var json: JSONValue {
        .object([
            "nip": .text(nip.digits), "name": .text(name), "ground": .text(ground.rawValue),
            "text": .text(ground.text.current),
        ])
    }
}

extension RowWarning {
    fileprivate var json: JSONValue {
        .object([
            "file": .text(file), "sheet": .optional(sheet), "line": .number(line), "code": .text(code.rawValue),
            "text": .text(text.current),
        ])
    }

    fileprivate func line(_ language: Language) -> String {
        "  \(file)\(sheet.map { " [\($0)]" } ?? ""):\(line)  \(text(language))"
    }
}

extension ReadingWarning {
    fileprivate func json(file: String) -> JSONValue {
        .object([
            "file": .text(file), "sheet": .null, "line": .number(line), "code": .text(code.rawValue),
            "text": .text(text.current),
        ])
    }
}
