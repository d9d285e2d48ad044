/// Answers to texts that a list repeats on thousands of rows.
struct ListMemory {
    /// Key of the registry's own agency.
    var agency = ""
    private var kinds: [String: ASNKind?] = [:]
    private var grades: [[String: Grade?]] = [[:], [:]]
    private var echelons: [String: String?] = [:]
    private var standings: [StandingText: Standing?] = [:]
    private var strangers: [String: Bool] = [:]

    private struct StandingText: Hashable {
        var code: String
        var name: String
    }

    mutating func kind(_ text: String) -> ASNKind? {
        if let known = kinds[text] { return known }
        let kind = ASNKind.parse(text)
        kinds[text] = .some(kind)
        return kind
    }

    mutating func grade(_ text: String, _ kind: ASNKind) -> Grade? {
        let service = kind.isPPPK ? 1 : 0
        if let known = grades[service][text] { return known }
        let grade = Grade.parse(text, kind: kind)
        grades[service][text] = .some(grade)
        return grade
    }

    mutating func echelon(_ text: String) -> String? {
        if let known = echelons[text] { return known }
        let echelon = Echelon.canonical(text)
        echelons[text] = .some(echelon)
        return echelon
    }

    mutating func standing(code: String, name: String) -> Standing? {
        let text = StandingText(code: code, name: name)
        if let known = standings[text] { return known }
        let standing = Standing.parse(code: code, name: name)
        standings[text] = .some(standing)
        return standing
    }

    /// `text` names another agency than the registry's.
    mutating func isStranger(_ text: String) -> Bool {
        if text.isEmpty || agency.isEmpty { return false }
        if let known = strangers[text] { return known }
        let isStranger = UnitName.agencyKey(text) != agency
        strangers[text] = isStranger
        return isStranger
    }
}
