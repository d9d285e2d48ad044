internal import IkrarRegistry

/// Pledges, their words and records, and duta netralitas.
extension RegistryError {
    static func pledgeTextMissing(_ event: String, argument: String) -> Text {
        Text(
            """
            Acara “\(event)” belum mempunyai naskah ikrar. Tetapkan dulu: ikrar pledge text \(argument) --shipped, atau \
            --from BERKAS.
            """,
            """
            The event “\(event)” has no pledge text yet. Set it first: ikrar pledge text \(argument) --shipped, or \
            --from FILE.
            """)
    }

    static func pledgePointMissing(_ point: String) -> Text {
        Text(
            """
            Naskah ikrar tidak mempunyai butir \(point). Tulis keempat butir secara berurutan, masing-masing di baris \
            baru yang diawali 1., 2., 3., dan 4.
            """,
            """
            The pledge text has no point \(point). Write all four points in order, each on a line of its own that begins \
            with 1., 2., 3. and 4.
            """)
    }

    static func pledgeTextTooLong(_ bytes: String, most: String) -> Text {
        Text(
            """
            Naskah ikrar terlalu panjang: \(bytes) bita, paling banyak \(most). Ringkas naskahnya.
            """,
            """
            The pledge text is too long: \(bytes) bytes, at most \(most). Shorten it.
            """)
    }

    static func pledgeTextChanged(_ event: String) -> Text {
        Text(
            """
            Naskah ikrar acara “\(event)” sudah diganti sejak Anda membukanya; ikrar Anda belum dicatat. Baca naskah yang \
            baru, lalu nyatakan lagi.
            """,
            """
            The pledge text of the event “\(event)” was changed since you opened it; your pledge is not recorded yet. \
            Read the new text, then pledge again.
            """)
    }

    static func pledgeToCome(_ time: String) -> Text {
        Text(
            "Ikrar tidak mungkin sudah diucapkan pada \(time): saat itu belum tiba. Isi waktu ikrar benar-benar diucapkan; bila kosong, yang dipakai waktu mulai acara.",
            "The pledge cannot have been spoken at \(time): that is still to come. Give the time when it was spoken; without one it is the event's start."
        )
    }

    static func pledgeNamesMissing(_ event: String) -> Text {
        Text(
            """
            Nama untuk ikrar acara “\(event)” kurang. Isi siapa yang memimpin dan membacakan ikrar yang diucapkan, atau \
            siapa yang menyimpan pakta.
            """,
            """
            A name is missing for the pledge of the event “\(event)”. Give who led and who read a spoken pledge, or who \
            keeps the paktas.
            """)
    }

    static func pledgeUnconfirmed(_ words: String) -> Text {
        Text(
            """
            Ikrar belum dicatat, karena pernyataannya belum diketik. Ketik: \(words).
            """,
            """
            The pledge is not recorded, because it was not confirmed. Type: \(words).
            """)
    }

    static func pledgedAlready(_ event: String) -> Text {
        Text(
            """
            Ikrar Anda untuk acara “\(event)” sudah tercatat. Muat ulang halaman ini untuk melihat tanda terimanya.
            """,
            """
            Your pledge for the event “\(event)” is on record already. Load this page again to see its receipt.
            """)
    }

    static func noSuchPledge(_ id: String) -> Text {
        Text(
            """
            Tidak ada catatan ikrar “\(id)”. Cari kodenya dengan: ikrar pledge list ACARA.
            """,
            """
            There is no record of a pledge “\(id)”. Find its id with: ikrar pledge list EVENT.
            """)
    }

    static func pledgeWithdrawn(_ id: String) -> Text {
        Text(
            """
            Catatan ikrar “\(id)” sudah ditarik. Bila orangnya memang berikrar, catat lagi.
            """,
            """
            The record of the pledge “\(id)” is withdrawn already. If the person did pledge, record it anew.
            """)
    }

    static func paktaNumberMissing(_ nip: String) -> Text {
        Text(
            "Nomor pakta pegawai dengan NIP \(nip) kosong. Isi nomor pakta yang ditandatangani: nomor itulah buktinya.",
            "The pakta of the person with the NIP \(nip) has no number. Give the number of what was signed: it is the proof."
        )
    }

    static func decreeMissing(_ nip: String) -> Text {
        Text(
            "Nomor SK bagi pegawai dengan NIP \(nip) kosong. Isi nomor SK yang mengangkatnya sebagai duta netralitas.",
            "The decree for the person with the NIP \(nip) has no number. Give that of the decree which appoints them duta."
        )
    }

    static func dutaUnlisted(_ nip: String) -> Text {
        Text(
            "Pegawai dengan NIP \(nip) sudah tidak ada di daftar pegawai, jadi tidak dapat diangkat. Periksa NIP-nya.",
            "The person with the NIP \(nip) is no longer on HR's lists, and cannot be appointed. Check the NIP.")
    }

    static func noSuchDuta(_ id: String) -> Text {
        Text(
            """
            Tidak ada masa tugas duta netralitas “\(id)”. Cari kodenya dengan: ikrar duta list --all.
            """,
            """
            There is no term of a duta netralitas “\(id)”. Find its id with: ikrar duta list --all.
            """)
    }

    static func dutaTermDisordered(_ from: String, until: String) -> Text {
        Text(
            """
            Masa tugas berakhir (\(until)) sebelum dimulai (\(from)). Periksa kedua tanggalnya.
            """,
            """
            The term ends (\(until)) before it begins (\(from)). Check both dates.
            """)
    }

    static func dutaOverlaps(_ nip: String, other: String) -> Text {
        Text(
            """
            Pegawai dengan NIP \(nip) sudah menjadi duta netralitas pada hari-hari itu (\(other)). Akhiri dulu masa tugas \
            yang lama, atau mulai sesudahnya.
            """,
            """
            The person with the NIP \(nip) is duta netralitas on some of these days already (\(other)). End that term \
            first, or begin after it.
            """)
    }

    static func dutaEnded(_ id: String) -> Text {
        Text(
            """
            Masa tugas “\(id)” sudah berakhir pada hari itu. Lihat: ikrar duta list --all.
            """,
            """
            The term “\(id)” is over by that day already. Look: ikrar duta list --all.
            """)
    }
}
