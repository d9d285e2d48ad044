import HTTPTypes
import Hummingbird
import IkrarRegistry
import IkrarTexts

/// The tokens that programs act with in the name of one's own account.
struct TokenPages: RouteKeeper {
    let site: Site

    func write(into book: inout RouteBook) {
        book.answer(.tokens) { try await list($0, fault: nil) }
        book.answer(.addToken, with: add)
        book.answer(.revokeToken, with: revoke)
    }

    private func list(_ visit: Visit, fault: String?) async throws -> Response {
        let zone = try await site.registry.zone()
        let now = site.registry.now
        var body: [String: Any] = [
            "tokens": try await site.registry.tokens(of: try visit.account().id).map { token in
                row(token, zone, now, visit.language)
            },
            "name_typed": visit.form["name"] ?? "",
            "spans": Self.spans.map { days in
                ["days": "\(days)", "label": PageWords.word("tokens_\(days)", visit.language)]
            },
            "description": Route.interfaceDescription.path(), "asks_code": try visit.account().hasTOTP,
        ]
        if let fault { body["fault"] = fault }
        let title = PageWords.word("tokens_title", visit.language)
        return try site.page("tokens", visit, title: title, body, fault == nil ? .ok : .unprocessableContent)
    }

    private static let spans = [30, 90, 365]

    private func row(_ token: APIToken, _ zone: Zone, _ now: Instant, _ language: Language) -> [String: Any] {
        let moment = { (at: Instant) in Wording.moment(at, in: zone, language) }
        let isGood = token.isGood(at: now)
        let state = isGood ? "tokens_good" : token.revokedAt == nil ? "tokens_expired" : "tokens_revoked"
        return [
            "name": token.name, "created": moment(token.createdAt), "expires": moment(token.expires),
            "used": token.lastUsedAt.map(moment) ?? PageWords.word("tokens_never", language),
            "state": PageWords.word(state, language), "chip": isGood ? "good" : "bad", "is_good": isGood,
            "action": Route.revokeToken.path(["token": token.id.rawValue]),
        ]
    }

    private func add(_ visit: Visit) async throws -> Response {
        let word = { PageWords.word($0, visit.language) }
        do {
            guard let days = Int(try visit.form.required("days")), Self.spans.contains(days) else {
                throw WebError(.fieldBroken, subject: "days")
            }
            let verdict = try await site.registry.addToken(
                in: try visit.session(), name: try visit.form.required("name"),
                expires: site.registry.now.adding(seconds: Int64(days) * 86_400),
                password: visit.form["password"] ?? "", code: visit.form["code"], address: visit.address,
                passwords: site.passwords)
            let zone = try await site.registry.zone()
            switch verdict {
            case .made(let token, let secret): return try made(token, secret, zone, visit)
            case .refused: return try await list(visit, fault: word("old_password_wrong"))
            case .codeNeeded: return try await list(visit, fault: word("code_hint"))
            case .codeWrong: return try await list(visit, fault: word("sign_in_code_wrong"))
            case .tooMany(let until):
                let time = Wording.time(until, in: zone, visit.language)
                return try await list(visit, fault: PageWords.tooManySignIns(until: time)(visit.language))
            }
        } catch let error as RegistryError where error.code == .tokenNameMissing {
            return try await list(visit, fault: error.pageText(visit.language))
        } catch let error as WebError where error.code == .fieldMissing || error.code == .fieldBroken {
            return try await list(visit, fault: error.text(visit.language))
        }
    }

    private func made(_ token: APIToken, _ secret: String, _ zone: Zone, _ visit: Visit) throws -> Response {
        let body: [String: Any] = [
            "name": token.name, "secret": secret, "expires": Wording.moment(token.expires, in: zone, visit.language),
        ]
        return try site.page(
            "token-secret", visit, title: PageWords.word("tokens_secret_title", visit.language), body)
    }

    private func revoke(_ visit: Visit) async throws -> Response {
        let account = try visit.account()
        _ = try await site.registry.revokeToken(
            APIToken.ID(try visit.part("token")), of: account.id, by: account.login)
        return .see(Route.tokens.path(query: [("kabar", "notice_token_revoked")]))
    }
}
