public import RegistryDocuments

extension DocumentError: ExplainedError {
    /// Why nothing was written, where, and what to do.
    public var text: Text {
        let path = Quoted.visible(path)
        let system = SystemAnswer(systemError).text
        return switch code {
        case .notAFolder:
            Text(
                "\(path) bukan folder, atau letaknya melewati sebuah berkas. Sebut folder lain dengan --out.",
                "\(path) is not a folder, or its path goes through a file. Name another folder with --out.")
        case .notAllowed:
            Text(
                "Anda tidak berhak menulis di \(path). Sebut folder lain dengan --out, atau minta izin menulis.",
                "You may not write to \(path). Name another folder with --out, or ask for permission to write.")
        case .noSpace:
            Text(
                """
                Ruang simpan habis saat menulis \(path), dan tidak ada berkas yang berubah. Kosongkan sebagian ruang \
                (termasuk folder sementara), lalu ulangi.
                """,
                """
                The disk became full while writing \(path); no file was changed. Free some space (the temporary folder \
                counts too), then try again.
                """)
        case .nameTaken:
            Text(
                """
                \(path) sudah ada dan bukan buatan ikrar, sehingga tidak ditimpa. Pindahkan berkas itu, atau sebut \
                folder lain dengan --out.
                """,
                """
                \(path) exists and was not made by ikrar, so it was not overwritten. Move that file away, or name \
                another folder with --out.
                """)
        case .otherEvent:
            otherEvent(path)
        case .cannotWrite:
            Text(
                "\(path) tidak dapat ditulis. \(system.indonesian) Sebut folder lain dengan --out, lalu ulangi.",
                "\(path) cannot be written. \(system.english) Name another folder with --out and try again.")
        case .cannotMakeWorkbook:
            workbook(path)
        }
    }

    private func otherEvent(_ path: String) -> Text {
        let event = Quoted.visible(event ?? "")
        return Text(
            """
            \(path) berisi rekap atau dokumen acara lain (\(event)), dan tidak ada berkas yang berubah. Sebut folder lain dengan --out, \
            satu folder untuk satu acara.
            """,
            """
            \(path) holds rosters or documents of another event (\(event)); no file was changed. Name another folder with --out, one \
            folder for each event.
            """)
    }

    private func workbook(_ path: String) -> Text {
        guard let sheet else {
            return Text(
                "Buku kerja \(path) tidak dapat dibuat. Buat dulu dengan --format csv,json.",
                "The workbook \(path) could not be made. Use --format csv,json meanwhile.")
        }
        let why = sheet.text
        return Text(
            "Buku kerja \(path) tidak dapat dibuat. \(why.indonesian) Sementara itu, pakai --format csv,json.",
            "The workbook \(path) could not be made. \(why.english) Meanwhile, use --format csv,json.")
    }
}
