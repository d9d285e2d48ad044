public import QRSymbol

extension BadgeImageError: ExplainedError {
    /// Why a badge's picture was not made or not written, which, and what to do.
    public var text: Text {
        switch code {
        case .undrawableStyle, .undrawableTypedCode, .typedCodeTooWide, .symbolRefused, .repeatedPath: drawing
        case .folderMissing, .isFolder, .notAllowed, .diskFull, .nameTooLong, .writeFailed: writing
        }
    }

    private var name: Text {
        path.map { Text(Quoted.visible($0), Quoted.visible($0)) } ?? Text("gambar badge", "the badge picture")
    }

    private var drawing: Text {
        switch code {
        case .undrawableStyle:
            Text(
                """
                Ukuran badge di luar batas. --module-pixels harus 1 sampai 64, --quiet-zone 0 sampai 64, dan --size-mm \
                1 sampai 1.000.
                """,
                """
                The badge's measures are out of range. --module-pixels must be 1 to 64, --quiet-zone 0 to 64, and \
                --size-mm 1 to 1,000.
                """)
        case .undrawableTypedCode:
            Text(
                """
                Huruf ke-\((position ?? 0) + 1) kode ketik pada \(name.indonesian) tidak dapat digambar. Pakai \
                --no-typed-code.
                """,
                """
                Character \((position ?? 0) + 1) of the typed code on \(name.english) cannot be drawn. Use \
                --no-typed-code.
                """)
        case .typedCodeTooWide:
            Text(
                """
                Kode ketik lebih lebar daripada \(name.indonesian). Perbesar --module-pixels, atau pakai \
                --no-typed-code.
                """,
                "The typed code is wider than \(name.english). Enlarge --module-pixels, or use --no-typed-code.")
        case .symbolRefused:
            refused
        default:
            Text(
                """
                \(name.indonesian) akan ditulis dua kali dalam satu perintah. Beri nama yang berbeda untuk tiap badge.
                """,
                "\(name.english) would be written twice by one command. Give every badge a name of its own.")
        }
    }

    private var refused: Text {
        guard let symbol else {
            return Text(
                """
                Kode untuk \(name.indonesian) tidak dapat dijadikan gambar QR. Terbitkan badge baru dengan `ikrar \
                badge reissue`.
                """,
                "The code for \(name.english) gives no QR symbol. Issue a new badge with `ikrar badge reissue`.")
        }
        let why = symbol.text
        return Text(
            "Kode untuk \(name.indonesian) tidak dapat dijadikan gambar QR. \(why.indonesian)",
            "The code for \(name.english) gives no QR symbol. \(why.english)")
    }

    private var writing: Text {
        let system = SystemAnswer(errno).text
        return switch code {
        case .folderMissing:
            Text(
                """
                Folder untuk \(name.indonesian) tidak ada, atau bagian letaknya adalah berkas. Sebut folder lain \
                dengan --out.
                """,
                """
                The folder for \(name.english) is not there, or a part of its path is a file. Name another folder with \
                --out.
                """)
        case .isFolder:
            Text(
                """
                Di letak \(name.indonesian) sudah ada folder. Pindahkan folder itu, atau sebut folder lain dengan \
                --out.
                """,
                "There is a folder at \(name.english). Move it away, or name another folder with --out.")
        case .notAllowed:
            Text(
                """
                Anda tidak berhak menulis \(name.indonesian). Sebut folder lain dengan --out, atau minta izin menulis.
                """,
                "You may not write \(name.english). Name another folder with --out, or ask for permission to write.")
        case .diskFull:
            Text(
                """
                Ruang simpan habis saat menulis \(name.indonesian). Kosongkan sebagian ruang, lalu ulangi; badge tetap \
                sama.
                """,
                """
                The disk became full while writing \(name.english). Free some space and try again; the badges stay the \
                same.
                """)
        case .nameTooLong:
            Text(
                """
                Nama \(name.indonesian) terlalu panjang untuk media ini. Sebut folder yang namanya lebih pendek dengan \
                --out.
                """,
                "The name \(name.english) is too long for this disk. Name a folder with a shorter path with --out.")
        default:
            Text(
                """
                \(name.indonesian) tidak dapat ditulis. \(system.indonesian) Sebut folder lain dengan --out, lalu \
                ulangi.
                """,
                "\(name.english) cannot be written. \(system.english) Name another folder with --out and try again.")
        }
    }
}
