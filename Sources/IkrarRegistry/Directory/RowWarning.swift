/// Something in an HR list that somebody should look at; the row goes on all the same.
public struct RowWarning: Hashable, Sendable {
    public enum Code: String, Sendable, CaseIterable {
        /// `found`: year and month.
        case appointmentInFuture
        /// `found`: the age.
        case appointedUnderAge
        /// `found`: the age today.
        case pastRetirement
        /// `found`: the list's date; `known`: the NIP's.
        case birthDiffers
        /// `found`: the list's text; `known`: the NIP's.
        case sexDiffers
        /// The status column says PNS of a PPPK's NIP or the reverse. `found`: the status; `known`: the kind by the
        /// digits.
        case kindDiffers
        /// `found`: a golongan that cannot be read, or that the person's kind does not have.
        case gradeUnreadable
        /// `found`: the text.
        case echelonUnreadable
        /// `found`: a kedudukan hukum that BKN's table does not have; it is kept as written.
        case standingUnknown
        /// `found`: the text; the person keeps the address they had.
        case emailMalformed
        /// `found`: the OPD's name in the list; `known`: the OPD that it was taken for; `count`: how many rows of the
        /// sheet, of which `line` is the first.
        case nearUnitName
        /// `found`: an OPD that is new, beside known ones or with a name that no OPD has.
        case newOPD
        /// `found`: a new OPD; `known`: one with a name so near that they may be the same.
        case similarOPD
        /// `found`: a unit's name that tells nothing of its office; `known`: the only OPD that has such a unit; `count`.
        case unitAssumed
        /// `found`: a unit that the list hangs directly below the Pemda; `known`: the OPD it was found in; `count`.
        case unitBelowAgency
        /// `found`: the OPD whose unit the row's UNOR ID is; `known`: the OPD that the row names, where the person is put;
        /// `count`.
        case unitIDDiffers
        /// `found`: the OPD in the OPD's column; `known`: the one in the unit's, where the person is put; `count`.
        case opdDiffers
        /// The list names no unit. `known`: where the person is put or stays; `count`, when it is a sheet's warning.
        case unitMissing
        /// `found`: another agency, where one person of the lists works or many; `known`: the registry's own; `count`: of
        /// how many rows, over all lists; `lines`: the first of those in the file where it begins, separated by commas.
        case worksElsewhere
        /// `found`: the NIP in the list; `known`: the one that took its place.
        case nipSuperseded
        /// The name differs a little from the known one. `found`, `known`.
        case nameClose
        /// A new person has the name and birth date of a known one whom no list names: a new NIP of the same person, or
        /// a mistyped one. `found`: the new NIP; `known`: the known one.
        case mayBeKnown
        /// A sheet without people, passed over.
        case sheetSkipped
    }

    public enum Parameter: String, Sendable, CaseIterable {
        case found, known, count, lines
    }

    public var file: String
    /// `nil` in a CSV.
    public var sheet: String?
    /// From 1; 0 when the warning is about the sheet.
    public var line: Int
    public var code: Code
    public var parameters: [Parameter: String]

    public init(file: String, sheet: String?, line: Int, code: Code, parameters: [Parameter: String] = [:]) {
        self.file = file
        self.sheet = sheet
        self.line = line
        self.code = code
        self.parameters = parameters
    }
}
