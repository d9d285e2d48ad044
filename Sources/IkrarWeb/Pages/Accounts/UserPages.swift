import HTTPTypes
import Hummingbird
import IkrarRegistry
import IkrarTexts

/// Who may sign in: all accounts, a new one, and what is done with one.
struct UserPages: RouteKeeper {
    let site: Site

    func write(into book: inout RouteBook) {
        book.answer(.userAccounts) { try await list($0, fault: nil) }
        book.answer(.addUserAccount, with: add)
        book.answer(.userAccount) { try await page($0, fault: nil) }
        book.answer(.reinviteUser, with: reinvite)
        book.answer(.changeUserRole, with: changeRole)
        book.answer(.disableUser, with: disable)
        book.answer(.enableUser, with: enable)
    }

    private func list(_ visit: Visit, fault: Text?) async throws -> Response {
        let offices = try await site.registry.offices()
        let names = Dictionary(offices.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        let zone = try await site.registry.zone()
        var body = AccountChoices(opds: offices, language: visit.language).values(
            role: visit.form["role"].flatMap(Role.init), opd: visit.form["opd"].map { OrgUnit.ID($0) })
        body["accounts"] = try await site.registry.accounts().map { account in
            let opd = account.opd.flatMap { names[$0] }
            return AccountRow(account: account, opd: opd, zone: zone, language: visit.language).values
        }
        body["login_typed"] = visit.form["login"] ?? ""
        body["name_typed"] = visit.form["name"] ?? ""
        if let fault { body["fault"] = fault(visit.language) }
        let title = PageWords.word("accounts_title", visit.language)
        return try site.page("accounts", visit, title: title, body, fault == nil ? .ok : .unprocessableContent)
    }

    private func add(_ visit: Visit) async throws -> Response {
        do {
            let (role, opd) = try visit.form.roleChosen()
            let added = try await site.registry.addAccount(
                login: try visit.form.required("login"), name: try visit.form.required("name"), role: role, opd: opd,
                by: try visit.user())
            return try await handOver(added.invitation, of: added.account, visit)
        } catch let error as RegistryError where error.status.kind == .clientError {
            return try await list(visit, fault: error.pageText)
        } catch let error as WebError where error.code == .fieldMissing || error.code == .fieldBroken {
            return try await list(visit, fault: error.text)
        }
    }

    private func page(_ visit: Visit, fault: Text?) async throws -> Response {
        let account = try await site.registry.account(try visit.userAccount())
        let offices = try await site.registry.offices()
        let opd = offices.first { $0.id == account.opd }?.name
        let choices = AccountChoices(opds: offices, language: visit.language)
        var body = choices.values(role: account.role, opd: account.opd)
        body["account"] =
            AccountRow(
                account: account, opd: opd, zone: try await site.registry.zone(), language: visit.language
            ).values
        let parts = ["account": account.id.rawValue]
        body["reset_action"] = Route.reinviteUser.path(parts)
        body["role_action"] = Route.changeUserRole.path(parts)
        body["disable_action"] = Route.disableUser.path(parts)
        body["enable_action"] = Route.enableUser.path(parts)
        if let fault { body["fault"] = fault(visit.language) }
        return try site.page(
            "account-of", visit, title: account.name, body, fault == nil ? .ok : .unprocessableContent)
    }

    private func reinvite(_ visit: Visit) async throws -> Response {
        try await orShowAgain(visit) {
            let why = try visit.form.required("why")
            let again = try await site.registry.reinvite(try visit.userAccount(), why: why, by: try visit.user())
            return try await handOver(again.invitation, of: again.account, visit)
        }
    }

    private func changeRole(_ visit: Visit) async throws -> Response {
        try await orShowAgain(visit) {
            let (role, opd) = try visit.form.roleChosen()
            let account = try await site.registry.changeRole(
                of: try visit.userAccount(), to: role, opd: opd, why: try visit.form.required("why"),
                by: try visit.user())
            return seen(account, "notice_account_role")
        }
    }

    private func disable(_ visit: Visit) async throws -> Response {
        try await orShowAgain(visit) {
            let why = try visit.form.required("why")
            let account = try await site.registry.disable(try visit.userAccount(), why: why, by: try visit.user())
            return seen(account, "notice_account_disabled")
        }
    }

    private func enable(_ visit: Visit) async throws -> Response {
        try await orShowAgain(visit) {
            let why = try visit.form.required("why")
            let account = try await site.registry.enable(try visit.userAccount(), why: why, by: try visit.user())
            return seen(account, "notice_account_enabled")
        }
    }

    private func seen(_ account: Account, _ notice: String) -> Response {
        .see(Route.userAccount.path(["account": account.id.rawValue], query: [("kabar", notice)]))
    }

    /// What the form lacks, or the registry refuses, is said above the form.
    private func orShowAgain(_ visit: Visit, _ body: () async throws -> Response) async throws -> Response {
        do {
            return try await body()
        } catch let error as RegistryError where error.code == .noSuchAccount {
            throw error
        } catch let error as RegistryError where error.status.kind == .clientError {
            return try await page(visit, fault: error.pageText)
        } catch let error as WebError where error.code == .fieldMissing || error.code == .fieldBroken {
            return try await page(visit, fault: error.text)
        }
    }

    /// The only time that the invitation is shown.
    private func handOver(_ invitation: Invitation, of account: Account, _ visit: Visit) async throws -> Response {
        let link = site.address.text + Route.invitation.path(["code": invitation.code])
        let zone = try await site.registry.zone()
        let body: [String: Any] = [
            "name": account.name, "login": account.login, "link": link, "qr": try QRPicture.svg(of: link),
            "until": Wording.moment(invitation.expires, in: zone, visit.language),
            "href": Route.userAccount.path(["account": account.id.rawValue]),
        ]
        return try site.page(
            "account-invitation", visit, title: PageWords.word("accounts_invitation_title", visit.language), body)
    }
}

extension Visit {
    /// The account that the address names.
    fileprivate func userAccount() throws -> Account.ID { Account.ID(try part("account")) }
}
