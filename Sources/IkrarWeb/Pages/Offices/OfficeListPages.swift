import Hummingbird
import IkrarRegistry
import IkrarTexts

/// All OPDs of an event, until when their heads may bring letters, and the closing of their rosters.
struct OfficeListPages: RouteKeeper {
    let site: Site

    func write(into book: inout RouteBook) {
        book.answer(.offices) { try await list($0, fault: nil) }
        book.answer(.setExcuseDeadline, with: setDeadline)
        book.answer(.rosterClosing) { try await closing($0, fault: nil) }
        book.answer(.closeRosters, with: close)
    }

    private func list(_ visit: Visit, fault: FormFault?) async throws -> Response {
        let id = try visit.event()
        let event = try await site.registry.event(id).event
        let view = OfficeListView(
            event: event, signOffs: try await site.registry.signOffs(of: id),
            excusesUntil: try await site.registry.excuseDeadline(of: id),
            hasPledge: try await !site.registry.pledgeTexts(of: id).isEmpty, visit: visit, fault: fault)
        return try site.page(
            "offices", visit, title: PageWords.word("offices_title", at: event.kind, visit.language), at: event.kind,
            view.values,
            fault?.status ?? .ok)
    }

    private func setDeadline(_ visit: Visit) async throws -> Response {
        let id = try visit.event()
        do {
            let zone = try await site.registry.event(id).event.zone
            let until = visit.form["none"] == nil ? try visit.form.moment(date: "date", clock: "clock", in: zone) : nil
            try await site.registry.setExcuseDeadline(until, of: id, by: try visit.user())
            let notice = until == nil ? "notice_deadline_removed" : "notice_deadline_set"
            return .see(Route.offices.path(["event": id.rawValue], query: [("kabar", notice)]))
        } catch {
            return try await list(visit, fault: try FormFault(error, visit.language))
        }
    }

    private func closing(_ visit: Visit, fault: FormFault?) async throws -> Response {
        let id = try visit.event()
        let signOffs = try await site.registry.signOffs(of: id).filter { $0.state != .closed }
        let names = { (some: [SignOff]) in some.map { ["name": $0.name] } }
        let open = names(signOffs.filter { !$0.isOver })
        let unsigned = names(signOffs.filter { $0.isOver && $0.verified == nil })
        let parts = ["event": id.rawValue]
        let event = try await site.registry.event(id).event
        let meaning = PageWords.closing(Wording.count(signOffs.count, visit.language), at: event.kind)
        var body: [String: Any] = [
            "event_title": event.title, "meaning": meaning(visit.language),
            "open": open, "has_open": !open.isEmpty, "unsigned": unsigned, "has_unsigned": !unsigned.isEmpty,
            "may_close": !signOffs.isEmpty && open.isEmpty, "action": Route.closeRosters.path(parts),
            "back": Route.offices.path(parts),
        ]
        if let fault { body["fault"] = fault.text }
        return try site.page(
            "roster-closing", visit, title: PageWords.word("offices_close", at: event.kind, visit.language),
            at: event.kind,
            body,
            fault?.status ?? .ok)
    }

    private func close(_ visit: Visit) async throws -> Response {
        let id = try visit.event()
        do {
            _ = try await site.registry.closeRosters(id, by: try visit.user())
            return .see(Route.offices.path(["event": id.rawValue], query: [("kabar", "notice_rosters_closed")]))
        } catch {
            return try await closing(visit, fault: try FormFault(error, visit.language))
        }
    }
}

extension FormFields {
    /// A day and a clock time in two fields.
    /// - Throws: ``WebError`` `fieldMissing`; ``RegistryError`` `badTime`.
    func moment(date: String, clock: String, in zone: Zone) throws -> Instant {
        let (date, clock) = (try required(date), try required(clock))
        guard let day = CivilDate(iso: date) else { throw RegistryError(.badTime, subject: date) }
        guard let time = LocalTime(clock, on: day), time.date == day else {
            throw RegistryError(.badTime, subject: clock)
        }
        return time.instant(in: zone)
    }
}
