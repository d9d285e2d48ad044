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

    /// What brings the commands that pages are read with.
    private var package: String {
        switch program {
        case "djpeg": "libjpeg-turbo-progs"
        case "prlimit": "util-linux"
        default: "poppler-utils"
        }
    }

    private var programRemark: Text {
        let name = Quoted.short(program ?? "?")
        let system = SystemAnswer(systemError).text
        return switch code {
        case .programMissing:
            Text(
                """
                program \(name), yang diperlukan untuk membaca pindaian ini, belum terpasang. Pasang paket \(package), \
                atau pindai sebagai PNG.
                """,
                """
                the program \(name), which reading this scan takes, is not installed. Install the package \(package), or \
                scan as PNG.
                """)
        case .programNotStarted:
            Text(
                """
                program \(name) tidak dapat dijalankan. \(system.indonesian) Periksa pemasangan paket \(package), lalu \
                ulangi.
                """,
                """
                the program \(name) cannot be started. \(system.english) Check how the package \(package) is installed, \
                then try again.
                """)
        default:
            Text(
                """
                program \(name) tidak menjawab selama \(number(limit, .indonesian)) detik. Simpan ulang berkasnya, atau \
                pindai sebagai PNG.
                """,
                """
                the program \(name) gave no answer for \(number(limit, .english)) seconds. Save the file again, or scan \
                as PNG.
                """)
        }
    }

    private var sheetRemark: Text {
        switch code {
        case .notRegistered where count ?? 0 >= 3:
            Text(
                """
                kotak hitam di sudut lembar tidak terletak sebagaimana mestinya terhadap kode QR-nya: lembarnya \
                terlipat, atau difoto miring. Pindai lagi seluruh lembar, rata.
                """,
                """
                the black squares in the sheet's corners are not where its QR code lets them be expected: the sheet is \
                folded, or was photographed askew. Scan the whole sheet again, flat.
                """)
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
