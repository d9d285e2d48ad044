public import PaperReading

extension PaperReadingError: ExplainedError {
    /// Why a scan was not read, where, and what to do.
    public var text: Text {
        let place = Place(file: path, page: page)
        return path == nil && page == nil || code == .notWritten ? remark : place.says(remark)
    }

    /// ``text`` without the place, for whoever tells the place of everything.
    public var remark: Text {
        switch code {
        case .noSuchFile, .notPermitted, .isDirectory, .notRegularFile, .unreadable, .empty: fileRemark
        case .foreignFormat, .encrypted, .broken, .tooManyPages, .tooManyPixels: contentRemark
        case .programMissing, .programNotStarted, .programTooSlow: programRemark
        case .notRegistered, .impossibleShape: sheetRemark
        case .notWritten: notWritten
        }
    }

    private var fileRemark: Text {
        switch code {
        case .noSuchFile:
            Text(
                "berkas ini tidak ada. Periksa nama dan letaknya.",
                "this file does not exist. Check its name and place.")
        case .notPermitted:
            Text(
                "Anda tidak berhak membaca berkas ini. Minta izin membaca, atau salin ke folder sendiri.",
                "you may not read this file. Ask for permission to read it, or copy it to a folder of yours.")
        case .isDirectory:
            Text(
                "ini sebuah folder. Sebut berkas PDF atau gambar di dalamnya.",
                "this is a folder. Name the PDF files or pictures in it.")
        case .notRegularFile:
            Text(
                "ini bukan berkas biasa. Simpan hasil pindaian sebagai berkas, lalu sebut berkas itu.",
                "this is no ordinary file. Save the scan as a file, then name that file.")
        case .empty:
            Text(
                "berkas ini kosong; pemindaian atau salinannya gagal. Pindai atau salin lagi.",
                "this file is empty; scanning or copying it failed. Scan or copy it again.")
        default: unreadable
        }
    }

    private var unreadable: Text {
        let system = SystemAnswer(systemError).text
        return Text(
            "berkas ini tidak dapat dibaca. \(system.indonesian) Salin ke media lain, lalu ulangi.",
            "this file cannot be read. \(system.english) Copy it to another disk, then try again.")
    }

    private var contentRemark: Text {
        switch code {
        case .foreignFormat: foreign
        case .encrypted:
            Text(
                "PDF ini terkunci dengan kata sandi. Simpan ulang tanpa kata sandi, lalu sebut berkas yang baru.",
                "this PDF opens with a password only. Save it without one, then name the new file.")
        case .tooManyPages:
            Text(
                """
                PDF ini terdiri atas \(number(count, .indonesian)) halaman, lebih dari \(number(limit, .indonesian)). \
                Bagi menjadi beberapa berkas.
                """,
                """
                this PDF has \(number(count, .english)) pages, more than \(number(limit, .english)). Split it into \
                several files.
                """)
        case .tooManyPixels:
            Text(
                """
                gambar ini terdiri atas \(number(count, .indonesian)) piksel, lebih dari \
                \(number(limit, .indonesian)). Pindai lagi pada 200 sampai 300 dpi.
                """,
                """
                this picture has \(number(count, .english)) pixels, more than \(number(limit, .english)). Scan it \
                again at 200 to 300 dpi.
                """)
        default: broken
        }
    }

    private var foreign: Text {
        guard let name = detail.map({ Quoted.short($0) }) else {
            return Text(
                "isinya bukan PDF, PNG, atau JPEG. Simpan hasil pindaian dalam salah satu bentuk itu.",
                "it is not PDF, PNG or JPEG. Save the scan in one of these forms.")
        }
        return Text(
            "isinya \(name), yang tidak dibaca di sini. Simpan hasil pindaian sebagai PDF, PNG, atau JPEG.",
            "it is \(name), which is not read here. Save the scan as PDF, PNG or JPEG.")
    }

    private var broken: Text {
        guard let detail = detail.map({ Quoted.short($0) }), !detail.isEmpty else {
            return Text(
                "isinya rusak atau terpotong. Pindai atau salin lagi.",
                "it is damaged or cut short. Scan or copy it again.")
        }
        return Text(
            "isinya rusak atau terpotong (\(detail)). Pindai atau salin lagi.",
            "it is damaged or cut short (\(detail)). Scan or copy it again.")
    }

    private var programRemark: Text {
        let program = Quoted.short(program ?? "?")
        let system = SystemAnswer(systemError).text
        return switch code {
        case .programMissing:
            Text(
                """
                program \(program), yang mengubah PDF menjadi gambar, belum terpasang. Pasang paket poppler-utils, \
                atau pindai sebagai PNG atau JPEG.
                """,
                """
                the program \(program), which turns PDF into pictures, is not installed. Install the package \
                poppler-utils, or scan as PNG or JPEG.
                """)
        case .programNotStarted:
            Text(
                """
                program \(program) tidak dapat dijalankan. \(system.indonesian) Periksa pemasangan paket \
                poppler-utils, lalu ulangi.
                """,
                """
                the program \(program) cannot be started. \(system.english) Check how the package poppler-utils is \
                installed, then try again.
                """)
        default:
            Text(
                """
                program \(program) tidak menjawab selama \(number(limit, .indonesian)) detik. Simpan ulang PDF-nya, \
                atau pindai sebagai PNG atau JPEG.
                """,
                """
                the program \(program) gave no answer for \(number(limit, .english)) seconds. Save the PDF again, or \
                scan as PNG or JPEG.
                """)
        }
    }

    private var sheetRemark: Text {
        switch code {
        case .notRegistered:
            Text(
                """
                dari keempat kotak hitam di sudut lembar, hanya \(count ?? 0) yang terlihat; perlu sedikitnya tiga. \
                Pindai lagi seluruh lembar, rata dan tidak tertutup.
                """,
                """
                of the four black squares in the sheet's corners, only \(count ?? 0) can be seen; three are needed. \
                Scan the whole sheet again, flat and with nothing over it.
                """)
        default:
            Text(
                """
                ukuran dalam kode QR lembar ini saling bertentangan. Pindai lagi; bila tetap begitu, cetak lembar yang \
                baru.
                """,
                """
                the measures in this sheet's QR code contradict each other. Scan it again; if they still do, print it \
                anew.
                """
            )
        }
    }

    private var notWritten: Text {
        let name = path.map { Quoted.visible($0) } ?? "?"
        let system = SystemAnswer(systemError).text
        return Text(
            "gambar \(name) tidak dapat ditulis. \(system.indonesian) Sebut folder lain dengan --out, lalu ulangi.",
            "the picture \(name) cannot be written. \(system.english) Name another folder with --out and try again.")
    }

    private func number(_ number: Int?, _ language: Language) -> String { Wording.count(number ?? 0, language) }
}
