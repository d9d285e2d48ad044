extension String {
    /// The text with every `old` replaced.
    func replacingWords(_ old: String, _ new: String) -> String {
        let parts = split(separator: old, omittingEmptySubsequences: false)
        return parts.joined(separator: new)
    }

    /// The text with the last `old` replaced; unchanged when there is none.
    func replacingLast(_ old: String, _ new: String) -> String {
        let parts = split(separator: old, omittingEmptySubsequences: false)
        guard parts.count > 1 else { return self }
        return parts.dropLast().joined(separator: old) + new + parts[parts.count - 1]
    }

    /// The text with as many characters as `digits` has, from `place` on, replaced by it.
    func replacingDigits(at place: Int, with digits: String) -> String {
        String(prefix(place)) + digits + String(dropFirst(place + digits.count))
    }
}
