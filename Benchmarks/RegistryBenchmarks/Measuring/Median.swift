extension [Double] {
    /// The middle value; 0 of none.
    var median: Double { quantile(0.5) }

    func quantile(_ part: Double) -> Double {
        guard !isEmpty else { return 0 }
        return sorted()[Swift.min(count - 1, Int(Double(count) * part))]
    }
}

extension Double {
    /// With as many decimals as its size deserves: `0.28`, `3.4`, `12,500`.
    var shown: String {
        if self >= 1000 { return Int(rounded()).grouped }
        if self >= 100 { return "\(Int(rounded()))" }
        let scale: Double = self >= 10 ? 10 : self >= 1 ? 100 : 1000
        return "\((self * scale).rounded() / scale)"
    }
}

extension Int {
    /// `11,500`
    var grouped: String {
        let digits = Array(String(magnitude))
        let text = digits.enumerated().map { place, digit in
            place > 0 && (digits.count - place) % 3 == 0 ? ",\(digit)" : "\(digit)"
        }
        return (self < 0 ? "-" : "") + text.joined()
    }
}
