import IkrarRegistry

/// Invented people and numbers for the tests.
enum Invented {
    static let today = date("2026-09-21")

    static func date(_ text: String) -> CivilDate {
        CivilDate(iso: text)!
    }

    static func nip(_ digits: String) -> NIP {
        NIP.stored(digits)!
    }

    static func person(
        _ digits: String,
        _ name: String,
        unit: String = "u",
        position: String = "",
        grade: String = "",
        echelon: String = "",
        email: String? = nil
    ) -> Person {
        let nip = nip(digits)
        return Person(
            id: Person.ID("p-\(digits)"), nip: nip, name: PersonName.parse(name), kind: nip.kind,
            unit: OrgUnit.ID(unit),
            position: position, grade: Grade.stored(grade)!, echelon: echelon, standing: .active(nip.kind), email: email
        )
    }

    static func number(_ value: Int, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    /// A NIP that no rule objects to on ``today``.
    static func randomNIP(_ random: inout some RandomNumberGenerator) -> String {
        let year = Int.random(in: 1962...2001, using: &random)
        let month = Int.random(in: 1...12, using: &random)
        let day = Int.random(in: 1...CivilDate.days(inMonth: month, of: year), using: &random)
        let appointed = Int.random(in: (year + 19)...2025, using: &random)
        let service =
            Bool.random(using: &random)
            ? Int.random(in: 1...12, using: &random) : Int.random(in: 21...29, using: &random)
        return number(year, 4) + number(month, 2) + number(day, 2) + number(appointed, 4) + number(service, 2)
            + String(Int.random(in: 1...2, using: &random)) + number(Int.random(in: 1...999, using: &random), 3)
    }
}

/// The same sequence for the same seed, on every machine.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
