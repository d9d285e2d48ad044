/// What is kept of a person: everything that the NIP and the place in the government rest on. Names, titles and the
/// other columns are made again from the seed whenever they are needed.
struct PersonRecord: Sendable {
    /// yyyyMMdd.
    let birth: Int32
    /// Digits 9 to 14 of the NIP: yyyyMM of the appointment, or yyyy2f of the PPPK contract.
    let start: Int32
    let unit: Int32
    /// 1...999, unique among those who share the first fifteen digits.
    var sequence: UInt16
    let grade: UInt8
    /// Place in `Post.all`; without meaning for leaders.
    let post: UInt8
    let kind: ASNKind
    let standing: LegalStanding
    let isMale: Bool
    /// Leads the unit; of an OPD: its head.
    let leads: Bool

    /// The first fifteen digits of the NIP.
    var prefix: Int { (Int(birth) * 1_000_000 + Int(start)) * 10 + (isMale ? 1 : 2) }

    var nip: String { String(prefix * 1000 + Int(sequence)) }

    var birthDay: InventedDay {
        InventedDay(existing: Int(birth) / 10_000, Int(birth) / 100 % 100, Int(birth) % 100)
    }
}
