/// Numbers as Indonesian offices write them.
public enum IndonesianNumber {
    /// With a point before each three digits: `11.500`.
    public static func dotted(_ number: Int) -> String {
        let digits = String(number.magnitude)
        var text = number < 0 ? "-" : ""
        for (place, digit) in digits.enumerated() {
            if place > 0 && (digits.count - place) % 3 == 0 { text.append(".") }
            text.append(digit)
        }
        return text
    }
}
