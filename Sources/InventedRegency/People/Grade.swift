/// Golongan: seventeen steps I/a to IV/e for PNS, I to XVII for PPPK. Kept as one byte: PNS steps count from 1, PPPK
/// grades are 100 and the grade, 0 is none.
struct Grade: Equatable {
    let rawValue: UInt8

    static let none = Grade(rawValue: 0)

    /// - Parameter step: 0 for I/a … 16 for IV/e.
    static func pns(step: Int) -> Grade { Grade(rawValue: UInt8(step + 1)) }

    static func pppk(_ grade: Int) -> Grade { Grade(rawValue: UInt8(100 + grade)) }

    var name: String {
        switch rawValue {
        case 0: ""
        case 1...17: Self.pnsNames[Int(rawValue) - 1]
        default: Self.romans[Int(rawValue) - 101]
        }
    }

    /// BKN's number: `31` for III/a, the plain grade for PPPK.
    var id: String {
        switch rawValue {
        case 0: ""
        case 17: "45"
        case 1...16: String(10 * ((Int(rawValue) - 1) / 4 + 1) + (Int(rawValue) - 1) % 4 + 1)
        default: String(Int(rawValue) - 100)
        }
    }

    /// Pangkat; empty for PPPK, who have none.
    var rank: String {
        (1...17).contains(rawValue) ? Self.ranks[Int(rawValue) - 1] : ""
    }

    private static let pnsNames = [
        "I/a", "I/b", "I/c", "I/d", "II/a", "II/b", "II/c", "II/d", "III/a", "III/b", "III/c", "III/d",
        "IV/a", "IV/b", "IV/c", "IV/d", "IV/e",
    ]

    private static let romans = [
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII",
    ]

    private static let ranks = [
        "Juru Muda", "Juru Muda Tingkat I", "Juru", "Juru Tingkat I",
        "Pengatur Muda", "Pengatur Muda Tingkat I", "Pengatur", "Pengatur Tingkat I",
        "Penata Muda", "Penata Muda Tingkat I", "Penata", "Penata Tingkat I",
        "Pembina", "Pembina Tingkat I", "Pembina Utama Muda", "Pembina Utama Madya", "Pembina Utama",
    ]
}
