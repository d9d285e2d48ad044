import IkrarRegistry

extension RegistryError {
    static func noSuchParticipant(_ row: String, event: String) -> Text {
        Text(
            """
            Tidak ada peserta webinar bernomor \(row) pada acara “\(event)”. Muat lagi antreannya, lalu pilih dari sana.
            """,
            """
            The event “\(event)” has no webinar participant number \(row). Load the queue again and choose from it.
            """)
    }

    static func participantErased(_ row: String, event: String) -> Text {
        Text(
            """
            Data peserta bernomor \(row) pada acara “\(event)” sudah dihapus; siapa orangnya tidak dapat ditetapkan lagi. Bila \
            ia pegawai, usulkan koreksi kehadirannya.
            """,
            """
            What was known of participant number \(row) of the event “\(event)” is erased; nobody can settle who it was. If \
            it was one of your people, propose a correction of their attendance.
            """)
    }

    static func reviewOpen(_ event: String, queued: String) -> Text {
        Text(
            """
            Masih ada \(queued) peserta acara “\(event)” dalam antrean. Tetapkan dahulu dengan `ikrar webinar queue \(event)`, \
            atau hapus juga dengan `--force "alasannya"`.
            """,
            """
            \(queued) participants of the event “\(event)” are still queued. Settle them with `ikrar webinar queue \(event)` \
            first, or erase them too with `--force "the reason"`.
            """)
    }
}
