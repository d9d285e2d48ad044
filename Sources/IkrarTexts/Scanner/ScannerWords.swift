import IkrarRegistry

/// The words of the gate's page, by the keys that its template and its scripts name. They go along with the page, so that it speaks
/// both languages without a network. `{name}` stands for a value.
///
/// A test reads the template and the scripts: every key that they name is here, and every one that is here is named.
public enum ScannerWords {
    public static let texts: [String: Text] = [
        frame, enrolment, camera, scans, notes, tools, state, checks, outcomes, ownGates,
    ]
    .reduce(into: [:]) { all, table in all.merge(table) { first, _ in first } }

    public static func words(_ language: Language) -> [String: String] {
        texts.mapValues { $0(language) }
    }

    /// The big word of each outcome.
    private static let outcomes: [String: Text] = ScanOutcome.allCases.reduce(into: [:]) { words, outcome in
        words["outcome_\(outcome.rawValue)"] = outcome.word
    }

    /// The registry's own gates: what they are kept as, and what they are called.
    private static let ownGates: [String: Text] = [
        "gate_self": RegistryGate.selfCheckIn.label,
        "gate_hall": RegistryGate.hall("{place}").label,
    ]

    private static let frame: [String: Text] = [
        "title": Text("Gerbang", "Gate"),
        "close": Text("Tutup", "Close"),
        "other_language": Text("English", "Bahasa Indonesia"),
        "no_script": Text(
            "Halaman ini memerlukan JavaScript. Nyalakan di pengaturan peramban.",
            "This page needs JavaScript. Switch it on in the browser's settings."),
        "age_now": Text("baru saja", "just now"),
        "age_minutes": Text("{count} menit", "{count} min"),
        "age_hours": Text("{count} jam", "{count} h"),
    ]

    private static let enrolment: [String: Text] = [
        "enrol_title": Text("Daftarkan telepon ini", "Enrol this phone"),
        "enrol_lead": Text(
            "Penyelia menampilkan kode QR undangan di halaman acara. Buka tautannya di telepon ini, atau ketik kodenya.",
            "The supervisor shows an invitation's QR code on the event's page. Open its link on this phone, or type its code."
        ),
        "enrol_token": Text("Kode undangan", "Invitation code"),
        "enrol_token_wrong": Text(
            "Kode undangan diawali IKI dan panjangnya 29 karakter. Periksa lagi.",
            "An invitation code begins with IKI and has 29 characters. Check it again."),
        "enrol_name": Text("Nama telepon ini", "This phone's name"),
        "enrol_name_hint": Text("Misalnya: HP Satpol PP 3", "For example: Satpol PP phone 3"),
        "enrol_name_missing": Text("Beri nama telepon ini.", "Give this phone a name."),
        "enrol_do": Text("Daftarkan", "Enrol"),
        "enrol_camera": Text("Pindai kode undangan", "Scan the invitation"),
        "enrol_used": Text(
            "Undangan ini sudah dipakai telepon lain. Minta undangan baru kepada penyelia.",
            "Another phone has used this invitation. Ask the supervisor for a new one."),
        "enrol_expired": Text(
            "Undangan ini sudah kedaluwarsa atau dicabut. Minta undangan baru kepada penyelia.",
            "This invitation has expired or was revoked. Ask the supervisor for a new one."),
        "enrol_unknown": Text(
            "Server ini tidak mengenal undangan itu. Periksa kodenya.",
            "This server does not know that invitation. Check the code."),
        "enrol_sealed": Text(
            "Acara undangan ini sudah disahkan. Minta undangan untuk acara hari ini kepada penyelia.",
            "This invitation's event is sealed. Ask the supervisor for an invitation to today's event."),
        "enrol_failed": Text(
            "Pendaftaran gagal. Minta undangan baru kepada penyelia, lalu coba lagi.",
            "Enrolling failed. Ask the supervisor for a new invitation and try again."),
        "enrol_offline": Text(
            "Tidak ada jaringan. Mendaftar memerlukan jaringan satu kali ini.",
            "There is no network. Enrolling needs one, this once."),
        "enrol_bound": Text(
            "Telepon ini sudah menjadi {gate} untuk {event}. Undangan ini menjadikannya gerbang lain, atau gerbang acara lain. Kalau bukan itu maksudnya, biarkan tetap seperti sekarang.",
            "This phone is {gate} for {event} already. This invitation makes it another gate, or one of another event. If that is not meant, leave it as it is."
        ),
        "enrol_keep": Text("Biarkan tetap seperti sekarang", "Leave it as it is"),
        "enrol_waits": Text(
            "Masih ada yang belum terkirim dari telepon ini. Tunggu sampai terkirim, lalu tekan Daftarkan lagi.",
            "Something on this phone is not sent yet. Wait until it is, then press Enrol again."),
        "enrol_unsent": Text(
            "Di telepon ini masih ada pindaian yang belum terkirim. Setelah didaftarkan lagi untuk acara yang sama, semuanya dikirim.",
            "This phone still has scans that were not sent. Once it is enrolled again for the same event, they are sent."
        ),
        "enrol_sealed_away": Text(
            "Pindaian atau pembatalan yang belum terkirim tersimpan terkunci di telepon ini. Minta undangan baru kepada penyelia: setelah didaftarkan lagi, semuanya dikirim. Jangan hapus data peramban.",
            "Scans or undone scans that were not sent lie sealed on this phone. Ask the supervisor for a new invitation: once it is enrolled again, they are sent. Do not clear the browser's data."
        ),
        "wiped": Text(
            "Perangkat ini dicabut. Daftar pegawai di telepon ini sudah dihapus; hubungi penyelia.",
            "This device was revoked. The list of people on it has been deleted; call the supervisor."),
        "begin_lead": Text(
            "Telepon ini siap memindai. Layar akan tetap menyala.",
            "This phone is ready to scan. The screen will stay lit."
        ),
        "begin_do": Text("Mulai memindai", "Begin scanning"),
        "begin_blind": Text(
            "Tanpa kamera (pemindai USB atau Bluetooth)", "Without a camera (USB or Bluetooth scanner)"),
    ]

    private static let camera: [String: Text] = [
        "video_label": Text("Gambar kamera", "The camera's picture"),
        "torch": Text("Lampu", "Torch"),
        "turn": Text("Ganti kamera", "Other camera"),
        "zoom": Text("Perbesar", "Zoom"),
        "camera_off": Text("Kamera mati. Ketuk untuk menyalakan.", "The camera is off. Touch to switch it on."),
        "camera_starting": Text("Menyalakan kamera…", "Starting the camera…"),
        "camera_denied": Text(
            "Kamera tidak diizinkan. Ketuk gembok di bilah alamat, izinkan kamera, lalu ketuk di sini. Sementara itu: Ketik atau Foto.",
            "The camera is not allowed. Touch the lock in the address bar, allow the camera, then touch here. Meanwhile: Type or Photo."
        ),
        "camera_missing": Text(
            "Tidak ada kamera. Pakai pemindai USB, Ketik, atau Foto.",
            "No camera here. Use a USB scanner, Type, or Photo."),
        "camera_insecure": Text(
            "Peramban hanya memberi kamera lewat HTTPS. Buka alamat https://. Sementara itu: Ketik, Foto, atau pemindai USB.",
            "Browsers give the camera over HTTPS alone. Open the https:// address. Meanwhile: Type, Photo, or a USB scanner."
        ),
        "camera_busy": Text(
            "Kamera dipakai program lain. Tutup program itu; kamera dicoba lagi sendiri.",
            "Another program has the camera. Close it; the camera is tried again by itself."),
        "camera_lost": Text("Kamera terputus, disambungkan lagi…", "The camera was lost, connecting again…"),
        "reader_missing": Text(
            "Pembaca kode tidak ada di server ini dan di peramban ini. Pakai Ketik atau pemindai USB, dan beri tahu pengelola.",
            "There is no code reader on this server or in this browser. Use Type or a USB scanner, and tell the administrator."
        ),
        "proof_seen": Text("Kamera membaca kode uji ✓", "The camera reads the test code ✓"),
        "invitation_seen": Text(
            "Itu undangan perangkat, bukan badge.", "That is a device's invitation, not a badge."),
    ]

    private static let scans: [String: Text] = [
        "scan_label": Text("Memindai", "Scanning"),
        "idle_word": Text("SIAP", "READY"),
        "idle_camera": Text("Arahkan kamera ke badge.", "Point the camera at a badge."),
        "idle_blind": Text(
            "Pindai dengan pemindai USB atau Bluetooth, atau ketik.", "Scan by a USB or Bluetooth scanner, or type."),
        "take_back": Text("Batalkan", "Undo"),
    ]

    private static let notes: [String: Text] = [
        "note_kept": Text("Tersimpan di telepon ini.", "Kept on this phone."),
        "note_late": Text("Terlambat {count} menit", "Late by {count} min"),
        "note_late_barely": Text("Terlambat kurang dari 1 menit", "Late by less than a minute"),
        "note_presentExcused": Text("Ada izin, dan datang.", "Was excused, and came."),
        "note_provisional": Text(
            "Belum ada di daftar telepon ini; diperiksa setelah ada jaringan. Silakan masuk.",
            "Not on this phone's list yet; checked once there is a network. Let them in."),
        "note_provisional_typed": Text(
            "Nomor ketikan baru diperiksa bila ada jaringan. Lihat orangnya; silakan masuk.",
            "A typed number is checked once there is a network. Look at the person; let them in."),
        "note_repeat": Text("Tenang, sudah tercatat. Silakan masuk.", "All is well, it is noted. Let them in."),
        "note_duplicate": Text("Pukul {time}, {gate}", "At {time}, {gate}"),
        "note_duplicate_somewhere": Text("Pukul {time}", "At {time}"),
        "note_malformed": Text(
            "Bukan kode badge. Minta badgenya, atau ketik nomornya.",
            "Not a badge's code. Ask for the badge, or type its number."),
        "note_badSignature": Text(
            "Kodenya tidak dibuat registri ini. Panggil penyelia.",
            "The code was not made by this registry. Call the supervisor."),
        "note_revoked": Text(
            "Badge ini tidak berlaku lagi. Minta badge baru di meja bantuan.",
            "This badge is no longer good. A new one is to be had at the help desk."),
        "note_unknown": Text("Arahkan ke meja bantuan.", "Send them to the help desk."),
        "note_ambiguous": Text("Ketik nama lengkap atau NIP.", "Type the whole name or the NIP."),
        "note_inactive": Text("Arahkan ke meja bantuan.", "Send them to the help desk."),
        "note_notObliged": Text(
            "Tidak ada di daftar acara ini. Tanyakan kepada penyelia.", "Not on this event's list. Ask the supervisor."),
        "note_otherSession": Text(
            "Terdaftar untuk sesi lain acara ini. Tanyakan kepada penyelia.",
            "Listed for another session of this event. Ask the supervisor."),
        "note_notOpen": Text("Gerbang belum dibuka.", "The gate is not open yet."),
        "note_notOpen_since": Text("Dibuka pukul {since}", "Opens at {since}"),
        "note_closed": Text("Gerbang sudah ditutup.", "The gate is closed."),
        "note_closed_since": Text("Ditutup pukul {since}", "Closed at {since}"),
        "note_sealed": Text("Daftar sudah disahkan.", "The list is sealed."),
        "note_deviceRefused": Text(
            "Perangkat ini dicabut. Panggil penyelia.", "This device was revoked. Call the supervisor."),
        "note_busy": Text("Belum tercatat. Pindai sekali lagi.", "Not noted yet. Scan once more."),
    ]

    private static let tools: [String: Text] = [
        "tools_label": Text("Cara lain", "Other ways"),
        "tool_type": Text("Ketik", "Type"),
        "tool_photo": Text("Foto", "Photo"),
        "tool_search": Text("Cari", "Search"),
        "tool_undo": Text("Batal", "Undo"),
        "type_title": Text("Ketik nomor badge", "Type a badge's number"),
        "type_label": Text("Nomor di bawah kode QR, atau NIP", "The number below the QR code, or the NIP"),
        "type_hint": Text(
            "Bentuknya XXXX-XXXX-C. Lihat orangnya: cocokkan dengan nama yang tampil.",
            "It looks like XXXX-XXXX-C. Look at the person: compare with the name that is shown."),
        "type_wrong": Text("Nomor itu salah ketik. Periksa lagi.", "That number has a slip in it. Check it again."),
        "type_do": Text("Catat", "Check in"),
        "photo_reading": Text("Membaca foto…", "Reading the photo…"),
        "photo_nothing": Text(
            "Tidak ada kode di foto itu. Dekatkan, hindari pantulan.", "No code in that photo. Go closer, avoid glare."),
        "photo_broken": Text("Foto itu tidak dapat dibuka.", "That photo cannot be opened."),
        "search_title": Text("Cari orang (penyelia)", "Find somebody (supervisors)"),
        "search_label": Text("Nama, sedikitnya tiga huruf", "Name, three letters at least"),
        "search_do": Text("Cari", "Search"),
        "search_sign_in": Text("Masuk sebagai penyelia", "Sign in as a supervisor"),
        "search_not_signed_in": Text(
            "Mencari nama hanya untuk penyelia yang sudah masuk.", "Finding names is for supervisors who are signed in."
        ),
        "search_forbidden": Text("Akun ini bukan akun penyelia.", "This account is no supervisor's."),
        "search_too_short": Text("Ketik sedikitnya tiga huruf.", "Type three letters at least."),
        "search_looking": Text("Mencari…", "Looking…"),
        "search_offline": Text("Mencari nama memerlukan jaringan.", "Finding names needs a network."),
        "search_failed": Text("Pencarian gagal. Coba lagi.", "The search failed. Try again."),
        "search_nobody": Text("Tidak ada yang cocok.", "Nobody fits."),
        "search_more": Text("Masih ada yang lain. Ketik lebih lengkap.", "There are more. Type more of the name."),
        "search_confirm": Text("Sudah dilihat orangnya: catat {name}", "Seen in person: check in {name}"),
        "undo_title": Text("Batalkan pindaian", "Undo a scan"),
        "undo_none": Text(
            "Tidak ada pindaian 15 menit terakhir yang dapat dibatalkan di sini.",
            "No scan of the last 15 minutes that can be undone here."),
        "undo_whom": Text("Mengapa pindaian ini dibatalkan? {name}", "Why is this scan undone? {name}"),
        "undo_unnamed": Text("Pindaian pukul {time}", "Scan at {time}"),
        "undo_wrong_person": Text("Bukan orangnya", "Another person"),
        "undo_by_mistake": Text("Terpindai tanpa sengaja", "Scanned by mistake"),
        "undo_why": Text("Alasan lain", "Another reason"),
        "undo_why_missing": Text("Tulis alasannya.", "Say why."),
        "undo_do": Text("Batalkan pindaian", "Undo the scan"),
        "undo_done": Text("Dibatalkan.", "Undone."),
        "undo_queued": Text(
            "Dibatalkan di sini; registri diberi tahu begitu ada jaringan.",
            "Undone here; the registry is told once there is a network."),
        "undo_refused": Text(
            "{name} masih tercatat hadir (pukul {time}): pembatalannya ditolak. Minta penyelia.",
            "{name} is still noted as present (at {time}): the undo was refused. Ask the supervisor."
        ),
        "undo_refused_somebody": Text(
            "Pindaian pukul {time} masih tercatat hadir: pembatalannya ditolak. Minta penyelia.",
            "The scan of {time} still counts as present: the undo was refused. Ask the supervisor."
        ),
        "undo_standing": Text(
            "Pindaian {name} sudah dibatalkan, tetapi orangnya tetap tercatat hadir pukul {time}, {gate}: bila itu pun salah, minta penyelia.",
            "The scan of {name} is undone, but the person is still noted as present at {time}, {gate}: if that is wrong as well, ask the supervisor."
        ),
        "undo_standing_somebody": Text(
            "Pindaian itu sudah dibatalkan, tetapi orangnya tetap tercatat hadir pukul {time}, {gate}: bila itu pun salah, minta penyelia.",
            "That scan is undone, but the person is still noted as present at {time}, {gate}: if that is wrong as well, ask the supervisor."
        ),
        "undo_refused_seen": Text("Penyelia sudah tahu", "The supervisor knows"),
        "undo_elsewhere": Text(
            "Dibatalkan di sini. Orangnya tetap tercatat hadir pukul {time}, {gate}: bila itu pun salah, minta penyelia.",
            "Undone here. The person is still noted as present at {time}, {gate}: if that is wrong as well, ask the supervisor."
        ),
        "undo_too_late": Text(
            "Sudah lewat 15 menit. Minta penyelia yang membatalkannya.",
            "More than 15 minutes have passed. Ask the supervisor to undo it."),
        "undo_closed": Text(
            "Daftarnya sudah ditutup. Minta penyelia.", "The roster is closed. Ask the supervisor."),
        "undo_failed": Text(
            "Registri menolak pembatalan ini. Minta penyelia.", "The registry refused this undo. Ask the supervisor."),
    ]
}
