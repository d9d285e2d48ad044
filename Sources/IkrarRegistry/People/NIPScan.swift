/// Takes the digits out of a NIP as it was written.
struct NIPScan {
    /// The first 32.
    var digits: [UInt8] = []
    /// How many digits there were.
    var count = 0
    /// A spreadsheet's `1,98605E+17`; `digits` are those before the `E`.
    var isExponent = false
    /// Something no written form of a NIP has.
    var hasForeign = false

    private var label: [UInt8] = []

    mutating func read(_ text: some StringProtocol) {
        digits.reserveCapacity(18)
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x30...0x39:
                take(UInt8(scalar.value))
            case 0xFF10...0xFF19:
                take(UInt8(scalar.value - 0xFF10 + 0x30))
            case 0x41...0x5A, 0x61...0x7A:
                letter(UInt8(scalar.value) & 0xDF)
            default:
                if !Self.isSeparator(scalar) {
                    hasForeign = true
                }
            }
        }
        finish()
    }

    private var exponent: Int?

    private mutating func take(_ digit: UInt8) {
        if exponent != nil {
            exponent? += 1
            return
        }
        count += 1
        if digits.count < 32 {
            digits.append(digit)
        }
    }

    private mutating func letter(_ upper: UInt8) {
        if digits.isEmpty {
            if label.count < 16 {
                label.append(upper)
            } else {
                hasForeign = true
            }
        } else if upper == UInt8(ascii: "E"), exponent == nil {
            exponent = 0
        } else {
            hasForeign = true
        }
    }

    private mutating func finish() {
        if let exponent {
            isExponent = (1...3).contains(exponent)
            hasForeign = hasForeign || !isExponent
        }
        if !label.isEmpty, !Self.labels.contains(String(decoding: label, as: UTF8.self)) {
            hasForeign = true
        }
    }

    /// Without spaces and signs: `NIP.`, `NIP BARU:`, `NI PPPK`, `NIP/NI PPPK`.
    private static let labels: Set<String> = [
        "NIP", "NI", "NIPBARU", "NIPPNS", "NIPPPK", "NIPPPPK", "NIPNIPPPK", "NIPNI", "NIPNRP", "NIPNRK", "NIPASN",
    ]

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x20: true
        // " ' + , - . / : = _ `: quotes, labels and groupings; + and , of an exponent; = of a formula that keeps text.
        case 0x22, 0x27, 0x2B, 0x2C, 0x2D, 0x2E, 0x2F, 0x3A, 0x3D, 0x5F, 0x60: true
        // No-break space, soft hyphen, acute accent.
        case 0xA0, 0xAD, 0xB4: true
        // Spaces of all widths, zero-width and direction marks, hyphens and dashes, typographic quotes.
        case 0x2000...0x201F, 0x2028...0x202F, 0x205F...0x2064, 0x2212, 0x3000, 0xFEFF: true
        default: false
        }
    }
}
