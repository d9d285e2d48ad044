import HTTPTypes
import Hummingbird
import IkrarRegistry
import IkrarTexts

/// One's own account: the password, and all devices that are signed in.
struct AccountPages: RouteKeeper {
    let site: Site

    func write(into book: inout RouteBook) {
        book.answer(.account) { try await page($0, fault: nil) }
        book.answer(.changePassword, with: changePassword)
        book.answer(.signOutEverywhere, with: signOutEverywhere)
    }

    private func page(_ visit: Visit, fault: String?) async throws -> Response {
        let session = try visit.session()
        let zone = try await site.registry.zone()
        var body: [String: Any] = [
            "since": Wording.moment(session.createdAt, in: zone, visit.language),
            "expires": Wording.moment(session.expires, in: zone, visit.language),
            "has_tokens": visit.may(.tokens),
        ]
        if let fault { body["fault"] = fault }
        let status: HTTPResponse.Status = fault == nil ? .ok : .unprocessableContent
        return try site.page(
            "account", visit, title: PageWords.word("account_title", visit.language), body, status)
    }

    private func changePassword(_ visit: Visit) async throws -> Response {
        let session = try visit.session()
        let word = { PageWords.word($0, visit.language) }
        let password = visit.form["password"] ?? ""
        guard password == visit.form["repeat"] else { return try await page(visit, fault: word("password_differs")) }
        let verdict = try await site.registry.changePassword(
            in: session, from: visit.form["old"] ?? "", to: password, address: visit.address,
            revokingTokens: visit.revokesTokens, passwords: site.passwords)
        switch verdict {
        case .set: return .see(Route.account.path(query: [("kabar", "notice_password_changed")]))
        case .weak(let fault): return try await page(visit, fault: fault.text(visit.language))
        case .refused: return try await page(visit, fault: word("old_password_wrong"))
        case .tooMany(let until):
            let time = Wording.time(until, in: try await site.registry.zone(), visit.language)
            return try await page(visit, fault: PageWords.tooManySignIns(until: time)(visit.language))
        }
    }

    private func signOutEverywhere(_ visit: Visit) async throws -> Response {
        let account = try visit.account()
        try await site.registry.signOutEverywhere(
            account.id, revokingTokens: visit.revokesTokens, by: account.login)
        var response = Response.see(Route.signInForm.path(query: [("kabar", "notice_signed_out")]))
        response.setCookie(SessionCookie.remove(isSecure: site.settings.isSecure))
        return response
    }
}

extension Visit {
    /// Whether the box was ticked that has programs out, too.
    fileprivate var revokesTokens: Bool { !form.typed("tokens").isEmpty }
}
