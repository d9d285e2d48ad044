public import IkrarRegistry

extension ListFault {
    /// As a page says it: ``text`` advises options, where the page asks for columns.
    public var pageText: Text {
        let place = Place(file: file, sheet: sheet, line: line)
        let seen = Quoted.list(headers)
        let letters = columns.joined(separator: ", ")
        return switch code {
        case .noHeader, .noExcuseHeader, .noPaktaHeader, .noNIPHeader: text
        case .noNIPColumn:
            place.says(
                "tidak ada kolom NIP; judul yang terlihat: \(seen). Bila NIP ada di salah satunya, tunjuk di bawah.",
                "there is no NIP column; the headers seen are: \(seen). If one of them holds the NIP, point to it below."
            )
        case .severalNIPColumns:
            place.says(
                "beberapa kolom dapat berisi NIP: \(seen) (kolom \(letters)). Tunjuk yang benar di bawah.",
                "several columns could hold the NIP: \(seen) (columns \(letters)). Point to the right one below.")
        case .repeatedHeader:
            place.says(
                "judul \(seen) dipakai di beberapa kolom (\(letters)). Tunjuk yang benar di bawah dengan hurufnya, atau hapus kolom yang berlebih.",
                "the header \(seen) stands over several columns (\(letters)). Point to the right one below by its letter, or delete the others."
            )
        case .noNameColumn:
            place.says(
                "ada kolom NIP, tetapi tidak ada kolom nama; judul yang terlihat: \(seen). Tunjuk kolom namanya di bawah.",
                "there is a NIP column but none for the name; the headers seen are: \(seen). Point to the name below.")
        case .unitTree:
            place.says(
                "ini pohon unit (UNOR), bukan daftar pegawai. Unggah berkas itu sendirian lebih dahulu, lalu daftar pegawainya.",
                "this is the tree of units (UNOR), not a list of people. Upload that file by itself first, then the lists of people."
            )
        case .unknownColumn:
            place.says(
                "kolom \(seen) tidak ada di sini. Salin judul kolomnya persis, atau pakai huruf kolom seperti C.",
                "the column \(seen) is not here. Copy its header exactly, or use the column's letter, like C.")
        }
    }
}
