import IkrarRegistry
import IkrarTexts

/// An OPD's page: its numbers, who is missing and who came, and what may be done.
struct OfficeView {
    let page: OfficePage
    let visit: Visit
    let opd: OrgUnit.ID
    /// What was typed into the form for letters, when it could not be taken.
    var draft: ExcuseDraft?
    /// What was typed into the form for halls, when it could not be taken.
    var hall: HallDraft?
    /// A hall that was declared just now, with somebody left out.
    var declaration: DeclarationView?
    var fault: FormFault?

    private var language: Language { visit.language }
    private var event: EventSummary { page.roster.event }
    private var parts: [String: String] { ["event": event.id, "opd": opd.rawValue] }
    private var mayExcuse: Bool { page.mayExcuse && visit.may(.setExcuses, opd: opd) }
    private var mayDeclare: Bool { page.mayDeclare && visit.may(.declareHall, opd: opd) }

    var values: [String: Any] {
        let counts = OfficeCounts(page)
        let live = counts.values(language)
        var values: [String: Any] = [
            "event_title": event.title, "starts": Wording.moment(event.starts, in: event.zone, language),
            "place": event.place, "opd": page.roster.opd, "shape": counts.shape,
            "stream": Route.officeStream.path(parts), "here": Route.office.path(parts), "is_over": page.signOff.isOver,
            "n": live.all.keys.reduce(into: [String: String]()) { $0[$1] = live[$1] },
            "groups": groups, "search": visit.query("cari") ?? "", "sign_off": signOff, "corrections": corrections,
            "message": visit.may(.setExcuses, opd: opd) ? page.whatsAppText : false,
            "has_pledge": event.hasPledge, "may_tick": mayExcuse || mayDeclare, "may_list": visit.may(.offices),
            "offices": Route.offices.path(parts),
        ]
        if visit.may(.setExcuses, opd: opd) { values["clock"] = clock(live["left"]) }
        if page.roster.pledges.pledged > 0 { values["pledges"] = Say.pledges(page.roster.pledges)(language) }
        if mayExcuse { values["excuse"] = excuseForm }
        let halls = HallView(page: page, visit: visit, parts: parts, draft: hall)
        if mayDeclare { values["hall"] = halls.form }
        if let list = halls.list(mayWithdraw: mayDeclare) { values["halls"] = list }
        if mayExcuse || mayDeclare { values["undo"] = Route.withdrawExcuse.path(parts) }
        if page.roster.declared > 0 { values["declared"] = Say.declared(page.roster.declared)(language) }
        if event.kind == .edaran {
            if visit.may(.officeCircular, opd: opd) { values["circular"] = Route.officeCircular.path(parts) }
            if visit.may(.officeCircularFile, opd: opd) {
                values["circular_file"] = Route.officeCircularFile.path(parts)
            }
        }
        if let fault { values["fault"] = fault.text }
        if let declaration { values["declaration"] = declaration.values }
        return values
    }

    // MARK: People

    private var groups: [[String: Any]] {
        let words = OfficeRowWords(zone: event.zone, language: language, hasPledgeColumn: event.hasPledge)
        let groups = OfficeGroups(visit: visit, parts: parts, kind: event.kind)
        if visit.isMasked { return groups.values(page.roster.masked.rows) { OfficeRow($0, words) } }
        let ticked = draft?.nips ?? []
        let isTicked = { (row: RosterRow) in ticked.contains(row.nip.digits) }
        return groups.values(page.roster.rows, first: ticked.isEmpty ? nil : isTicked) {
            OfficeRow($0, words, mayTick: mayExcuse || mayDeclare, mayExcuse: mayExcuse, ticked: ticked)
        }
    }

    // MARK: Letters

    private func clock(_ left: String) -> [String: Any] {
        let until = page.excusesUntil.map { Wording.moment($0, in: event.zone, language) }
        return ["open": page.mayExcuse, "until": until ?? false, "left": left]
    }

    private var excuseForm: [String: Any] {
        [
            "action": Route.setExcuses.path(parts), "document": draft?.document ?? "",
            "kinds": ExcuseKind.byLetter.map { kind -> [String: Any] in
                [
                    "value": kind.rawValue, "label": kind.label(language),
                    "selected": kind.rawValue == draft?.kind,
                ]
            },
        ]
    }

    // MARK: Sign-off and corrections

    private var signOff: [String: Any] {
        SignOffView(signOff: page.signOff, kind: event.kind, zone: event.zone, visit: visit, parts: parts).values
    }

    private var corrections: [String: Any] {
        let isClosed = page.signOff.state == .closed
        return [
            "shown": isClosed || !page.corrections.isEmpty,
            "rows": page.corrections.map { CorrectionView($0, zone: event.zone, visit: visit).values },
            "may_propose": isClosed && visit.may(.newCorrection, opd: opd), "href": Route.newCorrection.path(parts),
        ]
    }
}

extension ExcuseKind {
    /// Those that a letter proves; a legal standing excuses by itself.
    static let byLetter = allCases.filter { $0 != .kedudukan }
}
