public import IkrarRegistry

extension RowReason {
    /// As a page says it: ``text`` advises commands and options.
    public var pageText: Text {
        let found = Quoted.short(parameters[.found] ?? "")
        return switch code {
        case .unitAmbiguous:
            Text(
                "Unit “\(found)” ada di beberapa OPD, atau tidak ada yang dikenal. Sebut juga OPD-nya, seperti tertulis di halaman Pegawai.",
                "The unit “\(found)” lies in several OPDs, or in none that is known. Name its OPD too, as the page of people spells it."
            )
        case .unitMissing:
            Text(
                "Unit kerja tidak disebut. Isi kolom unit atau OPD pada baris ini, atau tunjuk kolomnya saat mengunggah.",
                "No unit is named. Fill in the unit or OPD on this row, or point to its column when you upload.")
        case .nipMissing, .nipExponent, .nipNumericCell, .nipLastDigitsLost, .nipLength, .nipForeignCharacters,
            .nipBirthImpossible, .nipBirthInFuture, .nipBirthTooEarly, .nipKindUnknown, .nipSexUnknown, .nameMissing,
            .duplicateOfLine, .conflictsWith, .nameDiffers, .nipLooksDamaged, .nipInNameColumn, .tooManyCells:
            text
        }
    }
}
