import InventedRegency

enum Fixtures {
    static let today = InventedDay(iso: "2026-09-21")!

    static let usual = InventedRegency(.init(today: today))

    static func regency(
        seed: UInt64 = 1, asn: Int = 2_000, today: InventedDay = today, dirt: Int = 20,
    ) -> InventedRegency {
        InventedRegency(.init(seed: seed, asn: asn, today: today, dirtPerMille: dirt))
    }
}

/// What is wrong with an 18-digit NIP on a day, told without the generator's own code.
func faultsOfNIP(_ nip: String, on today: InventedDay) -> [String] {
    let digits = nip.utf8.compactMap { (48...57).contains($0) ? Int($0) - 48 : nil }
    guard digits.count == 18, nip.utf8.count == 18 else { return ["not 18 digits"] }
    func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }
    var faults: [String] = []
    let birth = InventedDay(year: number(0..<4), month: number(4..<6), day: number(6..<8))
    if birth.map({ $0.year < 1940 || $0.iso > today.iso }) ?? true { faults.append("birth") }
    let (year, code) = (number(8..<12), number(12..<14))
    switch code {
    case 1...12:
        if (year, code) > (today.year, today.month) { faults.append("appointed later") }
        if let birth, (year - birth.year) * 12 + code - birth.month - (birth.day > 1 ? 1 : 0) < 18 * 12 {
            faults.append("appointed before 18")
        }
    case 21...29:
        if year > today.year { faults.append("appointed later") }
        if let birth, year - birth.year < 19 { faults.append("appointed before 18") }
    default: faults.append("kind")
    }
    if ![1, 2].contains(digits[14]) { faults.append("sex") }
    if number(15..<18) == 0 { faults.append("sequence") }
    return faults
}
