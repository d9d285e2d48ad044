import DirectoryLists
import HTTPTypes
import Hummingbird
import IkrarRegistry
import IkrarTexts

/// HR's lists: handed in, looked at as a plan, applied.
struct ImportPages: RouteKeeper {
    let site: Site

    func write(into book: inout RouteBook) {
        book.answer(.importForm) { try form($0, fault: nil) }
        book.answer(.planImport, with: plan)
        book.answer(.importPlan) { try await show(try kept($0), $0, fault: nil) }
        book.answer(.importPart, with: part)
        book.answer(.applyImport, with: apply)
    }

    private func form(_ visit: Visit, fault: Text?, misread: ListMisread? = nil) throws -> Response {
        var body: [String: Any] = ["action": Route.planImport.path(), "field": ImportDesk.field]
        if let fault { body["fault"] = fault(visit.language) }
        body["columns"] = ListColumns.asked.map { field in
            [
                "field": ListColumns.name(of: field), "typed": misread?.columns.named[field] ?? "",
                "label": PageWords.word("import_column_\(field.rawValue)", visit.language),
            ]
        }
        body["asks_columns"] = misread != nil
        body["headers"] = misread?.fault.headers.filter { !$0.isEmpty } ?? []
        let title = PageWords.word("import_title", visit.language)
        return try site.page("import", visit, title: title, body, fault == nil ? .ok : .unprocessableContent)
    }

    private func plan(_ visit: Visit) async throws -> Response {
        do {
            let plan = try await site.imports.plan(for: try visit.account(), takesUnits: true, reading: visit.upload)
            return .see(Route.importPlan.path(["plan": plan.id]))
        } catch let error as WebError where error.code == .staleForm {
            throw error
        } catch let error as ListMisread {
            return try form(visit, fault: error.text, misread: error)
        } catch let error as any ExplainedError where !(error is RegistryError) {
            return try form(visit, fault: error.text)
        } catch let error as FormError {
            let refusal = error.refusal
            guard refusal.status.kind == .clientError else { throw refusal }
            return try form(visit, fault: refusal.text)
        }
    }

    /// - Throws: ``WebError`` `planGone`, also for paktas: they have pages of their own.
    private func kept(_ visit: Visit) throws -> KeptPlan {
        let kept = try site.imports.plan(try visit.part("plan"), of: try visit.account())
        guard kept.paktas == nil else { throw WebError(.planGone) }
        return kept
    }

    private func show(_ kept: KeptPlan, _ visit: Visit, fault: Text?) async throws -> Response {
        let zone = try await site.registry.zone()
        var (template, title) = ("import-plan", "import_plan_title")
        var body: [String: Any]
        switch (kept.applied, kept.content) {
        case (let applied?, _):
            (template, title) = ("import-done", "import_done_title")
            body = ImportDoneView(kept: kept, applied: applied, visit: visit).values
        case (nil, .people(let lists)):
            body = PlanView(kept: kept, plan: lists.plan, zone: zone, language: visit.language).values
        case (nil, .paktas): throw WebError(.planGone)
        case (nil, .units(let tree, _)):
            (template, title) = ("import-units", "import_units_plan_title")
            body = UnitTreeView(kept: kept, tree: tree, zone: zone, language: visit.language).values
        }
        if let fault { body["fault"] = fault(visit.language) }
        return try site.page(
            template, visit, title: PageWords.word(title, visit.language), body,
            fault == nil ? .ok : .unprocessableContent)
    }

    private func part(_ visit: Visit) async throws -> Response {
        let kept = try kept(visit)
        guard let part = PlanPart(rawValue: try visit.part("part")), let lists = kept.lists else {
            throw WebError(.noSuchPage)
        }
        let text = part.csv(of: lists.plan, units: kept.units, visit.language)
        return .download(Array(text.utf8), type: "text/csv; charset=utf-8", named: "\(part.rawValue).csv")
    }

    /// What was applied already, by a button pressed twice, is shown as it was done.
    private func apply(_ visit: Visit) async throws -> Response {
        let kept = try kept(visit)
        let done = Response.see(Route.importPlan.path(["plan": kept.id]))
        guard kept.applied == nil else { return done }
        let missing = kept.lists?.plan.missing.count ?? 0
        let typed = visit.form.typed("missing")
        let digits = typed.filter { $0 != "." && $0 != "," && $0 != " " }
        let count = typed.isEmpty ? nil : Int(digits)
        guard typed.isEmpty || count == missing else {
            return try await show(kept, visit, fault: PageWords.missingDiffers(missing))
        }
        try await site.imports.apply(kept, deactivating: count, by: try visit.user())
        return done
    }
}
