import Hummingbird
import IkrarRegistry
import IkrarTexts

/// One person: who they are, their badge, where they came.
struct PersonPages: RouteKeeper {
    let site: Site

    func write(into book: inout RouteBook) {
        book.answer(.officePerson) { try await site.personPage(try await site.record($0), $0) }
        book.answer(.badgeFile, with: badge)
        book.answer(.issueBadge, with: issue)
        book.answer(.reissueBadge, with: reissue)
        book.answer(.revokeBadge, with: revoke)
    }

    private func badge(_ visit: Visit) async throws -> Response {
        let format = BadgeFile(rawValue: try visit.part("format"))
        guard let format else { throw WebError(.noSuchPage) }
        let record = try await site.record(visit)
        let print = try await site.registry.badgePrint(of: record.overview.person.id)
        let file = try await site.documents.badge(print, as: format, for: try visit.user())
        let name = "lencana-\(print.badge.number.typed).\(format.rawValue)"
        return .download(file, type: format.contentType, named: name)
    }

    private func issue(_ visit: Visit) async throws -> Response {
        try await change(visit, "notice_badge_issued") { person in
            _ = try await site.registry.issueBadges(opd: nil, nips: [person.nip], by: try visit.user())
        }
    }

    private func reissue(_ visit: Visit) async throws -> Response {
        try await change(visit, "notice_badge_reissued") { person in
            let why = try visit.form.required("why")
            _ = try await site.registry.reissueBadge(of: person.nip, reason: why, by: try visit.user())
        }
    }

    private func revoke(_ visit: Visit) async throws -> Response {
        try await change(visit, "notice_badge_revoked") { person in
            let why = try visit.form.required("why")
            _ = try await site.registry.revokeBadge(of: person.nip, reason: why, by: try visit.user())
        }
    }

    private func change(
        _ visit: Visit, _ notice: String, _ body: (Person) async throws -> Void
    ) async throws -> Response {
        let record = try await site.record(visit)
        do {
            try await body(record.overview.person)
        } catch {
            return try await site.personPage(record, visit, fault: try FormFault(error, visit.language))
        }
        return .see(Route.officePerson.path(record.parts, query: [("kabar", notice)]))
    }
}

extension Site {
    /// The person that the address names, if they work in the OPD that it names.
    func record(_ visit: Visit) async throws -> PersonRecord {
        let id = Person.ID(try visit.part("person"))
        let record = try await registry.record(of: id)
        guard record.overview.opdID == (try visit.opd()) else { throw RegistryError(.noSuchPerson, subject: "") }
        return record
    }

    func personPage(_ record: PersonRecord, _ visit: Visit, fault: FormFault? = nil) async throws -> Response {
        let view = PersonView(record: record, zone: try await registry.zone(), visit: visit, fault: fault)
        return try page(
            "person", visit, title: record.overview.person.name.printed, view.values, fault?.status ?? .ok)
    }
}

extension PersonRecord {
    /// Of the address of the person's page.
    var parts: [String: String] { ["opd": overview.opdID.rawValue, "person": overview.person.id.rawValue] }
}
