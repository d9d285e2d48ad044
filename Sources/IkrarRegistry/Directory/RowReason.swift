/// Why a row of an HR list is held back.
public struct RowReason: Hashable, Sendable {
    public enum Code: String, Sendable, CaseIterable {
        /// The NIP column of a person's row is empty.
        case nipMissing
        /// `digits`: those that are left of it.
        case nipExponent
        case nipNumericCell
        case nipLastDigitsLost
        /// `found`: how many digits there are.
        case nipLength
        case nipForeignCharacters
        /// `found`: digits 1-8.
        case nipBirthImpossible
        /// `found`: the date.
        case nipBirthInFuture
        /// `found`: the year.
        case nipBirthTooEarly
        /// `found`: digits 13-14.
        case nipKindUnknown
        /// `found`: digit 15.
        case nipSexUnknown
        /// The NIP is a new one, and that of a known person of this name but for its last three digits, which are those
        /// that a spreadsheet loses; no list names that person. `known`: that NIP.
        case nipLooksDamaged
        /// The name's column holds the NIP, and the NIP's column the name.
        case nipInNameColumn
        /// Cells beyond the last column that the header names: an unquoted comma has shifted what stands behind it.
        /// `found`: how many cells; `known`: how many columns.
        case tooManyCells
        /// A NIP without a name.
        case nameMissing
        /// `line`, and `sheet` when it is another: where the same NIP stood first in this file.
        case duplicateOfLine
        /// `file`, `line`, `sheet`: another file of the same import says something else of this NIP.
        case conflictsWith
        /// `known`: the name that the registry, or an earlier row, has for this NIP.
        case nameDiffers
        /// No column, section or title tells the unit.
        case unitMissing
        /// `found`: a unit that lies in several OPD, or in none that is known; the OPD has to be named.
        case unitAmbiguous
    }

    public enum Parameter: String, Sendable, CaseIterable {
        case found, file, sheet, line, known
    }

    public var code: Code
    public var parameters: [Parameter: String]

    public init(_ code: Code, _ parameters: [Parameter: String] = [:]) {
        self.code = code
        self.parameters = parameters
    }
}
