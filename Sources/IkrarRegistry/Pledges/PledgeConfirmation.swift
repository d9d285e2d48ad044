/// What somebody types beneath the text on their own page, so that nobody pledges by a slip of the thumb.
public enum PledgeConfirmation {
    public static let words = "SAYA BERIKRAR"

    /// Whatever the capitals, spaces and marks.
    static func isGiven(_ text: String) -> Bool {
        Spelling.key(text) == Spelling.key(words)
    }
}
