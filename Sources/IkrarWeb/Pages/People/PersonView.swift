import IkrarRegistry
import IkrarTexts

/// A person's page, as far as whoever looks may know them.
struct PersonView {
    let record: PersonRecord
    let zone: Zone
    let visit: Visit
    var fault: FormFault?

    private var language: Language { visit.language }
    private var person: Person { record.overview.person }
    private var opd: OrgUnit.ID { record.overview.opdID }
    private var role: Role? { visit.visitor.account?.role }
    /// Nobody but those who decide about excuses is told who is ill.
    private var seesHealth: Bool { role == .admin || role == .hr || role == .head }

    var values: [String: Any] {
        var values: [String: Any] = [
            "name": person.name.printed, "nip": visit.isMasked ? person.nip.masked : person.nip.spaced,
            "opd": record.overview.opd, "opd_href": Route.officePeople.path(["opd": opd.rawValue]),
            "unit": record.overview.unit, "has_unit": opd != person.unit, "position": person.position,
            "grade": filled(person.grade.text), "echelon": filled(person.echelon), "kind": person.kind.rawValue,
            "standing": filled(person.standing.name), "listed": person.isListed,
            "badges": record.overview.badges.map(row),
            "badge": badge, "events": record.events.map(row),
        ]
        if visit.may(.trail) { values["trail"] = Route.trail.path(query: [("tentang", person.id.rawValue)]) }
        if visit.may(.handOutLink, opd: opd) { values["link"] = link }
        if let fault { values["fault"] = fault.text }
        return values
    }

    /// Templates leave out what is `false`.
    private func filled(_ text: String) -> Any { text.isEmpty ? false : text }

    private func word(_ key: String) -> String { PageWords.word(key, language) }

    // MARK: Badges

    private func row(_ badge: Badge) -> [String: Any] {
        let isGood = badge.revokedAt == nil
        return [
            // Whoever types the code at a gate is let in.
            "code": visit.isMasked ? false : badge.number.typed,
            "issued": Wording.moment(badge.issuedAt, in: zone, language),
            "state": word(isGood ? "person_badge_good" : "person_badge_revoked"), "chip": isGood ? "good" : "bad",
            "revoked": badge.revokedAt.map { Wording.moment($0, in: zone, language) } ?? "",
            "why": filled(badge.revokedReason ?? ""),
        ]
    }

    private var badge: [String: Any] {
        let hasGood = record.badge != nil
        return [
            "may_print": hasGood && person.isListed && visit.may(.badgeFile, opd: opd),
            "pdf": path(.badgeFile, ["format": BadgeFile.pdf.rawValue]),
            "png": path(.badgeFile, ["format": BadgeFile.png.rawValue]),
            "may_issue": !hasGood && person.isListed && visit.may(.issueBadge), "issue": path(.issueBadge),
            "may_change": hasGood && visit.may(.reissueBadge), "reissue": path(.reissueBadge),
            "revoke": path(.revokeBadge),
        ]
    }

    // MARK: The link to their own page

    private var link: [String: Any] {
        let isWithdrawn = record.link.withdrawnAt != nil
        let hasBadge = record.badge != nil
        let state = isWithdrawn ? "link_withdrawn" : hasBadge ? "link_good" : "link_no_badge"
        return [
            "state": word(state), "chip": isWithdrawn || !hasBadge ? "bad" : "good",
            "since": record.link.withdrawnAt.map { Wording.moment($0, in: zone, language) } ?? false,
            "may_show": hasBadge && !isWithdrawn, "show": path(.handOutLink), "may_renew": hasBadge,
            "renew": path(.renewLink), "may_withdraw": hasBadge && !isWithdrawn, "withdraw": path(.withdrawLink),
        ]
    }

    private func path(_ route: Route, _ more: [String: String] = [:]) -> String {
        route.path(record.parts.merging(more) { $1 })
    }

    // MARK: Where they came

    private func row(_ attended: PersonalPage.Attended) -> [String: Any] {
        let words = OfficeRowWords(zone: attended.event.zone, language: language)
        let masked = attended.excuse?.masked
        let hidesLetter = !seesHealth && masked == .prevented
        let excuse = attended.excuse.map { excuse in
            hidesLetter ? words.prevented : words.excuse(excuse.kind, excuse.document)
        }
        let correction = attended.correction.map { correction in
            words.corrected(
                hidesLetter ? nil : correction.document, correction.proposedBy, correction.approvedBy)
        }
        var values: [String: Any] = [
            "title": attended.event.title, "status": attended.isGuest ? word("personal_guest") : status(attended),
            "code": attended.status.rawValue,
            "starts": Wording.moment(attended.event.starts, in: attended.event.zone, language),
            "note": words.note(attended, excuse: excuse, correction: correction),
        ]
        if !attended.isGuest, visit.may(.office, opd: opd) {
            values["href"] = Route.office.path(["event": attended.event.id.rawValue, "opd": opd.rawValue])
        }
        return values
    }

    private func status(_ attended: PersonalPage.Attended) -> String { attended.statusLabel(language) }
}
