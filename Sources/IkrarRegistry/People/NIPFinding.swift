/// Something about a NIP as it was written: a reason why it is none, or only a doubt.
public struct NIPFinding: Hashable, Sendable {
    public enum Severity: Sendable {
        /// The text is not accepted as a NIP.
        case error
        /// The NIP stands; somebody should look.
        case warning
    }

    public enum Code: String, Sendable, CaseIterable {
        /// Nothing written.
        case missing
        /// `1,98605E+17`: a spreadsheet left six to fifteen digits.
        case exponent
        /// The cell holds a number: digits 16-18 cannot be trusted, however right they look.
        case numericCell
        /// 18 digits that end in 000, as spreadsheets leave them; no sequence is 000 either.
        case lastDigitsLost
        /// Not 18 digits.
        case length
        /// Letters or signs that belong to no NIP.
        case foreignCharacters
        /// Digits 1-8 are no date.
        case birthImpossible
        case birthInFuture
        /// Born before 1940.
        case birthTooEarly
        /// Digits 13-14 are neither a month nor 21 to 29.
        case kindUnknown
        /// Digit 15 is neither 1 nor 2.
        case sexUnknown
        /// Appointed after today.
        case appointmentInFuture
        /// Younger than 18 when appointed.
        case appointedUnderAge
        /// Older than 65 today.
        case pastRetirement
        /// The list's birth date column says something else.
        case birthDiffers
        /// The list's sex column says something else.
        case sexDiffers

        public var severity: Severity {
            switch self {
            case .missing, .exponent, .numericCell, .lastDigitsLost, .length, .foreignCharacters, .birthImpossible,
                .birthInFuture, .birthTooEarly, .kindUnknown, .sexUnknown:
                .error
            case .appointmentInFuture, .appointedUnderAge, .pastRetirement, .birthDiffers, .sexDiffers:
                .warning
            }
        }
    }

    public var code: Code
    /// What was found, for the message: the number of digits, the part of the NIP that breaks the rule, the age.
    public var found: String

    public init(_ code: Code, found: String = "") {
        self.code = code
        self.found = found
    }

    public var severity: Severity { code.severity }
}
