internal import IkrarRegistry

/// NIP, excuses and the number of people a list leaves out.
extension RegistryError {
    static func badNIP(_ nip: String) -> Text {
        Text(
            """
            “\(nip)” bukan NIP. NIP terdiri atas 18 angka, boleh dipisah spasi: tanggal lahir (8), tahun dan bulan \
            pengangkatan (6), jenis kelamin (1), nomor urut (3). Cocokkan dengan SIASN, lalu tulis lagi.
            """,
            """
            “\(nip)” is not a NIP. A NIP has 18 digits, spaces allowed: birth date (8), year and month of appointment \
            (6), sex (1), sequence (3). Compare it with SIASN and write it again.
            """)
    }

    static func nipTaken(_ nip: String) -> Text {
        Text(
            """
            NIP \(nip) sudah dipakai pegawai lain dalam registri. Lihat orangnya dengan `ikrar asn show`, dan pastikan \
            NIP lama dan NIP baru milik orang yang sama.
            """,
            """
            The NIP \(nip) belongs to somebody else in the registry. See who it is with `ikrar asn show`, and make \
            sure that the old and the new NIP are the same person's.
            """)
    }

    static func sameNIP(_ nip: String) -> Text {
        Text(
            """
            NIP lama dan NIP baru sama, \(nip), sehingga tidak ada yang diubah. Tulis `ikrar asn renumber NIP-LAMA \
            NIP-BARU` dengan dua NIP yang berbeda.
            """,
            """
            The old and the new NIP are the same, \(nip), so nothing was changed. Write `ikrar asn renumber OLD NEW` \
            with two different NIPs.
            """)
    }

    static func badExcuseKind(_ kind: String) -> Text {
        Text(
            """
            “\(kind)” bukan jenis alasan yang dikenal. Pilih salah satu: izin, sakit, cuti, dinas-luar, tugas-belajar, \
            diklat.
            """,
            """
            “\(kind)” is not a known kind of excuse. Choose one of izin, sakit, cuti, dinas-luar, tugas-belajar, diklat.
            """)
    }

    static func documentMissing(_ nip: String) -> Text {
        Text(
            """
            Nomor surat bagi pegawai dengan NIP \(nip) belum disebut, padahal nomor itulah bukti alasannya. Tambahkan \
            --document "NOMOR SURAT".
            """,
            """
            The excuse of the person with the NIP \(nip) has no letter number, which is its proof. Add --document \
            "NUMBER OF THE LETTER".
            """)
    }

    static func excusesRefused(_ file: String, rows: Int?) -> Text {
        guard let rows else {
            return Text(
                """
                \(file): ada baris yang tidak dapat dicatat, sehingga tidak satu alasan pun disimpan. Perbaiki baris \
                yang disebut di atas, lalu impor lagi seluruh berkasnya.
                """,
                """
                \(file): some rows cannot be recorded, so no excuse at all was saved. Mend the rows named above, then \
                import the whole file again.
                """)
        }
        return Text(
            """
            \(file): \(Wording.count(rows, .indonesian)) baris tidak dapat dicatat, sehingga tidak satu alasan pun \
            disimpan. Perbaiki baris yang disebut di atas, lalu impor lagi seluruh berkasnya.
            """,
            rows == 1
                ? """
                \(file): 1 row cannot be recorded, so no excuse at all was saved. Mend the row named above, then \
                import the whole file again.
                """
                : """
                \(file): \(Wording.count(rows, .english)) rows cannot be recorded, so no excuse at all was saved. Mend \
                the rows named above, then import the whole file again.
                """)
    }

    static func missingCountDiffers(stated: String, counted: Int?) -> Text {
        let counted = counted ?? 0
        return Text(
            """
            \(Wording.count(counted, .indonesian)) pegawai dalam registri tidak tercantum lagi dalam daftar, sedangkan \
            Anda menyebut \(stated) dengan --deactivate-missing. Tidak ada yang diubah: periksa orangnya dengan \
            --dry-run, lalu sebut jumlah yang benar.
            """,
            counted == 1
                ? """
                1 person in the registry is no longer in the list, and you said \(stated) with --deactivate-missing. \
                Nothing was changed: see who it is with --dry-run, then give the right number.
                """
                : """
                \(Wording.count(counted, .english)) people in the registry are no longer in the list, and you said \
                \(stated) with --deactivate-missing. Nothing was changed: see who they are with --dry-run, then give \
                the right number.
                """)
    }
}
