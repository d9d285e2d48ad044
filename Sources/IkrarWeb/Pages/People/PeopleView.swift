import IkrarRegistry
import IkrarTexts

/// Who was found, and how to look on.
struct PeopleView {
    let found: FoundPeople
    let search: PersonSearch
    let offices: [OrgUnit]
    /// The OPD that the search is limited to.
    let office: OrgUnit?
    let visit: Visit

    /// A page of one OPD's people; the choice of an OPD is left out there.
    private var isOfOffice: Bool { visit.route == .officePeople }

    var values: [String: Any] {
        var values: [String: Any] = [
            "action": here, "search": search.text, "all": visit.visitor.account?.opd == nil,
            "people": found.people.map(row), "nobody": found.verdict == .found && found.people.isEmpty,
            "too_many": found.verdict == .tooMany, "unreadable": found.verdict == .unreadable,
            "has_people": !found.people.isEmpty, "may_choose": !isOfOffice,
            "offices": offices.map { office in
                ["value": office.id.rawValue, "label": office.name, "chosen": office.id == search.opd]
                    as [String: Any]
            },
        ]
        if search.page > 1 { values["before"] = page(search.page - 1) }
        if found.hasNext { values["after"] = page(search.page + 1) }
        if let office {
            values["office"] = office.name
            if visit.may(.handOutLinks, opd: office.id) {
                values["links"] = ["action": Route.handOutLinks.path(["opd": office.id.rawValue])]
            }
        }
        return values
    }

    private var here: String { address([]) }

    private func page(_ number: Int) -> String {
        let opd = isOfOffice ? "" : search.opd?.rawValue ?? ""
        return address([("cari", search.text), ("opd", opd), ("hal", "\(number)")].filter { !$0.1.isEmpty })
    }

    private func address(_ query: [(String, String)]) -> String {
        guard isOfOffice, let opd = search.opd else { return Route.people.path(query: query) }
        return Route.officePeople.path(["opd": opd.rawValue], query: query)
    }

    private func row(_ one: PersonOverview) -> [String: Any] {
        let person = one.person
        let parts = ["opd": one.opdID.rawValue, "person": person.id.rawValue]
        return [
            "href": Route.officePerson.path(parts), "name": person.name.printed,
            "nip": visit.isMasked ? person.nip.masked : person.nip.spaced, "position": person.position,
            "unit": one.unit, "opd": one.opdID == person.unit || isOfOffice ? "" : one.opd,
            "unlisted": !person.isListed,
        ]
    }
}
