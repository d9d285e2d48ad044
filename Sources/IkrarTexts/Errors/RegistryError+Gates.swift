internal import IkrarRegistry

/// Devices at the gates, and what they hand in.
extension RegistryError {
    static func gateMissing(_ subject: String) -> Text {
        Text(
            """
            Nama gerbang untuk \(subject) belum diisi. Tulis nama pintu masuk tempat perangkat itu berdiri, misalnya \
            Gerbang Utara.
            """,
            """
            The gate for \(subject) has no name. Write the name of the entrance where the device stands, for example \
            North Gate.
            """)
    }

    static func enrolmentUnknown(_ device: String) -> Text {
        Text(
            """
            Kode pendaftaran yang dipakai perangkat “\(device)” tidak dikenal; perangkat itu belum terdaftar. Minta penyelia \
            menampilkan kode QR pendaftaran, lalu pindai langsung dari layarnya.
            """,
            """
            The enrolment code that the device “\(device)” used is not known; the device is not enrolled. Have the \
            supervisor show the enrolment QR code, and scan it from that screen.
            """)
    }

    static func enrolmentUsed(_ gate: String) -> Text {
        Text(
            """
            Kode pendaftaran untuk “\(gate)” sudah dipakai satu perangkat; tiap kode hanya berlaku sekali. Minta penyelia \
            membuat kode baru untuk perangkat berikutnya.
            """,
            """
            The enrolment code for “\(gate)” was used by a device before; each code is good once. Have the supervisor make \
            a new one for the next device.
            """)
    }

    static func enrolmentExpired(_ gate: String) -> Text {
        Text(
            """
            Kode pendaftaran untuk “\(gate)” sudah tidak berlaku: lewat 24 jam atau dicabut. Minta penyelia membuat kode \
            baru.
            """,
            """
            The enrolment code for “\(gate)” is not good any more: 24 hours have passed or it was revoked. Have the \
            supervisor make a new one.
            """)
    }

    static func noSuchDevice(_ device: String) -> Text {
        Text(
            "Tidak ada perangkat dengan id “\(device)”. Lihat perangkat yang terdaftar pada halaman gerbang acara.",
            "There is no device with the id “\(device)”. See which are enrolled on the event's gates page.")
    }

    static func noSuchInvitation(_ invitation: String) -> Text {
        Text(
            """
            Tidak ada kode pendaftaran dengan id “\(invitation)”. Lihat kode yang pernah dibuat pada halaman gerbang acara.
            """,
            """
            There is no enrolment code with the id “\(invitation)”. See which were made on the event's gates page.
            """)
    }

    static func deviceRefused(_ device: String) -> Text {
        Text(
            """
            Perangkat “\(device)” ditolak: dicabut atau tidak didaftarkan untuk acara ini. Minta penyelia mendaftarkannya \
            lagi dengan kode baru.
            """,
            """
            The device “\(device)” is refused: it was revoked, or is not enrolled for this event. Have the supervisor enrol \
            it again with a new code.
            """)
    }

    static func scanOfOtherDevice(_ scan: String) -> Text {
        Text(
            """
            Pindaian “\(scan)” dibuat oleh perangkat lain; perangkat ini tidak boleh membatalkannya. Minta penyelia \
            membatalkannya.
            """,
            """
            The scan “\(scan)” was made by another device; this one may not annul it. Have a supervisor annul it.
            """)
    }

    static func batchTooLarge(_ scans: String, limit: String) -> Text {
        Text(
            """
            Kiriman berisi \(scans) pindaian, padahal paling banyak \(limit); tidak satu pun dicatat. Bagi menjadi beberapa \
            kiriman: mengirim ulang pindaian yang sama tidak berakibat apa-apa.
            """,
            """
            There are \(scans) scans in the batch, and \(limit) is the most; none of them was taken. Send them in several \
            batches: sending the same scan again does no harm.
            """)
    }

    static func noSuchReviewItem(_ item: String) -> Text {
        Text(
            """
            Tidak ada hal “\(item)” pada daftar tinjauan; mungkin sudah tidak berlaku karena pindaian dibatalkan atau izin \
            dicabut. Muat ulang daftarnya.
            """,
            """
            There is nothing called “\(item)” on the review list; perhaps a scan was annulled or an excuse withdrawn. Load \
            the list again.
            """)
    }
}
