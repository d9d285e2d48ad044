/// What an account is called.
public enum Login {
    /// In lower case, without spaces around it: how logins are kept and looked up.
    public static func normal(_ text: String) -> String { Spelling.tidy(text).lowercased() }

    /// Whether a normal text may be a login: 3 to 64 of `a-z 0-9 . _ - @`, and not a NIP or a NIK, because the journal shows
    /// logins and must not show those.
    public static func isWellFormed(_ login: String) -> Bool {
        let bytes = login.utf8
        return 3...64 ~= bytes.count && bytes.allSatisfy(isAllowed) && bytes.count { isDigit($0) } < 16
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        isDigit(byte) || 0x61...0x7A ~= byte || ".-_@".utf8.contains(byte)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
}
