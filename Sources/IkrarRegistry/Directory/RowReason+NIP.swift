extension RowReason {
    /// `nil` for a finding that is only a doubt.
    init?(_ finding: NIPFinding) {
        let code: Code? =
            switch finding.code {
            case .missing: .nipMissing
            case .exponent: .nipExponent
            case .numericCell: .nipNumericCell
            case .lastDigitsLost: .nipLastDigitsLost
            case .length: .nipLength
            case .foreignCharacters: .nipForeignCharacters
            case .birthImpossible: .nipBirthImpossible
            case .birthInFuture: .nipBirthInFuture
            case .birthTooEarly: .nipBirthTooEarly
            case .kindUnknown: .nipKindUnknown
            case .sexUnknown: .nipSexUnknown
            case .appointmentInFuture, .appointedUnderAge, .pastRetirement, .birthDiffers, .sexDiffers: nil
            }
        guard let code else { return nil }
        self.init(code, finding.found.isEmpty ? [:] : [.found: finding.found])
    }

    /// The NIP itself is what is wrong, so that the right one may be proposed.
    var isAboutNIP: Bool { code.rawValue.hasPrefix("nip") }
}

extension RowWarning.Code {
    init?(_ code: NIPFinding.Code) {
        switch code {
        case .appointmentInFuture: self = .appointmentInFuture
        case .appointedUnderAge: self = .appointedUnderAge
        case .pastRetirement: self = .pastRetirement
        default: return nil
        }
    }
}
