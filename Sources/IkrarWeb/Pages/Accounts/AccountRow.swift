import IkrarRegistry
import IkrarTexts

/// An account as pages show it.
struct AccountRow {
    let account: Account
    /// Printed name of the OPD that it is the head of.
    let opd: String?
    let zone: Zone
    let language: Language

    var values: [String: Any] {
        var values: [String: Any] = [
            "href": Route.userAccount.path(["account": account.id.rawValue]), "login": account.login,
            "trail": Route.trail.path(query: [("tentang", account.id.rawValue)]),
            "name": account.name, "role": account.role.label(language), "state": word(state.word),
            "state_code": state.chip, "factor": word(factor), "is_active": account.isActive,
            "created": Wording.moment(account.createdAt, in: zone, language),
        ]
        if let opd { values["opd"] = opd }
        return values
    }

    private var state: (word: String, chip: String) {
        if !account.isActive { return ("accounts_disabled", "bad") }
        return account.hasPassword ? ("accounts_active", "good") : ("accounts_invited", "warn")
    }

    private var factor: String {
        if account.hasTOTP { return "accounts_factor_set" }
        return account.needsTOTP ? "accounts_factor_open" : "accounts_factor_unneeded"
    }

    private func word(_ key: String) -> String { PageWords.word(key, language) }
}
