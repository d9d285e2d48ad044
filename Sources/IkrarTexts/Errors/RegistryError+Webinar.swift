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
}
