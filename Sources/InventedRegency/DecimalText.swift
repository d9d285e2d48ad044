extension Int {
    /// The number in decimal, filled with zeros on the left to `width` characters.
    func padded(_ width: Int) -> String {
        let text = String(self)
        return text.count >= width ? text : String(repeating: "0", count: width - text.count) + text
    }
}
