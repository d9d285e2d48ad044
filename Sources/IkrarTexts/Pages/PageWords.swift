/// The words of pages, by the keys that templates name: `{{w.sign_in}}`.
///
/// A test reads all templates: every key that one names is here, every one that is here is named, and none is here twice.
public enum PageWords {
    /// One table a group of pages.
    public static let tables: [[String: Text]] = [
        frame, trust, signIn, events, sessions, steps, gates, board, review, offices, corrections, personal,
        selfCheckIn, pledges, pledgeActs, circulars, people, accounts, imports, importsDone, webinar, rosters,
        documents, tokens, trail,
    ]

    public static func words(_ language: Language) -> [String: String] {
        language == .indonesian ? indonesian : english
    }

    public static func word(_ key: String, _ language: Language) -> String {
        words(language)[key] ?? key
    }

    private static let indonesian = all(.indonesian)
    private static let english = all(.english)

    private static func all(_ language: Language) -> [String: String] {
        tables.reduce(into: [:]) { words, table in
            for (key, text) in table { words[key] = text(language) }
        }
    }
}
