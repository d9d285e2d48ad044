import DirectoryLists
import Hummingbird
import IkrarRegistry
import IkrarTexts

/// The link to a person's own page: handed out, renewed, withdrawn; those of a whole OPD as a file.
struct PersonLinkPages: RouteKeeper {
    let site: Site

    func write(into book: inout RouteBook) {
        book.answer(.handOutLink) { visit in
            try await show(visit) { try await site.registry.handOutLink(of: $0, by: try visit.user()) }
        }
        book.answer(.renewLink) { visit in
            try await show(visit) { person in
                let why = try visit.form.required("why")
                return try await site.registry.renewLink(of: person, why: why, by: try visit.user())
            }
        }
        book.answer(.withdrawLink, with: withdraw)
        book.answer(.handOutLinks, with: list)
    }

    /// The link stands on the form's own answer and on no page that could be asked for again unnoted.
    private func show(
        _ visit: Visit, _ handOut: (Person.ID) async throws -> PersonalLink
    ) async throws -> Response {
        let record = try await site.record(visit)
        let person = record.overview.person
        do {
            let address = address(of: try await handOut(person.id))
            let body: [String: Any] = [
                "name": person.name.printed, "opd": record.overview.opd, "address": address,
                "qr": try QRPicture.svg(of: address), "back": Route.officePerson.path(record.parts),
                "message": PageWords.linkMessage(
                    to: person.name.printed, agency: try await site.registry.agency(), link: address
                ).indonesian,
            ]
            return try site.page("person-link", visit, title: PageWords.word("link_title", visit.language), body)
        } catch {
            return try await site.personPage(record, visit, fault: try FormFault(error, visit.language))
        }
    }

    private func withdraw(_ visit: Visit) async throws -> Response {
        let record = try await site.record(visit)
        do {
            let why = try visit.form.required("why")
            try await site.registry.withdrawLink(of: record.overview.person.id, why: why, by: try visit.user())
        } catch {
            return try await site.personPage(record, visit, fault: try FormFault(error, visit.language))
        }
        return .see(Route.officePerson.path(record.parts, query: [("kabar", "notice_link_withdrawn")]))
    }

    private func list(_ visit: Visit) async throws -> Response {
        let opd = try visit.opd()
        let lines = try await site.registry.handOutLinks(of: opd, by: try visit.user())
        let words = ["people_name", "people_nip", "people_unit", "link_link"].map { PageWords.word($0, visit.language) }
        // Quoted, with a mark: what Excel opens as it is.
        let text = lines.reduce(into: "\u{FEFF}" + QuarantineText.line(words)) { text, line in
            text += QuarantineText.line([
                line.name.printed, line.nip.spaced, line.unit, line.link.map(address(of:)) ?? "",
            ])
        }
        return .download(Array(text.utf8), type: "text/csv; charset=utf-8", named: "tautan-\(opd).csv")
    }

    private func address(of link: PersonalLink) -> String {
        site.address.text + Route.personal.path(["link": link.text])
    }
}
