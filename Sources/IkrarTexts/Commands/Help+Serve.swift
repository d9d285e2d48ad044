extension Help {
    public static let serve = CommandHelp(
        Text(
            "Jalankan server: halaman untuk Kesbangpol, kepala OPD, BKPSDM dan Bawaslu, dan API untuk gerbang.",
            "Run the server: pages for Kesbangpol, heads of OPD, HR and Bawaslu, and the API for gates.",
        ),
        note: Text(
            "Tanpa TLS server hanya mendengarkan komputer ini sendiri, kecuali --host menyebut yang lain. Kamera telepon hanya menyala di halaman https: pakai --tls-lan di lapangan. Berhenti dengan Ctrl-C: yang sudah diterima dijawab dahulu.",
            "Without TLS the server listens to this computer alone, unless --host names another address. A phone's camera works on https pages only: use --tls-lan on a field. Ctrl-C stops it: what was taken is answered first.",
        ),
        examples: [
            "ikrar user add ratna --name \"Ratna\" --role admin",
            "ikrar serve",
            "ikrar serve --host 0.0.0.0 --tls-lan",
            "ikrar serve --host 0.0.0.0 --tls-cert ikrar.pem --tls-key ikrar.key \\",
            "    --address https://ikrar.wanasari.go.id",
        ],
        arguments: [
            "host": Text("Alamat tempat mendengarkan (baku: 127.0.0.1).", "Where to listen (default: 127.0.0.1)."),
            "port": Text("Port (baku: 8080, dengan TLS 8443).", "Port (default: 8080, with TLS 8443)."),
            "address": Text(
                "Alamat server bagi peramban dan telepon, bila berbeda (di belakang proksi).",
                "What browsers and phones call the server, where that differs (behind a proxy)."),
            "trusted-proxy": Text(
                "Proksi yang dipercaya menyebut alamat klien (X-Forwarded-For, Forwarded), misalnya 127.0.0.1 atau 10.1.2.3, bukan jaringan tempat klien berada; ulangi untuk beberapa. Tanpa ini kedua tajuk itu diabaikan.",
                "A proxy that is believed about its clients' addresses (X-Forwarded-For, Forwarded), such as 127.0.0.1 or 10.1.2.3, never a network that clients are in; may be repeated. Without it both headers are ignored."
            ),
            "tls-cert": Text("Sertifikat TLS dan rantainya, PEM.", "TLS certificate and its chain, PEM."),
            "tls-key": Text("Kunci sertifikat itu, PEM.", "The certificate's key, PEM."),
            "tls-lan": Text(
                "Buat sertifikat sendiri untuk alamat jaringan lokal; telepon memasang ca.pem dari folder REGISTRI.tls.",
                "Make a certificate for the local network's addresses; phones install ca.pem from the folder REGISTRY.tls."
            ),
            "templates": Text("Folder templat halaman.", "Folder of page templates."),
            "public": Text("Folder berkas untuk peramban.", "Folder of the files for browsers."),
            "config": Text(
                "Berkas YAML berisi nilai-nilai ini, misalnya \"port: 8443\".",
                "A YAML file with these values, like \"port: 8443\"."),
        ],
    )
}
