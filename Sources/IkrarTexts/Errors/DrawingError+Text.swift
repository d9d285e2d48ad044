public import PageDrawing

extension DrawingError: ExplainedError {
    /// Why a document was not drawn or not written, and what to do.
    public var text: Text {
        switch code {
        case .fontMissing: fontMissing
        case .pictureMissing, .pictureNotAPicture, .pictureIsSVG, .pictureTooLarge: picture
        case .noSpace, .notAllowed, .cannotWrite, .outOfMemory: writing
        }
    }

    private var fontMissing: Text {
        let family = Quoted.short(family ?? "?")
        guard let substitute = detail.map({ Quoted.short($0) }) else {
            return Text(
                """
                Huruf “\(family)” belum terpasang di komputer ini, sehingga tidak ada yang dicetak. Pasang huruf itu, \
                atau ganti family dalam templat.
                """,
                """
                The font “\(family)” is not installed on this computer, so nothing was printed. Install it, or change \
                family in the templates.
                """)
        }
        return Text(
            """
            Huruf “\(family)” belum terpasang di komputer ini, sehingga tidak ada yang dicetak. Pasang huruf itu, atau \
            ganti family dalam templat, misalnya dengan “\(substitute)”.
            """,
            """
            The font “\(family)” is not installed on this computer, so nothing was printed. Install it, or change \
            family in the templates, for example to “\(substitute)”.
            """)
    }

    private var picture: Text {
        let name = path.map { Quoted.visible($0) } ?? "?"
        return switch code {
        case .pictureMissing: pictureMissing(name)
        case .pictureIsSVG:
            Text(
                """
                Gambar \(name) adalah SVG, yang tidak dapat dipakai. Simpan sebagai PNG, lalu sebut PNG itu dalam \
                templat.
                """,
                "The picture \(name) is SVG, which cannot be used. Save it as PNG, then name the PNG in the template.")
        case .pictureTooLarge: pictureTooLarge(name)
        default: notAPicture(name)
        }
    }

    private func pictureMissing(_ name: String) -> Text {
        guard systemError != 0 else {
            return Text(
                "Gambar \(name) tidak ada. Salin gambarnya ke sana, atau perbaiki namanya dalam templat.",
                "There is no picture \(name). Copy it there, or correct its name in the template.")
        }
        let system = SystemAnswer(systemError).text
        return Text(
            "Gambar \(name) tidak dapat dibaca. \(system.indonesian) Salin lagi, atau perbaiki namanya dalam templat.",
            "The picture \(name) cannot be read. \(system.english) Copy it again, or correct its name in the template.")
    }

    private func notAPicture(_ name: String) -> Text {
        guard let detail = detail.map({ Quoted.short($0) }) else {
            return Text(
                "\(name) bukan gambar PNG atau JPEG yang utuh. Simpan ulang sebagai PNG dari program gambar.",
                "\(name) is not a whole PNG or JPEG picture. Save it again as PNG from a picture editor.")
        }
        return Text(
            "\(name) bukan gambar PNG atau JPEG yang utuh (\(detail)). Simpan ulang sebagai PNG dari program gambar.",
            "\(name) is not a whole PNG or JPEG picture (\(detail)). Save it again as PNG from a picture editor.")
    }

    private func pictureTooLarge(_ name: String) -> Text {
        guard let pixels, pixels > 0 else {
            let bytes = detail.flatMap { Int($0) } ?? 0
            return Text(
                """
                Gambar \(name) berukuran \(Wording.size(bytes: bytes, .indonesian)), terlalu besar untuk dicetak di \
                setiap halaman. Perkecil; untuk logo, lebar 1.000 piksel sudah tajam.
                """,
                """
                The picture \(name) is \(Wording.size(bytes: bytes, .english)), too large to be printed on every page. \
                Make it smaller; for a logo, 1,000 pixels across are sharp.
                """)
        }
        return Text(
            """
            Gambar \(name) terdiri atas \(Wording.count(pixels, .indonesian)) piksel, terlalu besar untuk dicetak di \
            setiap halaman. Perkecil; untuk logo, lebar 1.000 piksel sudah tajam.
            """,
            """
            The picture \(name) has \(Wording.count(pixels, .english)) pixels, too many to be printed on every page. \
            Make it smaller; for a logo, 1,000 pixels across are sharp.
            """)
    }

    private var writing: Text {
        let name = path.map { Text(Quoted.visible($0), Quoted.visible($0)) } ?? Text("dokumen ini", "this document")
        return switch code {
        case .noSpace:
            Text(
                "Ruang simpan habis saat menulis \(name.indonesian). Kosongkan sebagian ruang, lalu ulangi.",
                "The disk became full while writing \(name.english). Free some space, then try again.")
        case .notAllowed:
            Text(
                """
                Anda tidak berhak membaca atau menulis \(name.indonesian). Minta izin; untuk hasil, sebut tempat lain \
                dengan --out.
                """,
                """
                You may not read or write \(name.english). Ask for permission; for what is printed, name another place \
                with --out.
                """)
        case .outOfMemory:
            Text(
                "Memori habis saat membuat \(name.indonesian). Tutup program lain, atau cetak per OPD dengan --opd.",
                """
                Memory ran out while making \(name.english). Close other programs, or print one OPD at a time with \
                --opd.
                """
            )
        default: cannotWrite(name)
        }
    }

    private func cannotWrite(_ name: Text) -> Text {
        guard systemError == 0, let detail = detail.map({ Quoted.short($0) }) else {
            let system = SystemAnswer(systemError).text
            return Text(
                "Gagal menulis \(name.indonesian). \(system.indonesian) Sebut tempat lain dengan --out, lalu ulangi.",
                "Writing \(name.english) failed. \(system.english) Name another place with --out and try again.")
        }
        return Text(
            """
            Gagal menulis \(name.indonesian) (\(detail)). Sebut tempat lain dengan --out, lalu ulangi.
            """,
            """
            Writing \(name.english) failed (\(detail)). Name another place with --out and try again.
            """)
    }
}
