extension Int {
    /// As Indonesian offices write it: `11.500`.
    var inThousands: String {
        let digits = String(magnitude)
        var text = ""
        for (place, digit) in digits.enumerated() {
            if place > 0 && (digits.count - place) % 3 == 0 { text.append(".") }
            text.append(digit)
        }
        return self < 0 ? "-\(text)" : text
    }
}
