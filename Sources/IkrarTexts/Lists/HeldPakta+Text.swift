public import IkrarRegistry

extension PaktaListReading.HeldReason {
    /// Why the row of a list of paktas is held back and how to mend it.
    public var text: Text {
        switch self {
        case .nipUnreadable: ExcuseListReading.HeldReason.nipUnreadable.text
        case .personUnknown: ExcuseListReading.HeldReason.personUnknown.text
        case .nameDiffers: ExcuseListReading.HeldReason.nameDiffers.text
        case .nipRepeated: ExcuseListReading.HeldReason.nipRepeated.text
        case .numberMissing:
            Text(
                "Nomor pakta kosong. Isi nomor pakta yang ditandatangani.",
                "The pakta's number is empty. Fill in the number of the signed pakta.")
        case .dateUnreadable:
            Text(
                "Tanggal pakta tidak terbaca atau kosong. Tulis seperti 21-09-2026, atau beri --date untuk semua yang kosong.",
                "The pakta's date is empty or cannot be read. Write it like 21-09-2026, or give --date for all empty ones."
            )
        case .dateUnlikely:
            Text(
                "Tanggal pakta belum tiba, atau bertahun-tahun sebelum acaranya. Periksa tanggalnya.",
                "The pakta's date is yet to come, or years before the event. Check it.")
        case .otherNumber:
            Text(
                "Pakta orang ini sudah tercatat dengan nomor lain. Tarik catatan yang keliru, lalu impor lagi.",
                "This person's pakta is on record with another number. Withdraw the wrong record, then import again.")
        case .numberTaken:
            Text(
                "Nomor ini milik pakta orang lain. Periksa nomor pada kedua pakta.",
                "This number is that of somebody else's pakta. Check the number on both paktas.")
        }
    }

    /// As a page says it: ``text`` advises an option, where the page has a field.
    public var pageText: Text {
        switch self {
        case .dateUnreadable:
            Text(
                "Tanggal pakta tidak terbaca atau kosong. Tulis seperti 21-09-2026, atau isi tanggal untuk semua yang kosong.",
                "The pakta's date is empty or cannot be read. Write it like 21-09-2026, or fill in the date of all empty ones."
            )
        case .nipUnreadable, .personUnknown, .nameDiffers, .nipRepeated, .numberMissing, .dateUnlikely, .otherNumber,
            .numberTaken:
            text
        }
    }
}
