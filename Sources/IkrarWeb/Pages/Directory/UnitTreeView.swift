import IkrarRegistry
import IkrarTexts

/// The plan of a tree of units as its page shows it.
struct UnitTreeView {
    let kept: KeptPlan
    let tree: UnitTreePlan
    let zone: Zone
    let language: Language

    var values: [String: Any] {
        [
            "files": kept.files.joined(separator: ", "), "until": Wording.time(kept.until, in: zone, language),
            "apply_action": Route.applyImport.path(["plan": kept.id]),
            "figures": Self.figures(of: tree, language),
            "held": tree.held.prefix(PlanView.shown).map { held in
                ["name": held.name, "line": String(held.line), "reason": held.reason.text(language)]
            },
            "held_more": more(tree.held.count), "show_held": !tree.held.isEmpty,
            "renamings": tree.renamings.prefix(PlanView.shown).map { ["known": $0.known, "listed": $0.listed] },
            "renamings_more": more(tree.renamings.count), "show_renamings": !tree.renamings.isEmpty,
            "units": tree.newUnits.prefix(PlanView.shown).map { unit in
                ["name": unit.name, "opd": kept.units[unit.opd] ?? ""]
            },
            "units_more": more(tree.newUnits.count), "show_units": !tree.newUnits.isEmpty,
            "changes_nothing": tree.newUnits.isEmpty && tree.identifiedUnits.isEmpty,
        ]
    }

    static func figures(of tree: UnitTreePlan, _ language: Language) -> [[String: Any]] {
        ImportFigures(
            [
                (tree.newUnits.count, "import_units_new"), (tree.newUnits.count(where: \.isOPD), "import_units_opds"),
                (tree.identifiedUnits.count, "import_units_identified"), (tree.unchanged, "import_units_unchanged"),
                (tree.held.count, "import_held"),
            ], language
        ).values
    }

    private func more(_ count: Int) -> String {
        count > PlanView.shown ? PageWords.more(count - PlanView.shown)(language) : ""
    }
}
