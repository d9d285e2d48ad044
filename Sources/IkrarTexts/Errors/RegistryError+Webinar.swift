import IkrarRegistry

extension RegistryError {
    static func noSuchParticipant(_ row: String, event: String) -> Text {
        Text(
            """
            Tidak ada peserta webinar bernomor \(row) pada acara “\(event)”. Lihat nomornya dengan `ikrar webinar queue \
            \(event)`.
            """,
            """
            The event “\(event)” has no webinar participant number \(row). See the numbers with `ikrar webinar queue \
            \(event)`.
            """)
    }
}
