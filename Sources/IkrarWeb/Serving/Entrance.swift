import HTTPTypes
import Hummingbird
import IkrarRegistry
import IkrarTexts

/// What every request goes through: who asks, may they, is the form theirs, and what becomes of an error.
struct Entrance: Sendable {
    let site: Site

    /// Scans are answered on their connection's event loop, because they are many and each waits for the disk and hardly computes;
    /// everything else where it holds up no connection.
    func respond(
        _ route: Route, _ answering: @escaping RouteBook.Answering, _ request: Request, _ context: WebContext
    ) async -> Response {
        if route == .scans { return await answer(route, answering, request, context) }
        return await withTaskExecutorPreference(globalConcurrentExecutor) {
            await answer(route, answering, request, context)
        }
    }

    private func answer(
        _ route: Route, _ answering: RouteBook.Answering, _ request: Request, _ context: WebContext
    ) async -> Response {
        let start = ContinuousClock.now
        let language = request.language
        var response: Response
        var session: AccountSession?
        do {
            let visitor = try await visitor(request)
            session = visitor.session
            response = try await admit(visitor, route, answering, request, context, language)
        } catch {
            response = site.refusal(error, route, language, session)
        }
        SecurityHeaders.add(to: &response, for: route, isSecure: site.settings.isSecure)
        site.record(route, response.status, ContinuousClock.now - start)
        return response
    }

    private func admit(
        _ visitor: Visitor, _ route: Route, _ answering: RouteBook.Answering, _ request: Request,
        _ context: WebContext, _ language: Language
    ) async throws -> Response {
        let opd = context.parameters.get("opd").map { OrgUnit.ID($0) }
        // Asked of the few routes alone that want to know.
        let isLocal = route.access == .thisMachine && context.isLocal && !request.isForwarded
        switch route.access.verdict(on: visitor, opd: opd, isLocal: isLocal) {
        case .welcome: break
        case .enrolFirst: return .see(Route.secondFactor.path())
        case .forbidden: throw WebError(.forbidden)
        case .unknown:
            if route.isForPrograms { throw WebError(.signInNeeded) }
            return .see(
                Route.signInForm.path(
                    query: route.isChange ? [("kabar", "notice_session_over")] : [("ke", request.uri.path)]))
        }
        var request = request
        let form = try await form(of: &request, route, visitor)
        let visit = Visit(
            route: route, request: request, context: context, visitor: visitor, language: language,
            trustedProxies: site.settings.trustedProxies, form: form)
        return try await answering(visit)
    }

    /// A browser's cookie counts on pages, a token only where programs ask: so no other site can make a browser act in the API.
    private func visitor(_ request: Request) async throws -> Visitor {
        if let token = request.bearerToken {
            if let pass = try await site.registry.device(token: token) { return .device(pass) }
            if let holder = try await site.registry.token(secret: token) { return .token(holder) }
            return .nobody
        }
        guard let cookie = request.cookies[SessionCookie.name(isSecure: site.settings.isSecure)]?.value,
            let session = try await site.registry.session(token: cookie)
        else { return .nobody }
        return .account(session)
    }

    /// Reads a form and checks that it is the visitor's own: the page must come from here, and carry the session's word.
    private func form(of request: inout Request, _ route: Route, _ visitor: Visitor) async throws -> FormFields {
        guard route.isChange else { return .none }
        // What a browser sends along by itself changes nothing where programs ask.
        guard !route.isForPrograms else {
            if visitor.session != nil { throw WebError(.staleForm) }
            return .none
        }
        try request.requireOwnOrigin()
        // Of an upload the word is its first field: `Visit.upload()`.
        guard route.body == .form else { return .none }
        let limit = Route.formBytes
        guard (request.headers[.contentLength].flatMap(Int.init) ?? 0) <= limit else {
            throw WebError(.bodyTooLarge, subject: Wording.size(bytes: limit))
        }
        let fields = try FormFields(try await request.collectBody(upTo: limit), limits: FormFields.Limits(bytes: limit))
        if let session = visitor.session, !session.accepts(csrf: fields["csrf"] ?? "") {
            throw WebError(.staleForm)
        }
        return fields
    }
}

extension Request {
    /// The browser's wish, unless somebody chose a language here.
    var language: Language {
        if headers[.cookie] != nil, let chosen = cookies["bahasa"]?.value, let language = Language(rawValue: chosen) {
            return language
        }
        guard let wish = headers[.acceptLanguage] else { return .indonesian }
        let ranked = wish.split(separator: ",").map { part in
            let fields = part.split(separator: ";")
            let quality = fields.dropFirst().compactMap { field -> Double? in
                let text = field.filter { $0 != " " }
                return text.hasPrefix("q=") ? Double(text.dropFirst(2)) : nil
            }.first
            let tag = fields.first.map { String($0).lowercased().filter { $0 != " " } } ?? ""
            return (tag: tag, quality: quality ?? 1)
        }
        let known = ranked.filter { $0.quality > 0 && ["id", "in", "en"].contains($0.tag.prefix(2)) }
        guard let best = known.max(by: { $0.quality < $1.quality }) else { return .indonesian }
        return best.tag.hasPrefix("en") ? .english : .indonesian
    }

    /// Whether a proxy handed it on: then it comes from this machine, and whoever asks may be anywhere.
    var isForwarded: Bool {
        [HTTPField.Name.forwarded, .xForwardedFor].contains { headers[$0] != nil }
    }

    var bearerToken: String? {
        let scheme = "bearer "
        guard let field = headers[.authorization], field.prefix(scheme.count).lowercased() == scheme else { return nil }
        return String(field.dropFirst(scheme.count))
    }

    /// - Throws: ``WebError`` `strangeOrigin` for a form that another site sent.
    func requireOwnOrigin() throws {
        if let site = headers[.secFetchSite], site != "same-origin", site != "none" {
            throw WebError(.strangeOrigin)
        }
        guard let origin = headers[.origin], origin != "null" else { return }
        let host = head.authority ?? ""
        let stated = origin.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: true).last.map(String.init)
        guard stated == host else { throw WebError(.strangeOrigin) }
    }
}

extension HTTPField.Name {
    static let secFetchSite = HTTPField.Name("Sec-Fetch-Site")!
    static let forwarded = HTTPField.Name("Forwarded")!
    static let xForwardedFor = HTTPField.Name("X-Forwarded-For")!
}
