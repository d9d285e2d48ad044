extension ScannerWords {
    /// How the device stands.
    static let state: [String: Text] = [
        "state_online": Text("Daring", "Online"),
        "state_offline": Text("Luring", "Offline"),
        "state_offline_since": Text("Luring sejak {time}", "Offline since {time}"),
        "state_queue": Text("{count} pindaian antre", "{count} scans waiting"),
        "state_roster": Text("daftar: {age}", "list: {age}"),
        "state_roster_none": Text("tanpa daftar", "no list"),
        "people_in": Text("{count} orang", "{count} people"),
        "about_title": Text("Keadaan perangkat ini", "How this device stands"),
        "ready_offline": Text("Siap tanpa jaringan.", "Ready to work offline."),
        "not_ready_offline": Text("Belum siap tanpa jaringan.", "Not ready to work offline yet."),
        "last_sync": Text("Terakhir tersambung pukul {time}.", "Last connected at {time}."),
        "update": Text("Pasang versi baru", "Take the new version"),
        "install": Text("Pasang di layar utama", "Install on the home screen"),
        "leave": Text("Keluarkan telepon ini", "Retire this phone"),
        "leave_sure": Text(
            "{name} di {gate} berhenti menjadi pemindai, dan daftar pegawai di telepon ini dihapus. Untuk memakainya lagi perlu undangan baru.",
            "{name} at {gate} will be a scanner no more, and the list of people on this phone is deleted. To use it again takes a new invitation."
        ),
        "leave_do": Text("Ya, keluarkan", "Yes, retire it"),
        "leave_unsent": Text(
            "Masih ada pindaian atau pembatalan yang belum terkirim. Sambungkan ke jaringan dahulu.",
            "There are scans or undone scans that were not sent. Connect to a network first."),
        "leave_strangers": Text(
            "Di telepon ini masih ada pindaian acara lain. Daftarkan lagi untuk acara itu dengan undangannya: semuanya dikirim.",
            "This phone still has scans of another event. Enrol it for that event again, by an invitation: they are sent."
        ),
        "leave_unknown": Text(
            "Masih ada pindaian atau pembatalan yang belum terkirim. Pindai undangan baru dari penyelia: setelah didaftarkan lagi, semuanya dikirim.",
            "There are scans or undone scans that were not sent. Scan a new invitation from the supervisor: once enrolled again, they are sent."
        ),
        "token_unknown": Text(
            "Registri tidak mengenal telepon ini lagi; pindaian disimpan, belum terkirim. Pindai undangan baru dari penyelia di sini.",
            "The registry does not know this phone any more; scans are kept, not sent. Scan a new invitation from the supervisor here."
        ),
        "reason_tokenUnknown": Text(
            "Registri tidak mengenal telepon ini lagi; perlu undangan baru.",
            "The registry does not know this phone any more; it needs a new invitation."),
        "reason_eventNotOpen": Text(
            "Acara belum dibuka; sebelum itu daftarnya kosong.",
            "The event is not open yet; before that its list is empty."
        ),
        "reason_eventOver": Text("Acara sudah ditutup.", "The event is over."),
        "reason_rosterOld": Text(
            "Daftar pegawai lebih dari 12 jam; sambungkan ke jaringan.",
            "The list of people is older than 12 hours; connect to a network."),
    ]

    /// What the rehearsal looks at.
    static let checks: [String: Text] = [
        "check_all": Text("Periksa lagi", "Check again"),
        "check_sound": Text("Bunyikan", "Play the sounds"),
        "check_heard": Text("Terdengar jelas", "I heard it well"),
        "check_reader_none": Text("Tidak ada pembaca kode QR.", "There is no reader of QR codes."),
        "check_reader_own": Text("Pembaca kode QR bekerja (ikrar).", "The reader of QR codes works (ikrar's)."),
        "check_reader_native": Text(
            "Pembaca kode QR bekerja (peramban).", "The reader of QR codes works (the browser's)."),
        "check_reader_both": Text(
            "Pembaca kode QR bekerja (peramban dan ikrar, hasilnya sama).",
            "The reader of QR codes works (the browser's and ikrar's, they agree)."),
        "check_camera_good": Text("Kamera sudah membaca kode uji.", "The camera has read the test code."),
        "check_camera_open": Text(
            "Kamera belum diuji: arahkan ke kode uji di layar telepon lain.",
            "The camera is untried: point it at the test code on another phone's screen."),
        "check_sound_good": Text("Bunyi terdengar.", "The sound is heard."),
        "check_sound_open": Text(
            "Bunyi belum diuji: tekan Bunyikan dan dengarkan.",
            "The sound is untried: press Play the sounds and listen."),
        "check_storage_good": Text(
            "Peramban berjanji menyimpan data gerbang.", "The browser has promised to keep the gate's store."),
        "check_storage_open": Text(
            "Peramban belum berjanji menyimpan; pasang halaman ini di layar utama dan jangan hapus data peramban.",
            "The browser has not promised to keep the store; install this page on the home screen and clear nothing."),
        "check_roster": Text("Daftar pegawai dimuat, umurnya: {age}.", "The list of people is loaded, its age: {age}."),
        "check_roster_none": Text(
            "Daftar pegawai belum dimuat; perlu jaringan.", "The list of people is not loaded; that needs a network."),
        "check_clock_open": Text(
            "Jam belum dibandingkan dengan server.", "The clock was not compared with the server's yet."),
        "check_clock_good": Text("Jam tepat.", "The clock is right."),
        "check_clock_off": Text(
            "Jam meleset {count} detik; sudah diperhitungkan.",
            "The clock is {count} seconds off; that is reckoned with."),
        "check_clock_bad": Text(
            "Jam meleset {count} detik: setel ke waktu otomatis.",
            "The clock is {count} seconds off: set it to network time."),
        "check_awake_good": Text("Layar dijaga tetap menyala.", "The screen is kept lit."),
        "check_awake_open": Text(
            "Layar belum dijaga menyala: mulai memindai, atau panjangkan batas waktu layar.",
            "The screen is not kept lit yet: begin scanning, or lengthen its time-out."),
        "check_battery": Text("Baterai {count}%.", "Battery {count}%."),
        "check_queue": Text("{count} pindaian menunggu dikirim.", "{count} scans wait to be sent."),
        "check_queue_none": Text("Semua pindaian sudah terkirim.", "All scans have been sent."),
        "proof_label": Text("Kode uji", "Test code"),
        "proof_hint": Text(
            "Kode uji: arahkan kamera telepon lain ke sini. Tidak ada yang tercatat hadir.",
            "Test code: point another phone's camera at it. Nobody is checked in by it."),
    ]
}
