internal import IkrarRegistry

/// The registry's file and the file of its keys.
extension RegistryError {
    static func registryMissing(_ path: String) -> Text {
        Text(
            """
            Registri \(path) belum ada. Buat dulu dengan `ikrar init --agency "NAMA PEMDA" --registry \(path)`, atau \
            sebut letak registri yang sudah ada dengan --registry atau IKRAR_REGISTRY.
            """,
            """
            There is no registry at \(path). Make one with `ikrar init --agency "NAME OF YOUR GOVERNMENT" --registry \
            \(path)`, or say where yours is with --registry or IKRAR_REGISTRY.
            """)
    }

    static func registryExists(_ path: String) -> Text {
        Text(
            """
            Di \(path) sudah ada berkas, dan berkas itu tidak diubah. Pakai registri itu tanpa `ikrar init`, atau \
            pilih letak lain dengan --registry.
            """,
            """
            There is a file at \(path) already; it was left as it is. Use that registry without `ikrar init`, or \
            choose another place with --registry.
            """)
    }

    static func registryNewer(version: String, newest: String) -> Text {
        Text(
            """
            Registri ini ditulis oleh ikrar yang lebih baru: susunannya versi \(version), sedangkan program ini hanya \
            mengenal sampai versi \(newest). Perbarui program ikrar di komputer ini, lalu ulangi; registri tidak \
            diubah.
            """,
            """
            This registry was written by a newer ikrar: its layout is version \(version), and this program knows \
            versions up to \(newest) only. Update ikrar on this computer and try again; the registry was left as it \
            is.
            """)
    }

    static func registryForeign(_ path: String) -> Text {
        Text(
            """
            \(path) bukan registri ikrar, melainkan folder atau berkas milik program lain, dan tidak diubah. Periksa \
            letak yang Anda sebut dengan --registry atau IKRAR_REGISTRY.
            """,
            """
            \(path) is not an ikrar registry but a folder or another program's file; it was left as it is. Check the \
            path you gave with --registry or IKRAR_REGISTRY.
            """)
    }

    static func registryLocked(_ path: String) -> Text {
        Text(
            """
            Registri \(path) sedang dipakai program lain dan tidak dilepas dalam waktu tunggu. Selesaikan perintah \
            ikrar lain yang masih berjalan, lalu ulangi; langkah ini tidak mengubah apa pun.
            """,
            """
            Another program is using the registry \(path) and did not let go of it in time. Finish the other ikrar \
            command, then try again; this step changed nothing.
            """)
    }

    static func registryBroken(at path: String, detail: String) -> Text {
        let indonesian = detail.isEmpty ? "tanpa keterangan" : detail
        let english = detail.isEmpty ? "nothing more is known" : detail
        return Text(
            """
            Isi registri tidak dapat dibaca di bagian \(path) (\(indonesian)). Jangan mengubah berkasnya: hentikan \
            pemakaian, buat salinan registri beserta berkas kuncinya, lalu pulihkan cadangan terakhir.
            """,
            """
            The registry cannot be read at \(path) (\(english)). Do not change its file: stop using it, copy the \
            registry and its key file, then restore your latest backup.
            """)
    }

    static func registryChanged(_ path: String) -> Text {
        Text(
            """
            Registri \(path) diubah orang lain sementara daftar ini dibaca; belum ada yang disimpan. Ulangi perintah yang sama.
            """,
            """
            Somebody else changed the registry \(path) while this list was read; nothing is stored. Give the same command again.
            """)
    }

    static func registryUnwritable(_ path: String) -> Text {
        Text(
            """
            \(path) tidak dapat dibuka atau ditulis. Pastikan foldernya ada, Anda berhak menulis berkas dan foldernya, \
            dan medianya tidak terkunci (registri baru tidak dapat dibuat di media exFAT atau FAT); atau pilih letak lain dengan --registry.
            """,
            """
            \(path) cannot be opened or written. Make sure that its folder exists, that you may write both the file \
            and the folder, and that the disk is not read-only (a new registry cannot be made on exFAT or FAT); or choose another place with --registry.
            """)
    }

    static func diskFull(_ path: String) -> Text {
        Text(
            """
            Ruang simpan habis saat menulis \(path). Kosongkan sebagian ruang, lalu ulangi; yang sudah dijawab tetap \
            tersimpan.
            """,
            """
            The disk became full while writing \(path). Free some space and try again; whatever was answered before is \
            kept.
            """)
    }

    static func keysMissing(_ path: String) -> Text {
        Text(
            """
            Kunci badge \(path) tidak ada. Berkas kunci dibuat oleh `ikrar init`: di samping registri berkas \
            (namanya ditambah .keys); untuk registri di server disebut dengan --keys atau IKRAR_KEYS. Salin dari komputer \
            tempat `ikrar init` dijalankan, atau kembalikan dari cadangan. Tanpa kunci yang asli, badge yang sudah \
            dibagikan tidak dapat diperiksa.
            """,
            """
            The badge key \(path) is missing. `ikrar init` made the key file: beside a registry in a file (its name with \
            .keys added); for one on a server it is named with --keys or IKRAR_KEYS. Copy it from the computer where \
            `ikrar init` was run, or restore it from your backup. Badges already handed out cannot be verified \
            without their own key.
            """)
    }

    static func keysExist(_ path: String) -> Text {
        Text(
            """
            Berkas kunci \(path) sudah ada dan tidak ditimpa, karena badge lama bergantung padanya. Pindahkan ke \
            tempat aman bila memang tidak dipakai lagi, atau pilih letak lain dengan --registry atau --keys.
            """,
            """
            The key file \(path) exists already and was not overwritten, because older badges depend on it. Move it to \
            a safe place if nothing uses it any more, or choose another place with --registry or --keys.
            """)
    }

    static func keysForeign(_ path: String) -> Text {
        Text(
            """
            Berkas kunci \(path) bukan milik registri ini: badge registri ini akan dianggap palsu, dan badge yang dicetak \
            dengannya tidak akan diterima. Sebut berkas kunci yang dibuat bersama registri ini dengan --keys atau \
            IKRAR_KEYS, atau kembalikan dari cadangan.
            """,
            """
            The key file \(path) is not this registry's: its badges would be taken for forged, and badges printed with it \
            would not be accepted. Name the key file that was made with this registry with --keys or IKRAR_KEYS, or \
            restore it from your backup.
            """)
    }

    static func keysUnsafe(_ path: String) -> Text {
        Text(
            """
            Berkas kunci \(path) harus dapat dibaca oleh Anda saja: siapa pun yang membacanya dapat memalsukan badge. \
            Jalankan `chmod 600 \(path)` dari akun pemilik berkas, lalu ulangi.
            """,
            """
            The key file \(path) must be readable by you alone: whoever reads it can forge badges. Run `chmod 600 \
            \(path)` from the account that owns the file, then try again.
            """)
    }

    static func keysBroken(_ path: String) -> Text {
        Text(
            """
            Isi berkas kunci \(path) rusak atau bukan kunci ikrar. Kembalikan berkas itu dari cadangan; jangan membuat \
            yang baru, karena badge lama tidak akan dikenal lagi.
            """,
            """
            The key file \(path) is damaged or holds no ikrar keys. Restore it from your backup; do not make a new \
            one, because older badges would no longer be recognised.
            """)
    }
}
