/// Which passwords are taken: long ones that are not guessed first. No rule about kinds of characters, which makes people write
/// `Password1234!` (NIST SP 800-63B, 3.1.1.2).
public enum PasswordRule {
    /// In characters.
    public static let shortest = 12
    public static let longest = 128

    /// - Returns: `nil` for a password that is taken.
    public static func fault(in password: String, login: String, name: String) -> PasswordFault? {
        guard password.count >= shortest else { return .tooShort }
        guard password.count <= longest, password.utf8.count <= mostBytes else { return .tooLong }
        let characters = Set(password)
        guard characters.count > 1 else { return .isOneCharacter }
        guard !characters.allSatisfy({ $0.isNumber || $0.isPunctuation || $0.isWhitespace || $0.isSymbol }) else {
            return .isNumber
        }
        let words = core(of: password)
        let login = Login.normal(login)
        if password.lowercased() == login || words == core(of: login) { return .isLogin }
        if words == core(of: String(login.prefix { $0 != "@" })) { return .isLogin }
        if words == core(of: name) { return .isName }
        return CommonPasswords.cores.contains(words) || words.count < 3 ? .isCommon : nil
    }

    /// What no password that is taken is longer than: four bytes a character.
    static let mostBytes = 4 * longest

    /// The letters alone, in lower case, of what is repeated: what is left of `Rahasia-rahasia2026` is `rahasia`.
    private static func core(of text: String) -> String {
        let letters = Array(text.lowercased().filter(\.isLetter))
        for length in 1..<max(letters.count / 2 + 1, 1) where letters.count % length == 0 {
            let isRepeated = letters.indices.allSatisfy { letters[$0] == letters[$0 % length] }
            if isRepeated { return String(letters[..<length]) }
        }
        return String(letters)
    }
}
