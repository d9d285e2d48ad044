/// Golongan: a PNS's golongan and ruang (`III/b`) or a PPPK's golongan (`IX`), or none.
///
/// Ordered by seniority, as official lists order people: PPPK below PNS, because a PPPK holds no pangkat.
public struct Grade: Hashable, Sendable, Comparable {
    /// None, or a PPPK's golongan 1 to 17, or 100 and a PNS's step 1 to 17.
    private let step: UInt8

    private init(step: UInt8) {
        self.step = step
    }

    /// No golongan: usual for part-time PPPK.
    public static let none = Grade(step: 0)

    /// `golongan` 1 to 4 and `ruang` from 1 for `a`: 4, and 5 in golongan IV. `nil` outside.
    public static func pns(_ golongan: Int, _ ruang: Int) -> Grade? {
        guard (1...4).contains(golongan), ruang >= 1, ruang <= (golongan == 4 ? 5 : 4) else { return nil }
        return Grade(step: UInt8(100 + (golongan - 1) * 4 + ruang))
    }

    /// `golongan` 1 to 17; `nil` outside.
    public static func pppk(_ golongan: Int) -> Grade? {
        guard (1...17).contains(golongan) else { return nil }
        return Grade(step: UInt8(golongan))
    }

    /// A grade in its canonical spelling, as it was stored; `nil` for any other text. Written forms:
    /// ``parse(_:kind:)``.
    public static func stored(_ text: String) -> Grade? {
        byText[text]
    }

    /// `III/b`, `IX`, or empty.
    public var text: String { Self.texts[Int(step)] }

    /// `Penata Muda Tingkat I`; `nil` for a PPPK, who has none.
    public var pangkat: String? {
        step > 100 ? Self.pangkats[Int(step) - 101] : nil
    }

    /// Greater is more senior; 0 for none.
    public var seniority: Int { Int(step) }

    public var isPPPK: Bool { (1...17).contains(step) }

    public static func < (left: Self, right: Self) -> Bool {
        left.step < right.step
    }

    static let romans = [
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII",
    ]

    /// By step of a PNS, from I/a.
    static let pangkats = [
        "Juru Muda", "Juru Muda Tingkat I", "Juru", "Juru Tingkat I",
        "Pengatur Muda", "Pengatur Muda Tingkat I", "Pengatur", "Pengatur Tingkat I",
        "Penata Muda", "Penata Muda Tingkat I", "Penata", "Penata Tingkat I",
        "Pembina", "Pembina Tingkat I", "Pembina Utama Muda", "Pembina Utama Madya", "Pembina Utama",
    ]

    private static let texts: [String] = {
        var texts = [""] + romans + Array(repeating: "", count: 83)
        for step in 0..<17 {
            let golongan = min(step / 4, 3)
            texts.append("\(romans[golongan])/\(["a", "b", "c", "d", "e"][step - golongan * 4])")
        }
        return texts
    }()

    private static let byText: [String: Grade] = {
        var grades = ["": Grade.none]
        for (step, text) in texts.enumerated() where !text.isEmpty {
            grades[text] = Grade(step: UInt8(step))
        }
        return grades
    }()
}

extension Grade: CustomStringConvertible {
    public var description: String { text }
}
