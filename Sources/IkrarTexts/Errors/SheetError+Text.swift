public import SheetWriting

extension SheetError: ExplainedError {
    /// Why a workbook could not be made, where in it, and what to do.
    public var text: Text {
        let place = Place(file: path, sheet: sheet, line: row, column: column).text
        let system = SystemAnswer(systemError).text
        let there = Text(
            place.indonesian.isEmpty ? "buku kerja" : place.indonesian,
            place.english.isEmpty ? "the workbook" : place.english)
        return switch code {
        case .folderMissing:
            Text(
                "Folder untuk \(there.indonesian) tidak ada. Buat foldernya, atau pilih letak lain.",
                "The folder for \(there.english) does not exist. Make it, or choose another place.")
        case .notAllowed:
            Text(
                "Anda tidak berhak menulis \(there.indonesian). Pilih folder lain, atau minta izin menulis.",
                "You may not write \(there.english). Choose another folder, or ask for permission to write.")
        case .noSpace:
            Text(
                "Ruang simpan habis saat menulis \(there.indonesian). Kosongkan sebagian ruang, lalu ulangi.",
                "The disk became full while writing \(there.english). Free some space, then try again.")
        case .cannotWrite:
            Text(
                "Gagal menulis \(there.indonesian). \(system.indonesian) Pilih letak lain, lalu ulangi.",
                "Writing \(there.english) failed. \(system.english) Choose another place and try again.")
        case .cannotAssemble:
            Text(
                """
                Gagal menyusun \(there.indonesian). \(system.indonesian) Tutup program lain agar memori cukup, lalu \
                ulangi.
                """,
                """
                Putting \(there.english) together failed. \(system.english) Close other programs to free memory, then \
                try again.
                """)
        case .incomplete:
            Text(
                """
                Hasil untuk \(there.indonesian) tidak utuh karena folder sementara penuh. Kosongkan ruangnya, lalu \
                ulangi.
                """,
                """
                What was made for \(there.english) is incomplete because the temporary folder is full. Free space \
                there, then try again.
                """)
        case .sheetName:
            Text(
                """
                Excel tidak menerima nama di \(there.indonesian). Nama lembar paling banyak 31 huruf, tanpa [ ] : * ? \
                / \\, dan tidak berulang.
                """,
                """
                Excel does not accept the name in \(there.english). A sheet's name has at most 31 characters, none of \
                [ ] : * ? / \\, and stands once.
                """)
        case .textTooLong:
            Text(
                "Teks di \(there.indonesian) melebihi batas Excel, 32.767 huruf. Persingkat teks itu, atau pakai CSV.",
                "The text at \(there.english) is over Excel's 32,767 characters. Shorten it, or use CSV.")
        case .outOfSheet:
            Text(
                """
                Isi di \(there.indonesian) melewati batas Excel, 1.048.576 baris dan 16.384 kolom. Buat per OPD, atau \
                pakai CSV.
                """,
                """
                What belongs at \(there.english) is outside Excel's 1,048,576 rows and 16,384 columns. Make it per \
                OPD, or use CSV.
                """)
        }
    }
}
