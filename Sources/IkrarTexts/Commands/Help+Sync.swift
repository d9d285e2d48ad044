extension Help {
    public static let sync = CommandHelp(
        Text(
            "Bawa pindaian dari laptop di lapangan ke registri kantor.",
            "Bring a field laptop's scans to the office's registry."))

    public static let syncPush = CommandHelp(
        Text(
            "Kirim pindaian registri ini ke server kantor yang menjadi asalnya.",
            "Send this registry's scans to the server of the office that it was copied from."),
        note: Text(
            """
            Registri ini salinan registri kantor (`ikrar registry copy`) yang dipakai di lapangan tanpa internet. Boleh diulang \
            kapan saja, dari beberapa laptop, dalam urutan apa pun: pindaian yang sudah ada tidak dihitung dua kali. Token API \
            dibuat di halaman /token server kantor oleh admin atau penyelia; izin tiap perangkat lalu disimpan di REGISTRI.office.
            """,
            """
            This registry is a copy of the office's (`ikrar registry copy`) that was used in the field without internet. Repeat \
            it whenever you like, from several laptops, in any order: what is there already counts once. An admin or supervisor \
            makes the API token on the office server's page /token; each device's pass is then kept in REGISTRY.office.
            """,
        ),
        examples: [
            "ikrar sync push https://ikrar.wanasari.go.id --token-file token.txt",
            "ikrar sync push https://ikrar.wanasari.go.id --event ikrar-2026 --dry-run",
        ],
        arguments: [
            "office": Text(
                "Alamat server kantor: https://…", "The office server's address: https://…"),
            "event": Text(
                "Hanya acara ini (baku: semua yang ada pindaiannya).", "Only this event (default: all with scans)."),
            "token-file": Text(
                "Berkas berisi token API, hanya terbaca pemiliknya (0600).",
                "File with the API token, readable by its owner alone (0600)."),
            "ca": Text(
                "Sertifikat otoritas yang dipercaya, menggantikan milik sistem.",
                "Certificates of the authorities to trust, instead of the system's."),
            "dry-run": Text("Hanya tampilkan yang akan dikirim.", "Only show what would be sent."),
        ],
    )
}
