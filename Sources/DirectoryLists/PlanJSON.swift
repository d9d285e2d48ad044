public import IkrarRegistry
public import IkrarTexts
public import PlainJSON
import RosterFiles

/// A plan for programs; the keys are a contract.
public struct PlanJSON {
    private let lists: PlannedLists
    private let units: [OrgUnit.ID: String]
    private let language: Language

    /// - Parameter units: Printed names, of the plan's new units, too.
    public init(_ lists: PlannedLists, units: [OrgUnit.ID: String], _ language: Language) {
        self.lists = lists
        self.units = units
        self.language = language
    }

    /// - Parameters:
    ///   - isDryRun: Nothing was written.
    ///   - deactivated: How many people were taken off the list.
    public func members(isDryRun: Bool, deactivated: Int?) -> [String: JSONValue] {
        let plan = lists.plan
        return [
            "added": .number(plan.added.count), "changed": .number(plan.changed.count),
            "moved": .number(plan.moved.count), "unchanged": .number(plan.unchanged),
            "missing": .number(plan.missing.count), "deactivated": .number(deactivated ?? 0),
            "newUnits": .number(plan.newUnits.count), "dryRun": .flag(isDryRun),
            "quarantined": .array(plan.quarantined.map(row)),
            "warnings": .array(plan.warnings.map(warning) + lists.mended.map(mending)),
            "changes": .array(plan.changed.map { person($0.person, $0.fields, from: nil) }),
            "moves": .array(plan.moved.map { person($0.person, $0.fields, from: $0.from) }),
        ]
    }

    private func person(_ person: Person, _ fields: [DirectoryPlan.FieldChange], from: OrgUnit.ID?) -> JSONValue {
        let changes = fields.map { change in
            let shown = change.shown(units: units, language)
            return JSONValue.object([
                "field": .text(change.field.rawValue), "old": .text(shown.old), "new": .text(shown.new),
            ])
        }
        return .object([
            "nip": .text(person.nip.digits), "name": .text(person.name.printed), "fields": .array(changes),
            "from": .optional(from.map { units[$0] ?? $0.rawValue }), "to": .text(units[person.unit] ?? ""),
        ])
    }

    private func row(_ row: QuarantinedRow) -> JSONValue {
        .object([
            "file": .text(row.file), "sheet": .optional(row.sheet), "line": .number(row.line), "nip": .text(row.nip),
            "name": .text(row.name),
            "reason": .text(row.reasons.map { $0.text(language) }.joined(separator: " ")),
            "codes": .array(row.reasons.map { .text($0.code.rawValue) }),
            "proposal": row.proposal.map(proposal) ?? .null,
        ])
    }

    private func proposal(_ proposal: RowProposal) -> JSONValue {
        .object([
            "nip": .text(proposal.nip.digits), "name": .text(proposal.name), "ground": .text(proposal.ground.rawValue),
            "text": .text(proposal.ground.text(language)),
        ])
    }

    private func warning(_ warning: RowWarning) -> JSONValue {
        .object([
            "file": .text(warning.file), "sheet": .optional(warning.sheet), "line": .number(warning.line),
            "code": .text(warning.code.rawValue), "text": .text(warning.text(language)),
        ])
    }

    private func mending(_ mending: PlannedLists.Mending) -> JSONValue {
        .object([
            "file": .text(mending.file), "sheet": .null, "line": .number(mending.warning.line),
            "code": .text(mending.warning.code.rawValue), "text": .text(mending.warning.text(language)),
        ])
    }
}
