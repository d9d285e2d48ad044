extension PageWords {
    /// Making a phone trust the server's own authority.
    static let trust: [String: Text] = [
        "trust_title": Text("Pasang sertifikat server ini", "Install this server's certificate"),
        "trust_lead": Text(
            "Sekali saja untuk setiap telepon atau komputer. Sesudah itu peramban tidak memperingatkan lagi, dan kamera dapat dipakai untuk memindai.",
            "Once for each phone or computer. After that the browser warns no more, and the camera can be used for scanning."
        ),
        "trust_warning": Text(
            "Peramban memperingatkan sebelum sertifikat ini terpasang: pilih “Lanjutan”, lalu lanjutkan ke alamat ini.",
            "Before it is installed, browsers warn: choose “Advanced”, then go on to this address."),
        "trust_download": Text("Unduh sertifikat", "Download the certificate"),
        "trust_pem": Text("Bentuk PEM, untuk Firefox dan Linux", "As PEM, for Firefox and Linux"),
        "trust_qr": Text("Kode QR alamat halaman ini", "QR code of this page's address"),
        "trust_scan": Text("Buka halaman ini di telepon lain", "Open this page on another phone"),
        "trust_compare": Text(
            "Sidik jari SHA-256. Cocokkan dengan yang tampak di layar komputer server sebelum memasangnya:",
            "SHA-256 fingerprint. Compare it with the one on the server's own screen before you install it:"),
        "trust_android": Text("Android", "Android"),
        "trust_android_1": Text(
            "Unduh sertifikat di atas; Android menyimpannya sebagai berkas.",
            "Download the certificate above; Android keeps it as a file."),
        "trust_android_2": Text(
            "Buka Setelan, cari “sertifikat CA”, atau: Keamanan → Setelan keamanan lainnya → Enkripsi & kredensial → Pasang sertifikat → Sertifikat CA.",
            "Open Settings and search for “CA certificate”, or: Security → More security settings → Encryption & credentials → Install a certificate → CA certificate."
        ),
        "trust_android_3": Text(
            "Pilih “Tetap pasang”, lalu berkas ikrar-ca.crt dari folder Unduhan.",
            "Choose “Install anyway”, then the file ikrar-ca.crt in Downloads."),
        "trust_iphone": Text("iPhone dan iPad", "iPhone and iPad"),
        "trust_iphone_1": Text(
            "Buka halaman ini dengan Safari, unduh sertifikat, lalu pilih “Izinkan”.",
            "Open this page in Safari, download the certificate and choose “Allow”."),
        "trust_iphone_2": Text(
            "Pengaturan → Profil Diunduh → Pasang.", "Settings → Profile Downloaded → Install."),
        "trust_iphone_3": Text(
            "Pengaturan → Umum → Mengenai → Pengaturan Kepercayaan Sertifikat: nyalakan untuk ikrar.",
            "Settings → General → About → Certificate Trust Settings: switch it on for ikrar."),
        "trust_windows": Text("Windows", "Windows"),
        "trust_windows_1": Text(
            "Unduh lalu buka berkas ikrar-ca.crt, dan pilih “Pasang Sertifikat” untuk Pengguna Saat Ini.",
            "Download and open ikrar-ca.crt, and choose “Install Certificate” for the Current User."),
        "trust_windows_2": Text(
            "Pilih “Tempatkan semua sertifikat di penyimpanan berikut”: Otoritas Sertifikasi Akar Tepercaya.",
            "Choose “Place all certificates in the following store”: Trusted Root Certification Authorities."),
        "trust_windows_3": Text(
            "Tutup dan buka lagi peramban.", "Close the browser and open it again."),
        "trust_limits": Text(
            "Sertifikat ini hanya berlaku untuk alamat jaringan setempat dan komputer ini, tidak untuk situs lain mana pun. Boleh dihapus lagi setelah acara, dari tempat yang sama.",
            "This certificate is good for local network addresses and this computer alone, for no other site. It may be removed after the event, in the same place."
        ),
        "trust_done": Text("Sudah terpasang: ke halaman depan", "It is installed: to the front page"),
        "trust_first": Text(
            "Peramban memperingatkan sambungan tidak aman? Pasang sertifikat server ini.",
            "Does the browser call the connection unsafe? Install this server's certificate."),
    ]
}
