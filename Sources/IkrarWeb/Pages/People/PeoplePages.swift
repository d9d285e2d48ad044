import Hummingbird
import IkrarRegistry
import IkrarTexts

/// Looking people up: by name, NIP or badge's code, in all OPDs or in one.
struct PeoplePages: RouteKeeper {
    let site: Site

    func write(into book: inout RouteBook) {
        book.answer(.people, with: people)
        book.answer(.person, with: person)
        book.answer(.officePeople) { try await list($0, opd: try $0.opd()) }
    }

    private func people(_ visit: Visit) async throws -> Response {
        if let own = try visit.account().opd { return .see(Route.officePeople.path(["opd": own.rawValue])) }
        return try await list(visit, opd: visit.query("opd").map { OrgUnit.ID($0) })
    }

    /// An address that stays when the person moves: it leads to where they are.
    private func person(_ visit: Visit) async throws -> Response {
        let person = Person.ID(try visit.part("person"))
        let opd = try await site.registry.opd(of: person)
        guard visit.may(.officePerson, opd: opd) else { throw RegistryError(.noSuchPerson, subject: "") }
        return .see(Route.officePerson.path(["opd": opd.rawValue, "person": person.rawValue]))
    }

    private func list(_ visit: Visit, opd: OrgUnit.ID?) async throws -> Response {
        let offices = try await site.registry.offices()
        let office = offices.first { $0.id == opd }
        if let opd, office == nil { throw RegistryError(.noSuchUnit, subject: opd.rawValue) }
        let search = PersonSearch(
            visit.query("cari") ?? "", opd: opd, page: visit.query("hal").flatMap { Int($0) } ?? 1)
        let view = PeopleView(
            found: try await site.registry.people(search), search: search, offices: offices, office: office,
            visit: visit)
        let title = office?.name ?? PageWords.word("people_title", visit.language)
        return try site.page("people", visit, title: title, view.values)
    }
}
