public import IkrarRegistry

extension RowWarning {
    /// As a page says it: ``text`` advises commands and options.
    public var pageText: Text {
        let (found, known) = (Quoted.short(parameters[.found] ?? ""), Quoted.short(parameters[.known] ?? ""))
        return switch code {
        case .mayBeKnown:
            Text(
                "Pegawai baru dengan NIP \(found) bernama dan bertanggal lahir sama dengan pegawai ber-NIP \(known), yang tidak ada dalam daftar. Bila orangnya sama, jangan terapkan dahulu: minta pengelola server mengganti NIP-nya, lalu unggah lagi.",
                "The new person with the NIP \(found) has the name and birth date of the one with \(known), who is not in the list. If they are the same person, do not apply this yet: ask whoever runs the server to change the NIP, then upload again."
            )
        case .standingUnknown:
            Text(
                "Kedudukan hukum “\(found)” tidak ada dalam tabel BKN; disimpan seperti tertulis, dan pegawainya dianggap wajib hadir.",
                "The legal standing “\(found)” is not in BKN's table; it is kept as written, and the person has to attend."
            )
        case .nearUnitName:
            counted(
                Text(
                    "“\(found)” dianggap sama dengan “\(known)”. Bila keliru, perbaiki nama unitnya di daftar dan unggah lagi.",
                    "“\(found)” was taken for “\(known)”. If that is wrong, correct the unit in the list and upload it again."
                ))
        case .unitBelowAgency:
            counted(
                Text(
                    "“\(found)” ditulis langsung di bawah Pemda; ditempatkan di “\(known)”. Bila keliru, sebut OPD-nya di daftar dan unggah lagi.",
                    "The list puts “\(found)” directly below the regional government; it was placed in “\(known)”. If that is wrong, name its OPD in the list and upload it again."
                ))
        case .newOPD:
            Text(
                "OPD baru: “\(found)”. Bila sama dengan OPD yang sudah ada, samakan ejaannya di daftar dan unggah lagi.",
                "A new OPD: “\(found)”. If it is one that is known already, spell it alike in the list and upload it again."
            )
        case .similarOPD:
            Text(
                "“\(found)” mirip “\(known)” tetapi dianggap OPD tersendiri. Bila keliru, samakan ejaannya di daftar dan unggah lagi.",
                "“\(found)” is much like “\(known)” but was taken for an OPD of its own. If that is wrong, spell it alike in the list and upload it again."
            )
        case .appointmentInFuture, .appointedUnderAge, .pastRetirement, .birthDiffers, .sexDiffers, .kindDiffers,
            .nipSuperseded, .gradeUnreadable, .echelonUnreadable, .emailMalformed, .nameClose, .unitIDDiffers,
            .opdDiffers, .unitAssumed, .unitMissing, .worksElsewhere, .sheetSkipped:
            text
        }
    }
}
