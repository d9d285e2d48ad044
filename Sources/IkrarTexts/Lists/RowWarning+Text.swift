public import IkrarRegistry

extension RowWarning {
    /// What somebody should look at; the row was taken all the same. Where it stands is told beside it.
    public var text: Text {
        switch code {
        case .appointmentInFuture, .appointedUnderAge, .pastRetirement, .birthDiffers, .sexDiffers, .kindDiffers,
            .nipSuperseded, .mayBeKnown:
            aboutNIP
        case .gradeUnreadable, .echelonUnreadable, .standingUnknown, .emailMalformed, .nameClose:
            aboutCell
        case .nearUnitName, .unitBelowAgency, .unitIDDiffers, .opdDiffers, .unitAssumed, .newOPD, .similarOPD,
            .unitMissing, .worksElsewhere, .sheetSkipped:
            aboutUnit
        }
    }

    private func parameter(_ name: Parameter) -> String {
        Quoted.short(parameters[name] ?? "")
    }

    private var aboutNIP: Text {
        let (found, known) = (parameter(.found), parameter(.known))
        return switch code {
        case .appointmentInFuture:
            Text(
                "Pengangkatan menurut NIP (\(found)) belum terjadi. Pastikan NIP-nya benar.",
                "The appointment in the NIP (\(found)) is in the future. Make sure that the NIP is right.")
        case .appointedUnderAge:
            Text(
                "Menurut NIP, usia saat diangkat \(found) tahun, kurang dari 18. Pastikan NIP-nya benar.",
                "By the NIP, the age at appointment was \(found), under 18. Make sure that the NIP is right.")
        case .pastRetirement:
            Text(
                "Menurut NIP, usianya kini \(found) tahun. Periksa apakah pegawai ini sudah pensiun.",
                "By the NIP, the age today is \(found). Check whether this person has retired.")
        case .birthDiffers:
            Text(
                "Tanggal lahir dalam daftar \(found), menurut NIP \(known). Periksa mana yang benar.",
                "The list gives the birth date \(found), the NIP \(known). Check which is right.")
        case .sexDiffers:
            Text(
                """
                Jenis kelamin dalam daftar “\(found)”, menurut NIP “\(known)” (L laki-laki, P perempuan). Periksa mana \
                yang benar.
                """,
                "The list gives the sex as “\(found)”, the NIP as “\(known)” (L male, P female). Check which is right.")
        case .kindDiffers:
            Text(
                "Status dalam daftar “\(found)”, sedangkan NIP menunjukkan \(known). Periksa NIP dan statusnya.",
                "The list gives the status “\(found)”, while the NIP shows \(known). Check the NIP and the status.")
        case .mayBeKnown:
            Text(
                """
                Pegawai baru dengan NIP \(found) bernama dan bertanggal lahir sama dengan pegawai ber-NIP \
                \(known), yang tidak ada dalam daftar. Bila orangnya sama, catat dulu dengan `ikrar asn renumber \
                \(known) \(found)`, lalu impor lagi.
                """,
                """
                The new person with the NIP \(found) has the name and birth date of the one with \(known), who \
                is not in the list. If they are the same person, record that with `ikrar asn renumber \(known) \
                \(found)` first, then import again.
                """)
        default:
            Text(
                """
                NIP \(found) sudah diganti dengan \(known). Baris ini dicatat pada NIP yang baru; perbarui \
                daftarnya.
                """,
                """
                The NIP \(found) was replaced by \(known). The row was taken for the new one; bring the list up \
                to date.
                """)
        }
    }

    private var aboutCell: Text {
        let (found, known) = (parameter(.found), parameter(.known))
        return switch code {
        case .gradeUnreadable:
            Text(
                "Golongan “\(found)” tidak dikenal untuk jenis ASN ini. Golongan yang tercatat tidak diubah.",
                "The grade “\(found)” is not known for this kind of civil servant. The recorded grade stays.")
        case .echelonUnreadable:
            Text(
                "Eselon “\(found)” tidak dikenal. Tulis seperti II.b atau III.a; eselon yang tercatat tidak diubah.",
                "The echelon “\(found)” is not known. Write it like II.b or III.a; the recorded echelon stays.")
        case .standingUnknown:
            Text(
                """
                Kedudukan hukum “\(found)” tidak ada dalam tabel BKN; disimpan seperti tertulis. Tentukan dengan \
                `ikrar duty set` apakah ia wajib hadir.
                """,
                """
                The legal standing “\(found)” is not in BKN's table; it is kept as written. Say with `ikrar duty set` \
                whether it means having to attend.
                """)
        case .emailMalformed:
            Text(
                "Alamat surel “\(found)” tidak benar bentuknya. Alamat yang tercatat tidak diubah.",
                "The e-mail address “\(found)” is malformed. The recorded address stays.")
        default:
            Text(
                "Nama “\(found)” sedikit berbeda dari yang tercatat, “\(known)”. Pastikan orangnya sama.",
                """
                The name “\(found)” differs a little from the recorded “\(known)”. Make sure that it is the same \
                person.
                """)
        }
    }

    private var aboutUnit: Text {
        let (found, known) = (parameter(.found), parameter(.known))
        return switch code {
        case .nearUnitName:
            counted(
                Text(
                    "“\(found)” dianggap sama dengan “\(known)”. Bila keliru, tetapkan dengan `ikrar opd alias`.",
                    "“\(found)” was taken for “\(known)”. If that is wrong, settle it with `ikrar opd alias`."))
        case .unitBelowAgency:
            counted(
                Text(
                    """
                    “\(found)” ditulis langsung di bawah Pemda; ditempatkan di “\(known)”. Bila keliru, tetapkan \
                    dengan `ikrar opd alias`.
                    """,
                    """
                    The list puts “\(found)” directly below the regional government; it was placed in “\(known)”. If \
                    that is wrong, settle it with `ikrar opd alias`.
                    """))
        case .newOPD:
            Text(
                "OPD baru: “\(found)”. Bila sama dengan OPD yang sudah ada, tetapkan dengan `ikrar opd alias`.",
                "A new OPD: “\(found)”. If it is one that is known already, settle it with `ikrar opd alias`.")
        case .similarOPD:
            Text(
                """
                “\(found)” mirip “\(known)” tetapi dianggap OPD tersendiri. Bila keliru, tetapkan dengan `ikrar opd \
                alias`.
                """,
                """
                “\(found)” is much like “\(known)” but was taken for an OPD of its own. If that is wrong, settle it \
                with `ikrar opd alias`.
                """)
        case .unitAssumed:
            counted(
                Text(
                    """
                    “\(found)” ditempatkan di “\(known)”, satu-satunya OPD yang punya unit itu. Sebut OPD-nya bila \
                    keliru.
                    """,
                    """
                    “\(found)” was placed in “\(known)”, the only OPD that has such a unit. Name its OPD if that is \
                    wrong.
                    """))
        case .opdDiffers:
            counted(
                Text(
                    """
                    Kolom OPD menyebut “\(found)”, kolom unit “\(known)”; ditempatkan di “\(known)”. Samakan kedua \
                    kolom itu.
                    """,
                    """
                    The OPD column says “\(found)”, the unit column “\(known)”; placed in “\(known)”. Make both \
                    columns agree.
                    """))
        case .unitIDDiffers:
            counted(
                Text(
                    """
                    UNOR ID-nya milik unit di “\(found)”, tetapi namanya menyebut “\(known)”; ditempatkan di \
                    “\(known)”. Cocokkan dengan SIASN.
                    """,
                    """
                    The UNOR ID is of a unit in “\(found)”, but the name says “\(known)”; placed in “\(known)”. \
                    Compare with SIASN.
                    """))
        case .unitMissing:
            counted(
                Text(
                    "Unit kerja tidak disebut; ditempatkan di “\(known)”. Isi kolom unit bila keliru.",
                    "No unit is named; placed in “\(known)”. Fill in the unit if that is wrong."))
        case .worksElsewhere: otherAgency
        default:
            Text(
                """
                Lembar “\(Quoted.short(sheet ?? file))” dilewati karena tidak memuat daftar pegawai. Bila seharusnya \
                dibaca, periksa baris judul kolomnya.
                """,
                """
                The sheet “\(Quoted.short(sheet ?? file))” was passed over because it lists no people. If it should be \
                read, check its header row.
                """)
        }
    }

    /// With the number of rows it is about, when it is about more than one.
    func counted(_ remark: Text) -> Text {
        guard let rows = parameters[.count].flatMap({ Int($0) }), rows > 1 else { return remark }
        return Text(
            "\(remark.indonesian) Berlaku untuk \(Wording.count(rows, .indonesian)) baris, mulai dari baris ini.",
            "\(remark.english) It concerns \(Wording.count(rows, .english)) rows, beginning with this one.")
    }
}
