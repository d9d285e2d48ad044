/// Why a hub and its office do not come together.
extension Say {
    public static func officeAddressBroken(_ address: String) -> Text {
        Text(
            "\(Quoted.short(address)) bukan alamat server kantor. Tulis seperti https://ikrar.wanasari.go.id, tanpa apa-apa di belakangnya.",
            "\(Quoted.short(address)) is no office server's address. Write it like https://ikrar.wanasari.go.id, with nothing after it."
        )
    }

    public static func officeAddressPlain(_ address: String) -> Text {
        Text(
            "\(Quoted.short(address)) tanpa TLS: token akan terbaca di jalan. Pakai https://; http:// hanya untuk komputer ini sendiri.",
            "\(Quoted.short(address)) is without TLS: tokens could be read on the way. Use https://; http:// is for this computer alone."
        )
    }

    public static func officeAuthorityBroken(_ path: String) -> Text {
        Text(
            "Tidak ada sertifikat PEM yang dapat dibaca di \(Quoted.short(path)) (--ca).",
            "There is no readable PEM certificate in \(Quoted.short(path)) (--ca).")
    }

    public static func officeUnreachable(_ office: String, _ reason: String) -> Text {
        Text(
            "Server kantor \(Quoted.short(office)) tidak terjangkau. Periksa jaringan dan alamatnya. (\(Quoted.short(reason)))",
            "The office's server \(Quoted.short(office)) cannot be reached. Check the network and the address. (\(Quoted.short(reason)))"
        )
    }

    public static func officeUntrusted(_ office: String, _ reason: String) -> Text {
        Text(
            """
            Sertifikat \(Quoted.short(office)) tidak dipercaya, jadi tidak ada yang dikirim. Periksa alamat dan jam komputer \
            ini; bila kantor memakai otoritas sendiri, beri sertifikatnya dengan --ca. Otoritas buatan `ikrar serve --tls-lan` \
            tidak dapat diperiksa perintah ini: jalankan server kantor dengan --tls-cert dan --tls-key. (\(Quoted.short(reason)))
            """,
            """
            The certificate of \(Quoted.short(office)) is not trusted, so nothing was sent. Check the address and this \
            computer's clock; if the office has an authority of its own, give its certificate with --ca. The authority \
            that `ikrar serve --tls-lan` makes cannot be checked by this command: run the office's server with --tls-cert and \
            --tls-key. (\(Quoted.short(reason)))
            """)
    }

    public static func officeRedirects(_ office: String, to place: String) -> Text {
        Text(
            "\(Quoted.short(office)) mengalihkan ke \(Quoted.short(place)); token tidak dibawa ke sana. Pakai alamat server yang sebenarnya.",
            "\(Quoted.short(office)) redirects to \(Quoted.short(place)); tokens are not carried there. Use the server's own address."
        )
    }

    public static func officeForeign(_ office: String) -> Text {
        Text(
            "Jawaban dari \(Quoted.short(office)) bukan jawaban server ikrar. Periksa alamatnya, dan apakah jaringan meminta masuk dahulu.",
            "What answers at \(Quoted.short(office)) is no ikrar server. Check the address, and whether the network wants a sign-in first."
        )
    }

    public static func officeBusy(_ office: String) -> Text {
        Text(
            "Server kantor \(Quoted.short(office)) sedang terganggu dan belum menerima sisanya. Coba lagi beberapa menit lagi.",
            "The office's server \(Quoted.short(office)) is in trouble and did not take the rest. Try again in a few minutes."
        )
    }

    public static func officeTokenMissing(_ office: String) -> Text {
        Text(
            """
            Perangkat belum terdaftar di \(Quoted.short(office)), dan untuk mendaftarkannya perlu token API: admin atau penyelia \
            membuatnya di \(Quoted.short(office))/token. Simpan dalam berkas (chmod 600) dan beri dengan --token-file.
            """,
            """
            Devices are not enrolled at \(Quoted.short(office)) yet, and enrolling them takes an API token: an admin or \
            supervisor makes one at \(Quoted.short(office))/token. Keep it in a file (chmod 600) and name it with --token-file.
            """)
    }

    public static func officeTokenRefused(_ office: String) -> Text {
        Text(
            "\(Quoted.short(office)) tidak mengenal token API itu, atau masa berlakunya habis. Buat yang baru di halaman /token.",
            "\(Quoted.short(office)) does not know the API token, or it has expired. Make a new one on the page /token."
        )
    }

    public static func officeTokenNotAllowed(_ office: String) -> Text {
        Text(
            "Token API itu tidak boleh mendaftarkan perangkat di \(Quoted.short(office)). Pakai token milik admin atau penyelia.",
            "The API token may not enrol devices at \(Quoted.short(office)). Use one of an admin or supervisor.")
    }

    public static func officeEventUnknown(_ event: String, at office: String) -> Text {
        Text(
            "Acara \(Quoted.short(event)) tidak ada di \(Quoted.short(office)). Apakah registri ini salinan registri kantor itu?",
            "There is no event \(Quoted.short(event)) at \(Quoted.short(office)). Is this registry a copy of that office's?"
        )
    }

    public static func officeSessionUnknown(_ session: String, of event: String) -> Text {
        Text(
            "Sesi \(Quoted.short(session)) acara \(Quoted.short(event)) belum ada di kantor. Tambahkan di sana dengan nama pendek yang sama.",
            "The session \(Quoted.short(session)) of \(Quoted.short(event)) is not at the office yet. Add it there with the same short name."
        )
    }

    public static func officeEventSealed(_ event: String) -> Text {
        Text(
            "Acara \(Quoted.short(event)) sudah disahkan di kantor: tidak ada pindaian yang diterima lagi. Ajukan koreksi di sana.",
            "The event \(Quoted.short(event)) is sealed at the office: no scan is taken any more. Propose corrections there."
        )
    }

    public static func officeKeysForeign(_ office: String) -> Text {
        Text(
            """
            \(Quoted.short(office)) memakai kunci badge lain: registri ini bukan salinannya, dan semua badge akan ditolak. Tidak \
            ada yang dikirim.
            """,
            """
            \(Quoted.short(office)) has other badge keys: this registry is no copy of its own, and every badge would be \
            refused. Nothing was sent.
            """)
    }

    public static func officeIsOwnRegistry(_ office: String) -> Text {
        Text(
            "\(Quoted.short(office)) melayani registri ini sendiri; tidak ada yang perlu dikirim. Tulis alamat server kantor.",
            "\(Quoted.short(office)) serves this very registry; there is nothing to send. Give the office server's address."
        )
    }

    public static func officeDeviceUnknown(_ office: String) -> Text {
        Text(
            "\(Quoted.short(office)) menolak perangkat yang baru saja didaftarkannya. Periksa halaman gerbang acara di sana.",
            "\(Quoted.short(office)) refuses a device that it has just enrolled. Look at the event's gates page there.")
    }

    public static func officeRefused(_ office: String, _ code: String) -> Text {
        Text(
            "\(Quoted.short(office)) menolak permintaan: \(Quoted.short(code)). Apakah versi program di kantor lebih lama?",
            "\(Quoted.short(office)) refuses the request: \(Quoted.short(code)). Is the program there an older version?"
        )
    }

    public static func secretUnsafe(_ path: String) -> Text {
        Text(
            "Berkas rahasia \(Quoted.visible(path)) terbaca oleh orang lain. Jalankan: chmod 600 \(Quoted.argument(path))",
            "Others may read the secret file \(Quoted.visible(path)). Run: chmod 600 \(Quoted.argument(path))")
    }

    public static func passesBroken(_ path: String) -> Text {
        Text(
            "\(Quoted.visible(path)) tidak dapat dibaca sebagai izin perangkat. Pindahkan berkas itu; perangkat didaftarkan lagi, dan tidak ada pindaian yang hilang.",
            "\(Quoted.visible(path)) cannot be read as devices' passes. Move the file away; devices are enrolled anew, and no scan is lost."
        )
    }

    public static func tokenFileMissing(_ path: String) -> Text {
        Text(
            "Berkas token \(Quoted.visible(path)) tidak ada atau tidak dapat dibaca.",
            "The token file \(Quoted.visible(path)) is not there or cannot be read.")
    }

    public static func tokenFileBroken(_ path: String) -> Text {
        Text(
            "\(Quoted.visible(path)) bukan berkas token: isinya harus satu token yang dimulai dengan ikrar_, tanpa yang lain.",
            "\(Quoted.visible(path)) is no token file: it has to hold one token that begins with ikrar_, and nothing else."
        )
    }
}
