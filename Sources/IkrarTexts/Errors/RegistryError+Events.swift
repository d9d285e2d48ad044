internal import IkrarRegistry

/// Events, their times and their states.
extension RegistryError {
    static func eventExists(_ event: String) -> Text {
        Text(
            """
            Acara “\(event)” sudah ada. Pilih nama singkat lain, atau lihat yang sudah ada dengan `ikrar event show \
            \(event)`.
            """,
            """
            The event “\(event)” exists already. Choose another short name, or see the existing one with `ikrar event \
            show \(event)`.
            """)
    }

    static func sessionExists(_ session: String, event: String) -> Text {
        Text(
            """
            Acara “\(event)” sudah mempunyai sesi “\(session)”. Pilih nama lain; sesi yang ada terlihat pada `ikrar \
            event show \(event)`.
            """,
            """
            The event “\(event)” has a session “\(session)” already. Choose another name; `ikrar event show \(event)` \
            lists its sessions.
            """)
    }

    static func badEventID(_ name: String) -> Text {
        Text(
            """
            “\(name)” tidak dapat dipakai sebagai nama singkat, karena nama itu menjadi bagian nama berkas. Pakai \
            huruf a-z, angka, titik, garis bawah, dan tanda hubung, diawali huruf atau angka, paling banyak 64 tanda; \
            contoh: ikrar-2026.
            """,
            """
            “\(name)” cannot be a short name, because it becomes part of file names. Use the letters a-z, digits, \
            dots, underscores and hyphens, beginning with a letter or digit, at most 64 characters; for example \
            ikrar-2026.
            """)
    }

    static func badTime(_ time: String, option: String) -> Text {
        guard !option.isEmpty else {
            return Text(
                "“\(time)” bukan waktu yang dapat dibaca. Tulis tanggal dan jam seperti 2026-09-21T07:30.",
                "“\(time)” is not a time that can be read. Write date and time like 2026-09-21T07:30.")
        }
        return Text(
            """
            “\(time)” pada \(option) bukan waktu yang dapat dibaca. Tulis tanggal dan jam seperti 2026-09-21T07:30; \
            selain pada --starts, jam saja seperti 07:45 berarti pada hari --starts.
            """,
            """
            “\(time)” given with \(option) is not a time that can be read. Write date and time like 2026-09-21T07:30; \
            except with --starts, a time alone like 07:45 is on the day of --starts.
            """)
    }

    static func timesOutOfOrder(_ subject: String) -> Text {
        Text(
            """
            Waktu untuk “\(subject)” tidak berurutan. Urutannya: dibuka, mulai (--starts), batas terlambat \
            (--late-after), ditutup (--closes); waktu tutup harus setelah waktu buka.
            """,
            """
            The times of “\(subject)” are out of order. They must follow one another: opens, starts (--starts), late \
            after (--late-after), closes (--closes); it must close after it opens.
            """)
    }

    static func eventNotOpen(_ event: String, state: Event.State?) -> Text {
        switch state {
        case .sealed:
            eventSealed(event)
        case .closed:
            Text(
                """
                Acara “\(event)” sudah ditutup. Bila masih harus menerima kehadiran, buka kembali dengan `ikrar event \
                reopen \(event)`.
                """,
                """
                The event “\(event)” is closed already. If it must still take attendance, open it again with `ikrar \
                event reopen \(event)`.
                """)
        case .draft, .open, nil:
            Text(
                """
                Acara “\(event)” belum dibuka, sehingga belum ada yang wajib hadir. Buka dulu dengan `ikrar event open \
                \(event)`.
                """,
                """
                The event “\(event)” is not open yet, so nobody has to attend it so far. Open it first with `ikrar \
                event open \(event)`.
                """)
        }
    }

    static func eventNotClosed(_ event: String, state: Event.State?) -> Text {
        switch state {
        case .draft:
            Text(
                "Acara “\(event)” belum pernah dibuka. Buka dengan `ikrar event open \(event)`.",
                "The event “\(event)” was never opened. Open it with `ikrar event open \(event)`.")
        case .sealed:
            eventSealed(event)
        case .open, .closed, nil:
            Text(
                """
                Acara “\(event)” belum ditutup, jadi tidak ada yang perlu dibuka kembali. Keadaannya terlihat pada \
                `ikrar event show \(event)`.
                """,
                """
                The event “\(event)” is not closed, so there is nothing to open again. `ikrar event show \(event)` \
                shows how it stands.
                """)
        }
    }

    static func eventNotDraft(_ event: String, state: Event.State?) -> Text {
        switch state {
        case .sealed:
            eventSealed(event)
        case .closed:
            Text(
                """
                Acara “\(event)” sudah pernah dibuka dan kini ditutup; daftar wajib hadirnya tetap. Untuk menerima \
                kehadiran lagi, jalankan `ikrar event reopen \(event)`.
                """,
                """
                The event “\(event)” was opened before and is closed now; its list of obliged people stays. To take \
                attendance again, run `ikrar event reopen \(event)`.
                """)
        case .draft, .open, nil:
            Text(
                """
                Acara “\(event)” sudah dibuka dan daftar wajib hadirnya sudah tetap. Lanjutkan dengan `ikrar checkin \
                \(event)`.
                """,
                """
                The event “\(event)” is open already and its list of obliged people is fixed. Go on with `ikrar \
                checkin \(event)`.
                """)
        }
    }

    static func eventSealed(_ event: String) -> Text {
        Text(
            """
            Acara “\(event)” sudah disahkan, sehingga catatannya tidak dapat diubah lagi. Laporannya masih dapat \
            dibuat dengan `ikrar roster \(event)`.
            """,
            """
            The event “\(event)” is sealed, so its records can no longer be changed. Its reports can still be made \
            with `ikrar roster \(event)`.
            """)
    }

    static func nobodyObliged(_ event: String) -> Text {
        Text(
            """
            Acara “\(event)” tidak dibuka, karena tidak seorang pun wajib hadir. Impor daftar pegawai dulu dengan \
            `ikrar asn import`, dan periksa kedudukan hukum yang dihitung dengan `ikrar duty list`.
            """,
            """
            The event “\(event)” was not opened, because nobody would have to attend. Import the staff list first with \
            `ikrar asn import`, and check with `ikrar duty list` which legal standings count.
            """)
    }
}
