/// Numbers as Indonesian official documents write them: `11.500`, `77,5%`.
enum IndonesianNumber {
    static func dotted(_ number: Int) -> String {
        let digits = String(number.magnitude)
        var groups: [Substring] = []
        var rest = digits[...]
        while rest.count > 3 {
            groups.append(rest.suffix(3))
            rest = rest.dropLast(3)
        }
        groups.append(rest)
        return (number < 0 ? "-" : "") + groups.reversed().joined(separator: ".")
    }
}
