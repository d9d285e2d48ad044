import DirectoryLists
import IkrarRegistry
import IkrarTexts

/// What an import did, and what comes next.
struct ImportDoneView {
    let kept: KeptPlan
    let applied: KeptPlan.Applied
    let visit: Visit

    private var language: Language { visit.language }

    var values: [String: Any] {
        var values: [String: Any] = ["files": kept.files.joined(separator: ", "), "figures": figures, "steps": steps]
        if let lists = kept.lists, !lists.plan.quarantined.isEmpty {
            values["held"] = Wording.count(lists.plan.quarantined.count, language)
            values["held_file"] = Route.importPart.path(["plan": kept.id, "part": PlanPart.held.rawValue])
        }
        return values
    }

    private var figures: [[String: Any]] {
        switch kept.content {
        case .paktas: return []
        case .units(let tree, _): return UnitTreeView.figures(of: tree, language)
        case .people(let lists):
            let plan = lists.plan
            let left = plan.missing.count - applied.deactivated
            return ImportFigures(
                [
                    (plan.added.count, "import_done_added"), (plan.changed.count, "import_done_changed"),
                    (plan.moved.count, "import_done_moved"), (plan.unchanged, "import_unchanged"),
                    (applied.deactivated, "import_done_deactivated"), (left, "import_done_left"),
                    (plan.quarantined.count, "import_held"), (plan.newUnits.count, "import_units_new"),
                ].filter { $0.0 > 0 || $0.1 == "import_done_added" }, language
            ).values
        }
    }

    /// Where one goes from here, if one may.
    private var steps: [[String: String]] {
        let steps: [(route: Route, word: String)] =
            switch kept.content {
            case .paktas: []
            case .units: [(.importForm, "import_done_lists")]
            case .people:
                [
                    (.people, "import_done_people"), (.newEvent, "import_done_event"), (.events, "import_done_events"),
                    (.importForm, "import_again"),
                ]
            }
        return steps.filter { visit.may($0.route) }.map {
            ["href": $0.route.path(), "label": PageWords.word($0.word, language)]
        }
    }
}
