public import RosterFiles

extension RosterFileError: ExplainedError {
    /// Why the list cannot be read, where in it, and what to do.
    public var text: Text {
        let place = Place(file: file, sheet: sheet, line: line, column: column)
        return switch code {
        case .noSuchFile, .notPermitted, .isDirectory, .notRegularFile, .unreadable, .empty: place.says(opening)
        case .foreignFormat, .notWorkbook, .encrypted: place.says(format)
        case .truncatedArchive, .damagedArchive, .checksumMismatch, .missingPart, .missingSharedString, .malformedXML,
            .declaresDocumentType:
            place.says(damage)
        case .nulByte, .unterminatedQuote: place.says(writing)
        case .unpacksTooLarge, .unpacksTooDensely, .sharedStringsTooLarge, .cellTooLong, .rowTooLong, .tooManyColumns:
            place.says(excess)
        }
    }

    private var opening: Text {
        switch code {
        case .noSuchFile:
            Text(
                "berkas ini tidak ada. Periksa nama dan foldernya.",
                "there is no such file. Check its name and folder.")
        case .notPermitted:
            Text(
                "Anda tidak berhak membaca berkas ini. Minta izin baca kepada pemiliknya, atau salin ke folder Anda.",
                "you may not read this file. Ask its owner for permission, or copy it to a folder of yours.")
        case .isDirectory:
            Text(
                "ini sebuah folder. Sebut berkas CSV atau XLSX di dalamnya.",
                "this is a folder. Name the CSV or XLSX file inside it.")
        case .notRegularFile:
            Text(
                """
                ini bukan berkas biasa, padahal daftar dibaca lebih dari satu kali. Simpan dulu sebagai berkas CSV \
                atau XLSX.
                """,
                "this is not a regular file, and a list is read more than once. Save it as a CSV or XLSX file first.")
        case .empty:
            Text(
                "berkas ini kosong. Ekspor atau unduh lagi dari aplikasi asalnya.",
                "this file is empty. Export or download it again from where it came.")
        default:
            Text(
                """
                berkas ini tidak dapat dibaca. \(SystemAnswer(systemError).text.indonesian) Salin berkasnya ke media \
                lain, lalu ulangi.
                """,
                """
                this file cannot be read. \(SystemAnswer(systemError).text.english) Copy it to another disk and try \
                again.
                """)
        }
    }

    private var format: Text {
        switch code {
        case .encrypted:
            Text(
                "berkas ini dikunci dengan sandi. Buka di Excel, hapus sandinya, simpan, lalu impor lagi.",
                """
                this file is locked with a password. Open it in Excel, remove the password, save it and import it \
                again.
                """)
        case .foreignFormat:
            foreign(looksLike)
        default:
            Text(
                "arsip ini tidak memuat buku kerja Excel. Simpan daftarnya dari Excel sebagai XLSX atau CSV.",
                "this archive holds no Excel workbook. Save the list from Excel as XLSX or CSV.")
        }
    }

    private func foreign(_ format: ForeignFormat?) -> Text {
        guard let format else {
            return Text(
                "isinya bukan CSV atau XLSX. Minta daftarnya dalam salah satu bentuk itu.",
                "its contents are neither CSV nor XLSX. Ask for the list in one of these forms.")
        }
        let label = format.label
        return format.isTable
            ? Text(
                """
                isinya \(label.indonesian), apa pun nama berkasnya. Buka di Excel, simpan sebagai XLSX, lalu impor \
                lagi.
                """,
                "it is \(label.english), whatever its name. Open it in Excel, save it as XLSX, and import that.")
            : Text(
                "isinya \(label.indonesian), bukan daftar CSV atau XLSX. Minta daftarnya dalam salah satu bentuk itu.",
                "it is \(label.english), not a CSV or XLSX list. Ask for the list in one of these forms.")
    }

    private var damage: Text {
        let part = Quoted.short(part ?? "?")
        return switch code {
        case .truncatedArchive:
            Text(
                "berkas ini terpotong; unduhan atau salinannya belum selesai. Ambil lagi berkasnya secara utuh.",
                "this file is cut short; its download or copy did not finish. Fetch the whole file again.")
        case .damagedArchive where self.part == nil:
            Text(
                "berkas ini rusak dan tidak dapat dibuka. Ambil lagi berkasnya dari sumbernya.",
                "this file is damaged and cannot be unpacked. Fetch it again from its source.")
        case .damagedArchive:
            Text(
                "bagian \(part) rusak dan tidak dapat dibuka. Ambil lagi berkasnya dari sumbernya.",
                "its part \(part) is damaged and cannot be unpacked. Fetch the file again from its source.")
        case .checksumMismatch:
            Text(
                "bagian \(part) berubah sejak disimpan, sehingga isinya tidak dapat dipercaya. Ambil lagi berkasnya.",
                "its part \(part) has changed since it was saved and cannot be trusted. Fetch the file again.")
        case .missingPart:
            Text(
                "bagian \(part) tidak ada dalam buku kerja. Buka dan simpan ulang di Excel, lalu impor lagi.",
                "its part \(part) is missing from the workbook. Open and save it in Excel, then import it again.")
        case .missingSharedString:
            Text(
                """
                sel ini menunjuk teks nomor \(index.map { String($0) } ?? "?") yang tidak ada dalam buku kerja. Buka \
                dan simpan ulang di Excel, lalu impor lagi.
                """,
                """
                this cell points at text number \(index.map { String($0) } ?? "?"), which the workbook does not have. \
                Open and save it in Excel, then import it again.
                """)
        case .declaresDocumentType:
            Text(
                """
                bagian \(part) memuat deklarasi yang tidak dipakai buku kerja mana pun; berkasnya ditolak. Pastikan \
                asal-usulnya.
                """,
                """
                its part \(part) makes a declaration that no workbook has; the file is refused. Make sure where it \
                comes from.
                """)
        default:
            Text(
                """
                bagian \(part) tidak tersusun benar\(partLine.map { " pada baris ke-\($0)" } ?? ""). Buka dan simpan \
                ulang di Excel, lalu impor lagi.
                """,
                """
                its part \(part) is malformed\(partLine.map { " at its line \($0)" } ?? ""). Open and save it in \
                Excel, then import it again.
                """)
        }
    }

    private var writing: Text {
        switch code {
        case .unterminatedQuote:
            Text(
                """
                tanda kutip yang dibuka di sini tidak pernah ditutup. Hapus atau tutup tanda kutip itu, lalu impor \
                lagi.
                """,
                "the quote opened here is never closed. Remove or close it, then import the file again.")
        default:
            Text(
                """
                ada byte kosong (NUL), tanda berkas rusak atau bukan teks. Ekspor lagi daftarnya sebagai CSV atau \
                XLSX.
                """,
                """
                there is a NUL byte, a sign of a damaged file or of one that is not text. Export the list again as CSV \
                or XLSX.
                """)
        }
    }

    private var excess: Text {
        let (size, bytes) = (Wording.size(bytes: limit ?? 0, .indonesian), Wording.size(bytes: limit ?? 0, .english))
        let (number, count) = (Wording.count(limit ?? 0, .indonesian), Wording.count(limit ?? 0, .english))
        let part = Quoted.short(part ?? "?")
        return switch code {
        case .unpacksTooLarge:
            Text(
                """
                isinya lebih dari \(size) setelah dibuka, terlalu besar untuk sebuah daftar. Bagi daftarnya, atau \
                pastikan asal-usulnya.
                """,
                "it unpacks to more than \(bytes), too much for a list. Split it, or make sure where it comes from.")
        case .unpacksTooDensely:
            Text(
                """
                bagian \(part) mengembang lebih dari \(number) kali ukurannya, seperti berkas yang dibuat untuk \
                merusak; ditolak. Pastikan asal-usulnya, lalu simpan ulang di Excel.
                """,
                """
                its part \(part) unpacks to more than \(count) times its size, like a file made to do harm; it is \
                refused. Make sure where it comes from, then save it in Excel again.
                """)
        case .sharedStringsTooLarge:
            Text(
                "tabel teksnya lebih dari \(size). Hapus kolom yang tidak perlu, atau bagi daftarnya.",
                "its table of texts is over \(bytes). Delete columns that are not needed, or split the list.")
        case .cellTooLong:
            Text(
                "sebuah sel berisi lebih dari \(size). Perbaiki sel itu; sering kali sebuah tanda kutip tidak ditutup.",
                "a cell holds more than \(bytes). Mend that cell; often a quote was never closed.")
        case .rowTooLong:
            Text(
                "sebuah baris berisi lebih dari \(size). Periksa pemisah kolom dan ganti barisnya.",
                "a row holds more than \(bytes). Check its delimiters and line breaks.")
        default:
            Text(
                "sebuah baris berisi lebih dari \(number) kolom. Periksa pemisah kolomnya.",
                "a row has more than \(count) columns. Check its delimiters.")
        }
    }
}
