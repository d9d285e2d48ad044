internal import IkrarRegistry

/// Halls that watched together, as OPDs declare them.
extension RegistryError {
    static func hallPlaceMissing(_ event: String) -> Text {
        Text(
            "Tempat nonton bareng untuk acara “\(event)” kosong. Sebut tempatnya dengan --place, misalnya “Aula Dinkes”.",
            "The place where people watched the event “\(event)” is empty. Name it with --place, such as “Aula Dinkes”."
        )
    }

    static func hallNotBegun(_ event: String, starts: String) -> Text {
        Text(
            "Acara “\(event)” baru mulai \(starts). Nyatakan siapa yang nonton bareng sesudah itu.",
            "The event “\(event)” starts at \(starts). Declare who watched in a hall after that.")
    }

    static func hallDiffers(_ place: String, known: String, id: String) -> Text {
        Text(
            """
            “\(place)” sudah dinyatakan dengan nomor surat atau akun lain: “\(known)”. Pakai yang sama untuk menambah orang, \
            atau tarik dahulu pernyataan itu: ikrar hall withdraw \(id) --reason ALASAN.
            """,
            """
            “\(place)” is declared already with another letter or account: “\(known)”. Give the same one to add people, or \
            withdraw that declaration first: ikrar hall withdraw \(id) --reason REASON.
            """)
    }

    static func noSuchHall(_ id: String) -> Text {
        Text(
            "Tidak ada pernyataan nonton bareng “\(id)”. Lihat dengan ikrar hall list EVENT.",
            "There is no hall “\(id)”. See them with ikrar hall list EVENT.")
    }

    static func hallWithdrawn(_ place: String) -> Text {
        Text(
            "Pernyataan nonton bareng di “\(place)” sudah ditarik. Nyatakan lagi bila memang benar.",
            "The hall “\(place)” is withdrawn already. Declare it anew if it is right after all.")
    }
}
