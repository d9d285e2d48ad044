/// Why the server cannot speak TLS.
extension Say {
    public static func tlsMissing(_ path: String) -> Text {
        Text("Berkas TLS \(path) tidak ada.", "There is no TLS file \(path).")
    }

    public static func tlsUnreadable(_ path: String, _ reason: String) -> Text {
        Text("Berkas TLS \(path) tidak dapat dibaca: \(reason).", "The TLS file \(path) cannot be read: \(reason).")
    }

    public static func tlsUnwritable(_ path: String, _ reason: String) -> Text {
        Text("\(path) tidak dapat ditulis: \(reason).", "\(path) cannot be written: \(reason).")
    }

    public static func tlsUnsafeKey(_ path: String) -> Text {
        Text(
            "Kunci \(path) terbaca oleh orang lain. Jalankan: chmod 600 \(path)",
            "Others may read the key \(path). Run: chmod 600 \(path)",
        )
    }

    public static func tlsNoCertificate(_ path: String) -> Text {
        Text("Tidak ada sertifikat PEM di \(path).", "There is no PEM certificate in \(path).")
    }

    public static func tlsNoKey(_ path: String) -> Text {
        Text(
            "Tidak ada kunci pribadi PEM tanpa kata sandi di \(path).",
            "There is no PEM private key without a password in \(path).",
        )
    }

    public static func tlsKeyDiffers(_ path: String) -> Text {
        Text(
            "Kunci \(path) bukan pasangan sertifikatnya: periksa --tls-cert dan --tls-key.",
            "The key \(path) is not that certificate's: check --tls-cert and --tls-key.",
        )
    }

    public static func tlsExpired(_ path: String) -> Text {
        Text("Sertifikat \(path) sudah kedaluwarsa.", "The certificate \(path) has expired.")
    }

    public static func tlsNotYetValid(_ path: String) -> Text {
        Text(
            "Sertifikat \(path) belum berlaku: periksa jam komputer ini.",
            "The certificate \(path) is not valid yet: check this computer's clock.",
        )
    }

    public static func tlsBrokenAuthority(_ path: String) -> Text {
        Text(
            "Di \(path) tidak ada otoritas sertifikat buatan ikrar yang utuh. Pindahkan folder itu; otoritas baru dibuat, dan telepon memasangnya lagi.",
            "\(path) does not hold a whole authority made by ikrar. Move that folder away; a new authority is made, and phones install it again.",
        )
    }

    public static func tlsRefused(_ path: String) -> Text {
        Text("TLS tidak dapat dimulai dengan \(path).", "TLS does not start with \(path).")
    }
}
