/// What can be wrong with a row of SIASN's lists; each was seen in a real regency's export.
public enum ListDefect: String, CaseIterable, Sendable {
    case trailingSpaces
    case nonBreakingSpace
    case spacedNIP
    /// GELAR BELAKANG begins with a comma.
    case leadingComma
    /// `nama@surel@surel.example`.
    case malformedEmail
    /// TANGGAL LAHIR as a spreadsheet's serial number.
    case serialDate
    /// TANGGAL LAHIR was corrected later; the NIP stays.
    case birthDiffersFromNIP
    case sexDiffersFromNIP
    /// The OPD's name ends in a dot.
    case trailingDot
    /// `DINAS KOPERASI,USAHA …`: no space after the comma. Only where the OPD's name has one.
    case commaWithoutSpace
    /// `&` for `DAN`.
    case ampersand
    /// One letter of the OPD's name is missing.
    case opdTypingError
    /// UNOR NAMA lacks the OPD: the unit hangs directly below the regency.
    case opdLeftOut
    /// UNOR NAMA is empty, UNOR ID is not.
    case unitNameEmpty
    /// Neither UNOR ID nor UNOR NAMA.
    case unitEmpty
    case nipEmpty
    /// The last digit is missing.
    case nipSeventeenDigits
    /// A spreadsheet took the NIP for a number: the last three digits are 000.
    case nipSequenceLost
    /// The month of birth is 13.
    case nipBirthImpossible
    /// Digits 13 and 14 are 45.
    case nipKindUnknown
    /// Digit 15 is 3.
    case nipSexUnknown

    /// What an importer should make of the row.
    public var verdict: ListVerdict {
        switch self {
        case .trailingSpaces, .nonBreakingSpace, .spacedNIP, .leadingComma, .malformedEmail, .serialDate, .trailingDot,
            .commaWithoutSpace:
            .imported
        case .birthDiffersFromNIP, .sexDiffersFromNIP: .importedWithWarning
        case .ampersand, .opdTypingError, .opdLeftOut, .unitNameEmpty: .importedByUnitID
        case .unitEmpty, .nipEmpty, .nipSeventeenDigits, .nipSequenceLost, .nipBirthImpossible, .nipKindUnknown,
            .nipSexUnknown:
            .quarantined
        }
    }
}

/// What should become of a row with a defect.
public enum ListVerdict: String, CaseIterable, Sendable {
    case imported
    case importedWithWarning
    /// Imported; UNOR ID, looked up in the unit tree, gives the right unit where UNOR NAMA does not.
    case importedByUnitID
    /// Not imported; the defect says why.
    case quarantined
}

/// The truth about one row with a defect.
public struct DirtyRow: Hashable, Sendable {
    public let list: SIASNList
    /// Counts from 1; the header is line 1.
    public let line: Int
    /// Place among the regency's people: who the row is about, with the right NIP, OPD and unit.
    public let person: Int
    public let defect: ListDefect

    public var verdict: ListVerdict { defect.verdict }
}
