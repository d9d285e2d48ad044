public import IkrarRegistry

extension RowReason {
    /// What is wrong with the row and how HR mends it. Where the row stands is told beside it, by ``QuarantinedRow``.
    public var text: Text {
        switch code {
        case .nipMissing, .nipExponent, .nipNumericCell, .nipLastDigitsLost, .nipLength, .nipForeignCharacters:
            nipAsWritten
        case .nipBirthImpossible, .nipBirthInFuture, .nipBirthTooEarly, .nipKindUnknown, .nipSexUnknown:
            nipDigits
        case .nameMissing, .duplicateOfLine, .conflictsWith, .nameDiffers, .unitMissing, .unitAmbiguous:
            row
        case .nipLooksDamaged, .nipInNameColumn, .tooManyCells:
            shifted
        }
    }

    private func parameter(_ name: Parameter) -> String {
        Quoted.short(parameters[name] ?? "")
    }

    private var nipAsWritten: Text {
        let found = parameter(.found)
        return switch code {
        case .nipExponent where !found.isEmpty:
            Text(
                """
                NIP rusak oleh Excel (bentuk E+17, hanya tersisa angka \(found)). Ubah format kolom NIP menjadi Teks, \
                lalu salin ulang NIP dari SIASN.
                """,
                """
                Excel damaged the NIP (the E+17 form; only the digits \(found) are left). Format the NIP column as \
                text, then copy the NIP from SIASN again.
                """)
        case .nipExponent:
            Text(
                """
                NIP rusak oleh Excel (bentuk E+17). Ubah format kolom NIP menjadi Teks, lalu salin ulang NIP dari \
                SIASN.
                """,
                """
                Excel damaged the NIP (the E+17 form). Format the NIP column as text, then copy the NIP from SIASN \
                again.
                """)
        case .nipNumericCell:
            Text(
                """
                Sel NIP berisi bilangan, bukan teks, sehingga angka-angka terakhirnya tidak dapat dipercaya. Ubah \
                format kolom NIP menjadi Teks, lalu salin ulang NIP dari SIASN.
                """,
                """
                The NIP cell holds a number, not text, so its last digits cannot be trusted. Format the NIP column as \
                text, then copy the NIP from SIASN again.
                """)
        case .nipLastDigitsLost:
            Text(
                """
                NIP berakhir dengan 000: tiga angka terakhirnya hilang di Excel. Ubah format kolom NIP menjadi Teks, \
                lalu salin ulang NIP dari SIASN.
                """,
                """
                The NIP ends in 000: Excel lost its last three digits. Format the NIP column as text, then copy the \
                NIP from SIASN again.
                """)
        case .nipLength where !found.isEmpty:
            Text(
                "NIP terdiri atas \(found) angka, padahal harus 18. Lengkapi menurut SIASN.",
                found == "1"
                    ? "The NIP has 1 digit instead of 18. Complete it from SIASN."
                    : "The NIP has \(found) digits instead of 18. Complete it from SIASN.")
        case .nipLength:
            Text(
                "NIP tidak terdiri atas 18 angka. Lengkapi menurut SIASN.",
                "The NIP does not have 18 digits. Complete it from SIASN.")
        case .nipForeignCharacters:
            Text(
                "NIP memuat huruf atau tanda yang bukan angka. Tulis 18 angkanya saja menurut SIASN.",
                "The NIP has letters or signs that are not digits. Write only its 18 digits, as in SIASN.")
        default:
            Text("NIP kosong. Isi menurut SIASN.", "The NIP is empty. Fill it in from SIASN.")
        }
    }

    private var nipDigits: Text {
        let found = parameter(.found)
        return switch code {
        case .nipBirthInFuture:
            Text(
                "Tanggal lahir dalam NIP (\(found)) belum terjadi. Cocokkan NIP dengan SIASN.",
                "The birth date in the NIP (\(found)) is in the future. Compare the NIP with SIASN.")
        case .nipBirthTooEarly:
            Text(
                "Tahun lahir dalam NIP (\(found)) terlalu lampau, sebelum 1940. Cocokkan NIP dengan SIASN.",
                "The birth year in the NIP (\(found)) is too early, before 1940. Compare the NIP with SIASN.")
        case .nipKindUnknown:
            Text(
                """
                Angka ke-13 dan ke-14 NIP (\(found)) bukan bulan pengangkatan PNS (01-12) dan bukan tanda PPPK \
                (21-29). Cocokkan NIP dengan SIASN.
                """,
                """
                Digits 13 and 14 of the NIP (\(found)) are neither a PNS's month of appointment (01-12) nor the mark \
                of a PPPK (21-29). Compare the NIP with SIASN.
                """)
        case .nipSexUnknown:
            Text(
                "Angka ke-15 NIP (\(found)) harus 1 atau 2. Cocokkan NIP dengan SIASN.",
                "Digit 15 of the NIP (\(found)) must be 1 or 2. Compare the NIP with SIASN.")
        default:
            Text(
                "Delapan angka pertama NIP (\(found)) bukan tanggal lahir yang ada. Cocokkan NIP dengan SIASN.",
                "The first eight digits of the NIP (\(found)) are no date that exists. Compare the NIP with SIASN.")
        }
    }

    private var shifted: Text {
        let (found, known) = (parameter(.found), parameter(.known))
        return switch code {
        case .nipInNameColumn:
            Text(
                "NIP dan nama tertukar kolomnya. Pindahkan keduanya ke kolom yang benar.",
                "NIP and name stand in each other's columns. Put both into the right ones.")
        case .tooManyCells where found.isEmpty:
            Text(
                "Baris ini lebih panjang daripada judul kolomnya. Apit isi yang berkoma dengan tanda kutip.",
                "This row is longer than its header. Put what holds a comma in quotation marks.")
        case .tooManyCells:
            Text(
                """
                Baris ini berisi \(found) kolom, judulnya hanya \(known): ada koma tanpa tanda kutip yang menggeser \
                isinya. Apit isi yang berkoma dengan tanda kutip, atau simpan ulang sebagai XLSX.
                """,
                """
                This row has \(found) columns, the header only \(known): a comma without quotation marks has shifted \
                them. Put what holds a comma in quotation marks, or save the list as XLSX.
                """)
        default:
            Text(
                """
                NIP ini hanya berbeda pada tiga angka terakhir dari NIP lain (\(known)) yang \
                bernama sama dan tidak ada dalam daftar; angka itu yang biasa hilang di Excel. Cocokkan dengan SIASN.
                """,
                """
                This NIP differs only in its last three digits from another NIP (\(known)), of somebody who has \
                the same name and is not in the list; Excel loses just those. Compare with SIASN.
                """)
        }
    }

    /// Where else the NIP stands.
    private var elsewhere: Text {
        guard let line = parameters[.line].flatMap({ Int($0) }) else { return Text("baris lain", "another row") }
        return Place(file: parameters[.file], sheet: parameters[.sheet], line: line).text
    }

    private var row: Text {
        let (found, known) = (parameter(.found), parameter(.known))
        let elsewhere = self.elsewhere
        return switch code {
        case .nameMissing:
            Text(
                "Nama kosong, padahal NIP terisi. Isi nama menurut SIASN.",
                "The name is empty although there is a NIP. Fill the name in from SIASN.")
        case .duplicateOfLine:
            Text(
                "NIP yang sama sudah ada di \(elsewhere.indonesian). Pertahankan baris yang benar, hapus yang lain.",
                "The same NIP stands in \(elsewhere.english) already. Keep the row that is right and delete the other.")
        case .conflictsWith:
            Text(
                """
                Isi untuk NIP ini bertentangan dengan \(elsewhere.indonesian). Samakan kedua daftar, lalu impor lagi.
                """,
                """
                What is said of this NIP contradicts \(elsewhere.english). Make both lists agree, then import again.
                """)
        case .nameDiffers where !found.isEmpty:
            Text(
                """
                NIP ini milik “\(known)”, tetapi daftar menulis “\(found)”. Cocokkan NIP dan nama dengan SIASN.
                """,
                """
                This NIP belongs to “\(known)”, but the list says “\(found)”. Compare NIP and name with SIASN.
                """)
        case .nameDiffers:
            Text(
                "NIP ini milik “\(known)”, bukan nama dalam daftar. Cocokkan NIP dan nama dengan SIASN.",
                "This NIP belongs to “\(known)”, not to the name in the list. Compare NIP and name with SIASN.")
        case .unitAmbiguous:
            Text(
                """
                Unit “\(found)” ada di beberapa OPD, atau tidak ada yang dikenal. Sebut juga OPD-nya, atau kenalkan \
                ejaannya dengan `ikrar opd alias`.
                """,
                """
                The unit “\(found)” lies in several OPDs, or in none that is known. Name its OPD too, or teach the \
                spelling with `ikrar opd alias`.
                """)
        default:
            Text(
                """
                Unit kerja tidak disebut. Isi kolom unit atau OPD pada baris ini, atau tunjuk kolomnya dengan --map \
                unit=KOLOM.
                """,
                """
                No unit is named. Fill in the unit or OPD on this row, or point to its column with --map unit=COLUMN.
                """)
        }
    }
}
