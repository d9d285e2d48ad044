import DirectoryLists
import IkrarRegistry
import IkrarTexts

/// A plan as its page shows it: what would change, and of long lists the beginning.
struct PlanView {
    let kept: KeptPlan
    let plan: DirectoryPlan
    let zone: Zone
    let language: Language

    static let shown = 50

    var values: [String: Any] {
        [
            "files": kept.files.joined(separator: ", "),
            "until": Wording.time(kept.until, in: zone, language),
            "apply_action": Route.applyImport.path(["plan": kept.id]),
            "figures": figures,
            "held": held, "held_more": more(plan.quarantined.count), "held_file": file(.held),
            "added": plan.added.prefix(Self.shown).map(person), "added_more": more(plan.added.count),
            "added_file": file(.added),
            "missing": plan.missing.prefix(Self.shown).map(person), "missing_more": more(plan.missing.count),
            "missing_file": file(.missing), "missing_count": Wording.count(plan.missing.count, language),
            "changed": changed, "changed_more": more(plan.changed.count), "changed_file": file(.changed),
            "moved": moved, "moved_more": more(plan.moved.count), "moved_file": file(.moved),
            "questions": plan.warnings.filter(Self.isQuestion).map { ["text": $0.pageText(language)] },
            "warnings": warnings, "warnings_more": more(told.count), "warnings_file": file(.warnings),
            "units": plan.newUnits.prefix(Self.shown).map { ["name": $0.name, "opd": kept.units[$0.opd] ?? ""] },
            "units_more": more(plan.newUnits.count),
            "changes_nothing": changesNothing,
            "show_held": !plan.quarantined.isEmpty, "show_added": !plan.added.isEmpty,
            "show_changed": !plan.changed.isEmpty, "show_moved": !plan.moved.isEmpty,
            "show_missing": !plan.missing.isEmpty, "show_warnings": !told.isEmpty,
            "show_units": !plan.newUnits.isEmpty,
        ]
    }

    private var changesNothing: Bool {
        plan.newUnits.isEmpty && plan.identifiedUnits.isEmpty && plan.added.isEmpty && plan.changed.isEmpty
            && plan.moved.isEmpty && plan.missing.isEmpty
    }

    private var figures: [[String: Any]] {
        ImportFigures(
            [
                (plan.added.count, "import_added"), (plan.changed.count, "import_changed"),
                (plan.moved.count, "import_moved"), (plan.unchanged, "import_unchanged"),
                (plan.missing.count, "import_missing"), (plan.quarantined.count, "import_held"),
            ], language
        ).values
    }

    private var held: [[String: Any]] {
        plan.quarantined.prefix(Self.shown).map { row in
            var values: [String: Any] = [
                "place": place(row.file, row.sheet, row.line), "nip": row.nip, "name": row.name,
                "reasons": row.reasons.map { ["text": $0.pageText(language)] },
            ]
            if let proposal = row.proposal {
                values["proposal"] = Say.proposal(proposal.nip.digits, name: proposal.name)(language)
            }
            return values
        }
    }

    private var changed: [[String: Any]] {
        plan.changed.prefix(Self.shown).map { change in
            person(change.person).merging(["fields": fields(change.fields)]) { $1 }
        }
    }

    private var moved: [[String: Any]] {
        plan.moved.prefix(Self.shown).map { move in
            let own: [String: Any] = [
                "from": kept.units[move.from] ?? move.from.rawValue, "fields": fields(move.fields),
            ]
            return person(move.person).merging(own) { $1 }
        }
    }

    /// What is asked of the lists as a whole stands above all else.
    private static func isQuestion(_ warning: RowWarning) -> Bool {
        warning.code == .worksElsewhere && warning.parameters[.count].flatMap { Int($0) } ?? 1 > 1
    }

    private var told: [RowWarning] { plan.warnings.filter { !Self.isQuestion($0) } }

    private var warnings: [[String: Any]] {
        told.prefix(Self.shown).map { warning in
            ["place": place(warning.file, warning.sheet, warning.line), "text": warning.pageText(language)]
        }
    }

    private func person(_ person: Person) -> [String: Any] {
        [
            "nip": person.nip.digits, "name": person.name.printed,
            "unit": kept.units[person.unit] ?? "",
        ]
    }

    private func fields(_ fields: [DirectoryPlan.FieldChange]) -> [[String: Any]] {
        fields.map { change in
            let shown = change.shown(units: kept.units, language)
            return ["field": change.field.label(language), "old": shown.old, "new": shown.new]
        }
    }

    private func place(_ file: String, _ sheet: String?, _ line: Int) -> String {
        let parts = [file, sheet ?? "", line > 0 ? "\(PageWords.word("import_line", language)) \(line)" : ""]
        return parts.filter { !$0.isEmpty }.joined(separator: " · ")
    }

    /// `… dan 1.234 lagi`, or nothing.
    private func more(_ count: Int) -> String {
        count > Self.shown ? PageWords.more(count - Self.shown)(language) : ""
    }

    private func file(_ part: PlanPart) -> String {
        Route.importPart.path(["plan": kept.id, "part": part.rawValue])
    }
}
