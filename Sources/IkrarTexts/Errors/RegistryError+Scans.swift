internal import IkrarRegistry

/// Undoing scans, and badges.
extension RegistryError {
    static func annulledAlready(_ scan: String) -> Text {
        Text(
            """
            Pindaian “\(scan)” sudah dibatalkan sebelumnya; keadaannya tidak berubah. Lihat riwayatnya dengan `ikrar \
            scan list`.
            """,
            """
            The scan “\(scan)” was annulled before; nothing has changed. See its history with `ikrar scan list`.
            """)
    }

    static func annulRefused(_ scan: String, outcome: ScanOutcome?) -> Text {
        guard let outcome else {
            return Text(
                """
                Pindaian “\(scan)” tidak membuat siapa pun tercatat hadir, sehingga tidak ada yang perlu dibatalkan. \
                Periksa id-nya pada `ikrar scan list`.
                """,
                """
                The scan “\(scan)” let nobody in, so there is nothing to annul. Check its id in `ikrar scan list`.
                """)
        }
        return Text(
            """
            Pindaian “\(scan)” dijawab \(outcome.word.indonesian) dan tidak membuat siapa pun tercatat hadir, sehingga \
            tidak ada yang perlu dibatalkan. Periksa id-nya pada `ikrar scan list`.
            """,
            """
            The scan “\(scan)” was answered \(outcome.word.english) and let nobody in, so there is nothing to annul. \
            Check its id in `ikrar scan list`.
            """)
    }

    static func supervisorNeeded(_ scan: String, minutes: String) -> Text {
        Text(
            """
            Pindaian “\(scan)” sudah lebih dari \(minutes) menit yang lalu: hanya penyelia yang boleh membatalkannya. Tambahkan \
            --supervisor "NAMA PENYELIA".
            """,
            """
            The scan “\(scan)” is more than \(minutes) minutes old: only a supervisor may annul it. Add --supervisor "NAME".
            """)
    }

    static func reasonMissing(_ subject: String) -> Text {
        Text(
            """
            Alasan untuk \(subject) belum disebut. Tambahkan --reason "ALASAN": alasan itu disimpan bagi pemeriksa di \
            kemudian hari.
            """,
            """
            No reason was given for \(subject). Add --reason "WHY": it is kept for whoever examines it later.
            """)
    }

    static func noBadge(_ nip: String) -> Text {
        Text(
            """
            Pegawai dengan NIP \(nip) tidak mempunyai badge yang berlaku. Buatkan dengan `ikrar badge issue`.
            """,
            """
            The person with the NIP \(nip) has no valid badge. Make one with `ikrar badge issue`.
            """)
    }

    static func linkWithdrawn(_ nip: String) -> Text {
        Text(
            """
            Tautan pribadi pegawai dengan NIP \(nip) sudah dicabut. Perbarui dahulu supaya ada tautan yang berlaku.
            """,
            """
            The personal link of the person with the NIP \(nip) was withdrawn. Renew it first, so that one is good.
            """)
    }
}
