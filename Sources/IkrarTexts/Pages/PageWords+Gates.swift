extension PageWords {
    /// Devices, and invitations to enrol them.
    static let gates: [String: Text] = [
        "gates_title": Text("Gerbang dan perangkat", "Gates and devices"),
        "gates_lead": Text(
            "Telepon mana pun dapat menjadi pemindai setelah didaftarkan di sini.",
            "Any phone can be a scanner once it is enrolled here."),
        "gate_invite": Text("Daftarkan perangkat", "Enrol a device"),
        "gate_invite_lead": Text(
            "Sebutkan pintu masuknya; kode QR untuk satu perangkat lalu tampil di layar ini.",
            "Name the entrance; a QR code for one device is then shown on this screen."),
        "gate_invite_make": Text("Buat kode QR", "Make the QR code"),
        "gate_invitation_title": Text("Undangan perangkat", "Invitation for a device"),
        "gate_invitation_qr": Text("Kode QR untuk mendaftarkan satu perangkat", "QR code to enrol one device"),
        "gate_invitation_step_1": Text(
            "Hubungkan telepon pemindai ke jaringan ini.", "Connect the scanning phone to this network."),
        "gate_invitation_step_2": Text(
            "Arahkan kameranya ke kode ini, lalu buka tautannya.", "Point its camera at this code and open the link."),
        "gate_invitation_step_3": Text(
            "Beri nama perangkatnya; ia lalu siap memindai.", "Give the device a name; then it is ready to scan."),
        "gate_invitation_text": Text("Atau ketik kode ini di halaman gerbang", "Or type this code on the gate page"),
        "gate_invitation_address": Text("Alamat lengkap", "The whole address"),
        "gate_invitation_once": Text(
            "Kode ini hanya tampil sekali dan hanya untuk satu perangkat.",
            "This code is shown only once and enrols only one device."),
        "gate_invitation_done": Text("Selesai, ke daftar perangkat", "Done, to the list of devices"),
        "invitations_title": Text("Undangan", "Invitations"),
        "invitation_made": Text("Dibuat", "Made"),
        "invitation_by": Text("Oleh", "By"),
        "invitation_expires": Text("Berlaku sampai", "Good until"),
        "invitation_revoked": Text("Dicabut", "Revoked"),
        "invitation_expired": Text("Kedaluwarsa", "Expired"),
        "invitation_waits": Text("Menunggu dipakai", "Waiting"),
        "notice_invitation_revoked": Text("Undangan dicabut.", "The invitation is revoked."),
        "revoke": Text("Cabut", "Revoke"),
        "devices_title": Text("Perangkat", "Devices"),
        "devices_none": Text("Belum ada perangkat terdaftar.", "No device is enrolled yet."),
        "field_device": Text("Perangkat", "Device"),
        "field_gate": Text("Gerbang", "Gate"),
        "device_people": Text("Orang masuk", "People in"),
        "device_scans": Text("Pindaian", "Scans"),
        "device_contact": Text("Kabar terakhir", "Last heard of"),
        "device_unsynced": Text("Belum terkirim", "Not sent"),
        "device_missing": Text("Pindaian yang belum sampai", "Scans not arrived"),
        "device_roster": Text("Daftar pegawai", "List of people"),
        "device_clock": Text("Jam", "Clock"),
        "device_battery": Text("Baterai", "Battery"),
        "device_rehearsal": Text("Uji", "Checks"),
        "rehearsal_title": Text("Uji kesiapan", "Rehearsal"),
        "rehearsal_lead": Text(
            "Di tiap telepon: buka keadaan perangkat (baris atas), bunyikan, lalu arahkan kameranya ke kode uji ini. Tidak ada yang tercatat hadir.",
            "On each phone: open how the device stands (the line above), sound it, then point its camera at this test code. Nobody is checked in by it."
        ),
        "rehearsal_code": Text("Kode uji untuk kamera", "Test code for cameras"),
        "check_reader": Text("Pembaca kode QR bekerja", "The reader of QR codes works"),
        "check_camera": Text("Kamera membaca kode uji", "The camera reads the test code"),
        "check_sound": Text("Bunyi terdengar", "The sound is heard"),
        "check_storage": Text("Peramban berjanji menyimpan", "The browser has promised to keep its store"),
        "check_passed": Text("lulus", "passed"),
        "check_open": Text("belum diuji", "not tried"),
        "need_title": Text("Berapa gerbang yang perlu", "How many gates it takes"),
        "need_people": Text("Orang", "People"),
        "need_minutes": Text("Dalam menit", "Within minutes"),
        "need_seconds": Text("Detik per orang", "Seconds a person"),
        "need_do": Text("Hitung", "Reckon"),
        "need_unmeasured": Text(
            "Belum terukur di gerbang; 6 detik per orang adalah kecepatan tenang.",
            "Not measured at the gates yet; 6 seconds a person is an unhurried pace."),
        "device_enrolled": Text("Didaftarkan", "Enrolled"),
        "device_never": Text("belum pernah", "never"),
        "device_no_roster": Text("belum dimuat", "not loaded"),
        "device_old_roster": Text("sudah lama", "out of date"),
        "device_revoked": Text("Dicabut", "Revoked"),
        "device_forwarded": Text("Dari lapangan", "From a yard"),
        "device_unenrolled": Text("Tanpa pendaftaran", "Not enrolled"),
        "device_good": Text("Siap", "Ready"),
        "device_trouble": Text("Perlu diperiksa", "Needs a look"),
        "device_rename": Text("Ganti nama gerbang", "Rename the gate"),
        "device_rename_hint": Text(
            "Pindaian yang sudah dibuat tetap memakai nama lama.", "Scans already made keep the old name."),
        "notice_gate_renamed": Text("Nama gerbang diganti.", "The gate is renamed."),
        "device_revoke": Text("Cabut perangkat", "Revoke the device"),
        "device_revoke_hint": Text(
            "Mulai saat itu semua pindaiannya ditolak. Yang sudah diterima tetap. Pencabutan tidak dapat dibatalkan; perangkat dapat didaftarkan lagi.",
            "From then on all its scans are refused. What was accepted stays. It cannot be undone; the device can be enrolled anew."
        ),
        "notice_device_revoked": Text("Perangkat dicabut.", "The device is revoked."),
    ]

    /// How many gates are needed, beside how many devices nothing is wrong with.
    public static func gatesNeeded(_ gates: Int, ready: Int, _ language: Language) -> String {
        let (needed, there) = (Wording.count(gates, language), Wording.count(ready, language))
        return switch language {
        case .indonesian: "Perlu \(needed) gerbang; \(there) perangkat siap dipakai."
        case .english:
            (gates == 1 ? "1 gate is needed; " : "\(needed) gates are needed; ")
                + (ready == 1 ? "1 device is ready." : "\(there) devices are ready.")
        }
    }

    public static func secondsMeasured(_ seconds: Int, _ language: Language) -> String {
        switch language {
        case .indonesian: "Terukur di gerbang yang ramai: \(Wording.count(seconds, language)) detik per orang."
        case .english:
            seconds == 1
                ? "Measured at the busy gates: 1 second a person."
                : "Measured at the busy gates: \(Wording.count(seconds, language)) seconds a person."
        }
    }

    /// How long ago something was, by the minute.
    public static func age(minutes: Int, _ language: Language) -> String {
        switch (language, minutes) {
        case (.indonesian, ..<1): "baru saja"
        case (.english, ..<1): "just now"
        case (.indonesian, ..<120): "\(minutes) menit lalu"
        case (.english, ..<120): minutes == 1 ? "1 minute ago" : "\(minutes) minutes ago"
        case (.indonesian, _): "\(Wording.count(minutes / 60, language)) jam lalu"
        case (.english, _): "\(Wording.count(minutes / 60, language)) hours ago"
        }
    }

    /// By how much a device's clock differs; a difference of a few seconds is none.
    public static func clockOffset(seconds: Int, _ language: Language) -> String {
        let size = Wording.count(abs(seconds), language)
        return switch language {
        case .indonesian: abs(seconds) < 5 ? "tepat" : "meleset \(size) detik"
        case .english: abs(seconds) < 5 ? "right" : "\(size) seconds off"
        }
    }
}
