import HTTPTypes
import Hummingbird
import IkrarRegistry
import IkrarTexts

/// Coming in: signing in, the first password by an invitation, the second factor; and going out.
struct SignInPages: RouteKeeper {
    let site: Site

    func write(into book: inout RouteBook) {
        book.answer(.signInForm) { try form($0) }
        book.answer(.signIn, with: signIn)
        book.answer(.signOut, with: signOut)
        book.answer(.invitation, with: invitation)
        book.answer(.acceptInvitation, with: accept)
        book.answer(.secondFactor, with: secondFactor)
        book.answer(.confirmSecondFactor, with: confirm)
        book.answer(.language, with: language)
    }

    /// - Parameter pass: Of whoever has the right password: the code alone is asked.
    private func form(_ visit: Visit, pass: PasswordPass? = nil, fault: String? = nil) throws -> Response {
        let target = visit.form["ke"] ?? visit.query("ke") ?? ""
        var body: [String: Any] = ["target": target, "login_typed": visit.form["login"] ?? ""]
        if let pass {
            body["pass"] = [
                "text": pass.text, "afresh": Route.signInForm.path(query: target.isEmpty ? [] : [("ke", target)]),
            ]
        }
        if let fault { body["fault"] = fault }
        let status: HTTPResponse.Status = fault == nil ? .ok : .unprocessableContent
        return try site.page("sign-in", visit, title: PageWords.word("sign_in", visit.language), body, status)
    }

    private func signIn(_ visit: Visit) async throws -> Response {
        let login = visit.form["login"] ?? ""
        let code = visit.form["code"].flatMap { $0.isEmpty ? nil : $0 }
        let verdict =
            if let pass = visit.form["pass"] {
                try await site.registry.signIn(login: login, pass: pass, code: code ?? "", address: visit.address)
            } else {
                try await site.registry.signIn(
                    login: login, password: visit.form["password"] ?? "", code: code, address: visit.address,
                    passwords: site.passwords)
            }
        let word = { PageWords.word($0, visit.language) }
        switch verdict {
        case .signedIn(let signedIn): return welcome(signedIn, to: visit.form["ke"])
        case .mustEnrolTOTP(let signedIn): return welcome(signedIn, to: Route.secondFactor.path())
        case .codeNeeded(let pass): return try form(visit, pass: pass)
        case .codeWrong(let pass): return try form(visit, pass: pass, fault: word("sign_in_code_wrong"))
        case .passEnded: return try form(visit, fault: word("sign_in_pass_ended"))
        case .refused: return try form(visit, fault: word("sign_in_refused"))
        case .tooMany(let until): return try form(visit, fault: try await tooMany(until, visit.language))
        }
    }

    private func tooMany(_ until: Instant, _ language: Language) async throws -> String {
        let zone = try await site.registry.zone()
        return PageWords.tooManySignIns(until: Wording.time(until, in: zone, language))(language)
    }

    /// Only paths of our own are gone to.
    private func welcome(_ signedIn: SignedIn, to target: String?) -> Response {
        var response = Response.see(target.flatMap(OwnPath.init)?.text ?? Route.home.path())
        response.setCookie(
            SessionCookie.set(
                signedIn.token, until: signedIn.expires, now: site.registry.now, isSecure: site.settings.isSecure))
        return response
    }

    private func signOut(_ visit: Visit) async throws -> Response {
        try await site.registry.signOut(try visit.session())
        var response = Response.see(Route.signInForm.path(query: [("kabar", "notice_signed_out")]))
        response.setCookie(SessionCookie.remove(isSecure: site.settings.isSecure))
        return response
    }

    private func invitation(_ visit: Visit) async throws -> Response {
        try await invitation(visit, fault: nil)
    }

    private func invitation(_ visit: Visit, fault: String?) async throws -> Response {
        let code = try visit.part("code")
        let title = PageWords.word("invitation_title", visit.language)
        guard let account = try await site.registry.account(invitation: code) else {
            return try site.page("invitation", visit, title: title, [:], .notFound)
        }
        var body: [String: Any] = [
            "invited": ["login": account.login, "name": account.name],
            "action": Route.acceptInvitation.path(["code": code]),
        ]
        if let fault { body["fault"] = fault }
        let status: HTTPResponse.Status = fault == nil ? .ok : .unprocessableContent
        return try site.page("invitation", visit, title: title, body, status)
    }

    private func accept(_ visit: Visit) async throws -> Response {
        let password = visit.form["password"] ?? ""
        guard password == visit.form["repeat"] else {
            return try await invitation(visit, fault: PageWords.word("password_differs", visit.language))
        }
        let verdict = try await site.registry.accept(
            try visit.part("code"), password: password, passwords: site.passwords)
        switch verdict {
        case .set: return .see(Route.signInForm.path(query: [("kabar", "notice_password_set")]))
        case .weak(let fault): return try await invitation(visit, fault: fault.text(visit.language))
        case .refused: return try await invitation(visit, fault: nil)
        case .tooMany(let until): return try await invitation(visit, fault: try await tooMany(until, visit.language))
        }
    }

    private func secondFactor(_ visit: Visit) async throws -> Response {
        try await secondFactor(visit, fault: nil)
    }

    private func secondFactor(_ visit: Visit, fault: String?) async throws -> Response {
        let enrolment = try await site.registry.beginTOTP(in: try visit.session())
        var body: [String: Any] = ["secret": enrolment.secret, "qr": try QRPicture.svg(of: enrolment.uri)]
        if let fault { body["fault"] = fault }
        let status: HTTPResponse.Status = fault == nil ? .ok : .unprocessableContent
        return try site.page(
            "second-factor", visit, title: PageWords.word("second_factor_title", visit.language), body, status)
    }

    private func confirm(_ visit: Visit) async throws -> Response {
        let verdict = try await site.registry.confirmTOTP(visit.form["code"] ?? "", in: try visit.session())
        switch verdict {
        case .confirmed(let signedIn): return welcome(signedIn, to: nil)
        case .codeWrong:
            return try await secondFactor(visit, fault: PageWords.word("sign_in_code_wrong", visit.language))
        case .notBegun: return .see(Route.secondFactor.path())
        case .tooMany(let until): return try await secondFactor(visit, fault: try await tooMany(until, visit.language))
        }
    }

    /// Chooses a language for this browser.
    private func language(_ visit: Visit) async throws -> Response {
        let wish = Language(rawValue: visit.form["bahasa"] ?? "") ?? .indonesian
        var response = Response.see(visit.form["ke"].flatMap(OwnPath.init)?.text ?? Route.home.path())
        response.setCookie(
            Cookie(
                name: "bahasa", value: wish.rawValue, maxAge: 31_536_000, path: "/", secure: site.settings.isSecure,
                httpOnly: true, sameSite: .strict))
        return response
    }
}
