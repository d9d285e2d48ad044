/// The rules a NIP's digits must keep (Perka BKN 22/2007 for the order of the parts).
enum NIPRules {
    /// Breaches of the rules that hold on any day. `digits` are 18 ASCII digits.
    static func structure(of digits: [UInt8]) -> [NIPFinding] {
        func number(_ places: Range<Int>) -> Int {
            places.reduce(0) { $0 * 10 + Int(digits[$1]) - 48 }
        }
        func text(_ places: Range<Int>) -> String {
            String(decoding: digits[places], as: UTF8.self)
        }
        var findings: [NIPFinding] = []
        if CivilDate(year: number(0..<4), month: number(4..<6), day: number(6..<8)) == nil {
            findings.append(NIPFinding(.birthImpossible, found: text(0..<8)))
        } else if number(0..<4) < 1940 {
            findings.append(NIPFinding(.birthTooEarly, found: text(0..<4)))
        }
        let kind = number(12..<14)
        if !(1...12).contains(kind) && !(21...29).contains(kind) {
            findings.append(NIPFinding(.kindUnknown, found: text(12..<14)))
        }
        if !(1...2).contains(number(14..<15)) {
            findings.append(NIPFinding(.sexUnknown, found: text(14..<15)))
        }
        if number(15..<18) == 0 {
            findings.append(NIPFinding(.lastDigitsLost))
        }
        return findings
    }

    /// What is wrong or doubtful as seen on the day `today`.
    static func onDay(_ today: CivilDate, _ nip: NIP) -> [NIPFinding] {
        let birth = nip.birth
        if birth > today {
            return [NIPFinding(.birthInFuture, found: birth.description)]
        }
        var findings: [NIPFinding] = []
        let year = nip.appointmentYear
        let month = nip.appointmentMonth
        if (year, month ?? 1) > (today.year, today.month) {
            findings.append(NIPFinding(.appointmentInFuture, found: month.map { "\(year)-\($0)" } ?? "\(year)"))
        }
        // A PNS starts on the first of the month; of a PPPK only the year is known, so its last day counts.
        let appointed = CivilDate(year: max(year, 1), month: month ?? 12, day: month == nil ? 31 : 1)
        if let appointed, birth.years(until: appointed) < 18 {
            findings.append(NIPFinding(.appointedUnderAge, found: String(max(0, birth.years(until: appointed)))))
        }
        let age = birth.years(until: today)
        if age > 65 {
            findings.append(NIPFinding(.pastRetirement, found: String(age)))
        }
        return findings
    }
}
