extension Int {
    /// The number in decimal, filled with zeros on the left to `width` characters.
    func padded(_ width: Int) -> String {
        let text = String(self)
        let missing = width - text.utf8.count
        return missing <= 0 ? text : String(repeating: "0", count: missing) + text
    }
}
