extension NIP {
    public enum Sex: String, Sendable, CaseIterable {
        case male = "L"
        case female = "P"
    }

    /// Digits 1-8. The birth date that the NIP was made from: it may have been corrected since.
    public var birth: CivilDate {
        guard let date = CivilDate(year: number(0..<4), month: number(4..<6), day: number(6..<8)) else {
            preconditionFailure("a NIP holds a date that exists")
        }
        return date
    }

    /// Digits 9-12: the year of appointment.
    public var appointmentYear: Int { number(8..<12) }

    /// Digits 13-14 of a PNS: the month of appointment, always on its first day. `nil` for a PPPK.
    public var appointmentMonth: Int? { isPPPK ? nil : number(12..<14) }

    /// Digits 13-14 are `21` to `29`: `2` and the contract's number.
    public var isPPPK: Bool { digit(12) == 2 }

    /// Which contract of a PPPK this is, from 1; `nil` for a PNS.
    public var contract: Int? { isPPPK ? digit(13) : nil }

    /// What the digits alone tell; CPNS and part-time PPPK look like PNS and PPPK.
    public var kind: ASNKind { isPPPK ? .pppk : .pns }

    /// Digit 15.
    public var sex: Sex { digit(14) == 1 ? .male : .female }

    /// Digits 16-18, from 1: tells apart those who share the first 15.
    public var sequence: Int { number(15..<18) }
}

extension NIP: CustomStringConvertible {
    /// The 18 digits.
    public var description: String { digits }

    public var digits: String {
        String(unsafeUninitializedCapacity: 18) { buffer in
            for place in 0..<18 {
                buffer[place] = UInt8(digit(place) + 48)
            }
            return 18
        }
    }

    /// `19860515 201001 1 003`, as documents print it; a spreadsheet takes it for text.
    public var spaced: String {
        let text = digits
        var parts: [Substring] = []
        var start = text.startIndex
        for width in [8, 6, 1, 3] {
            let end = text.index(start, offsetBy: width)
            parts.append(text[start..<end])
            start = end
        }
        return parts.joined(separator: " ")
    }

    /// `***************003` for what the public sees: neither the birth date nor the sex shows (UU 27/2022).
    public var masked: String {
        masked(showing: 3)
    }

    /// Of several that stand beside each other: with as many of their last digits as tell them apart, three at least. More than
    /// three may tell the sex, the year of appointment or the birth date: for those alone who may see whole NIPs.
    public static func shortened(_ nips: [NIP]) -> [String] {
        let shown = (3...18).first { count in Set(nips.map { $0.digits.suffix(count) }).count == Set(nips).count } ?? 18
        return nips.map { $0.masked(showing: shown) }
    }

    private func masked(showing count: Int) -> String {
        String(repeating: "*", count: 18 - count) + digits.suffix(count)
    }
}
