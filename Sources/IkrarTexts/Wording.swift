/// Numbers, dates and times as each language writes them.
public enum Wording {
    /// `11.500`, in English `11,500`.
    public static func count(_ number: Int, _ language: Language = .current) -> String {
        var text = ""
        let digits = String(number.magnitude)
        for (place, digit) in digits.enumerated() {
            if place > 0, (digits.count - place).isMultiple(of: 3) { text += language.grouping }
            text.append(digit)
        }
        return number < 0 ? "-" + text : text
    }

    /// `77,5%` for 0.775, in English `77.5%`; a dash for a rate of nobody.
    public static func percent(_ rate: Double?, _ language: Language = .current) -> String {
        guard let rate, rate.isFinite else { return "–" }
        return decimal(tenths: Int((rate * 1000).rounded()), language) + "%"
    }

    /// A number of bytes: `512 MB`, `1,5 GB`; a kilobyte is 1,024 bytes, as file managers count.
    public static func size(bytes: Int, _ language: Language = .current) -> String {
        let units = ["KB", "MB", "GB", "TB"]
        guard bytes >= 1024 else { return fewBytes(bytes, language) }
        var scale = 1024
        var unit = 0
        while unit < units.count - 1, bytes / scale >= 1024 {
            scale *= 1024
            unit += 1
        }
        let tenths = Int((Double(bytes) / Double(scale) * 10).rounded())
        let number = tenths.isMultiple(of: 10) ? count(tenths / 10, language) : decimal(tenths: tenths, language)
        return "\(number) \(units[unit])"
    }

    /// A length in millimetres, as a number: `85,6`, in English `85.6`; whole ones without decimals.
    static func millimetres(_ length: Double, _ language: Language = .current) -> String {
        let tenths = Int((length * 10).rounded())
        return tenths.isMultiple(of: 10) ? count(tenths / 10, language) : decimal(tenths: tenths, language)
    }

    private static func fewBytes(_ number: Int, _ language: Language) -> String {
        switch language {
        case .indonesian: "\(count(number, language)) byte"
        case .english: number == 1 ? "1 byte" : "\(count(number, language)) bytes"
        }
    }

    private static func decimal(tenths: Int, _ language: Language) -> String {
        let sign = tenths < 0 ? "-" : ""
        let whole = Int(tenths.magnitude / 10)
        return "\(sign)\(count(whole, language))\(language.decimalPoint)\(tenths.magnitude % 10)"
    }
}

extension Language {
    fileprivate var grouping: String { self == .indonesian ? "." : "," }
    fileprivate var decimalPoint: String { self == .indonesian ? "," : "." }
}
