import Hummingbird
import IkrarRegistry
import IkrarTexts

/// A person's pledge at one event, on their own page: the whole text, the words to type, the receipt.
struct PledgePages: RouteKeeper {
    let site: Site

    func write(into book: inout RouteBook) {
        book.answer(.pledge) { try await show($0) }
        book.answer(.signPledge, with: sign)
    }

    private func show(_ visit: Visit, fault: FormFault? = nil) async throws -> Response {
        let (link, event) = (try visit.part("link"), try visit.part("event"))
        let page = try await site.registry.personalPage(link)
        guard let page, let pledging = page.pledging.first(where: { $0.event.id.rawValue == event }) else {
            throw WebError(.noSuchPage)
        }
        var body = PledgeView(pledging, visit.language).values
        body["person"] = page.name
        body["own"] = true
        body["back"] = Route.personal.path(["link": link])
        body["action"] = Route.signPledge.path(["link": link, "event": event])
        if let fault { body["fault"] = fault.text }
        return try site.page(
            "pledge", visit, title: PageWords.word("pledge_title", visit.language), body, fault?.status ?? .ok)
    }

    private func sign(_ visit: Visit) async throws -> Response {
        let (link, event) = (try visit.part("link"), try visit.part("event"))
        do {
            let pledge = try await site.registry.signPledge(
                link, at: Event.ID(event), shown: visit.form["digest"] ?? "",
                confirmation: visit.form["confirmation"] ?? "")
            guard pledge != nil else { throw WebError(.noSuchPage) }
            return Response.see(Route.pledge.path(["link": link, "event": event]))
        } catch let error as RegistryError where error.code == .pledgedAlready {
            // Pressed twice: what was to be recorded is.
            return Response.see(Route.pledge.path(["link": link, "event": event]))
        } catch let error as RegistryError where error.code == .noSuchEvent || error.code == .notOnRoster {
            throw WebError(.noSuchPage)
        } catch {
            return try await show(visit, fault: try FormFault(error, visit.language))
        }
    }
}

/// What is pledged and what a person has pledged of it.
struct PledgeView {
    private let pledging: PersonalPage.Pledging
    private let language: Language

    init(_ pledging: PersonalPage.Pledging, _ language: Language) {
        self.pledging = pledging
        self.language = language
    }

    var values: [String: Any] {
        let (event, text) = (pledging.event, pledging.text)
        return [
            "title": event.title, "starts": Wording.moment(event.starts, in: event.zone, language),
            // What stands on a line of its own is a paragraph here: a phone breaks lines where it must.
            "lines": text.wording.text.split(separator: "\n").map(String.init),
            "digest": text.wording.digest, "version": Wording.count(text.version, language),
            "may_sign": pledging.maySign, "words": PledgeConfirmation.words, "pledges": pledging.pledges.map(row),
        ]
    }

    private func row(_ pledge: Pledge) -> [String: Any] {
        let zone = pledging.event.zone
        let at =
            pledge.act.manner == .paper
            ? Wording.date(pledge.at.local(in: zone).date, language) : Wording.moment(pledge.at, in: zone, language)
        var values: [String: Any] = [
            "manner": pledge.act.manner.label(language), "at": at, "receipt": pledge.receipt.typed,
            "version": Wording.count(pledge.act.version, language),
        ]
        if !pledge.document.isEmpty { values["document"] = pledge.document }
        return values
    }
}
