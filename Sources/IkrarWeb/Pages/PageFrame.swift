import IkrarRegistry
import IkrarTexts

/// What stands around every page: its title, who is signed in, where they may go.
struct PageFrame {
    let title: String
    let language: Language
    let session: AccountSession?
    /// The key of a sentence that says what has just been done.
    let notice: String?
    let path: String
    let assets: Assets
    /// Of the event that the page is about: some are read, not attended.
    var kind = Event.Kind.apel

    var values: [String: Any] {
        let words = PageWords.words(at: kind, language)
        var values: [String: Any] = [
            "title": title, "language": language.rawValue, "w": words, "path": path, "menu": menu(words),
            "other": language == .indonesian ? Language.english.rawValue : Language.indonesian.rawValue,
            "css": assets.address(of: "ikrar.css"), "live": assets.address(of: "live.js"),
            "office_js": assets.address(of: "office.js"), "copy_js": assets.address(of: "copy.js"),
            "icon": assets.address(of: "icon.svg"),
        ]
        if let session {
            values["csrf"] = session.csrf
            values["visitor"] = [
                "name": session.account.name, "login": session.account.login,
                "role": session.account.role.label(language),
            ]
        }
        if let notice, notice.hasPrefix("notice_"), let text = words[notice] { values["notice"] = text }
        return values
    }

    /// Only what the role may open: the table of routes decides here, too.
    private func menu(_ words: [String: String]) -> [[String: Any]] {
        guard let session, !session.mayOnlyEnrol else { return [] }
        let entries = Self.entries.filter { entry in
            entry.route.access.verdict(on: .account(session), opd: nil, isLocal: false) == .welcome
        }
        // Of several that the path begins with, the longest: an import is not where people are looked up.
        let here = entries.map { $0.route.path() }.filter { path == $0 || path.hasPrefix($0 + "/") }
            .max { $0.count < $1.count }
        let own = path.hasPrefix("/opd/") ? Route.people.path() : here
        return entries.map { entry in
            let target = entry.route.path()
            return ["href": target, "label": words[entry.word] ?? entry.word, "current": target == own]
        }
    }

    private static let entries: [(route: Route, word: String)] = [
        (.events, "menu_events"),
        (.people, "menu_people"),
        (.importForm, "menu_import"),
        (.userAccounts, "menu_user_accounts"),
        (.tokens, "menu_tokens"),
        (.trail, "menu_trail"),
        (.account, "menu_account"),
    ]
}
