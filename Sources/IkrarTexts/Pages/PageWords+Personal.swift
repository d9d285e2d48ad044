extension PageWords {
    /// A person's own page.
    static let personal: [String: Text] = [
        "personal_title": Text("Kehadiran dan ikrar Anda", "Your attendance and pledges"),
        "personal_qr": Text("Kode QR badge Anda", "The QR code of your badge"),
        "personal_show": Text(
            "Tunjukkan kode ini di gerbang. Terangkan layar bila tidak terbaca.",
            "Show this code at the gate. Turn the screen brighter when it is not read."),
        "personal_typed": Text("Kode ketik", "Typed code"),
        "personal_badge": Text("Unduh badge (PNG)", "Download the badge (PNG)"),
        "personal_events": Text("Kehadiran saya", "My attendance"),
        "personal_none": Text("Belum ada acara untuk Anda.", "There are no events for you yet."),
        "personal_guest": Text("Hadir sebagai tamu", "Came as a guest"),
        "personal_keep": Text(
            "Tautan ini milik Anda sendiri. Jangan dibagikan: siapa pun yang memilikinya dapat membuka halaman ini.",
            "This link is yours alone. Do not share it: whoever has it can open this page."),
        "personal_wrong": Text(
            "Ada yang keliru? Sampaikan kepada kepegawaian OPD Anda.", "Anything wrong? Tell your OPD's staff office."),
    ]
}
