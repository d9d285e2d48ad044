public import IkrarRegistry

extension ListFault: ExplainedError {
    /// Why the list cannot be read, where, and which option or change helps.
    public var text: Text {
        let place = Place(file: file, sheet: sheet, line: line)
        let seen = Quoted.list(headers)
        let letters = columns.joined(separator: ", ")
        return switch code {
        case .noHeader where headers.isEmpty:
            place.says(
                """
                tidak ditemukan baris judul kolom dalam 30 baris pertama. Pastikan ada satu baris berisi judul seperti \
                NIP, NAMA, dan UNIT KERJA di atas daftar.
                """,
                """
                no header row was found within the first 30 rows. Make sure that one row above the list holds headers \
                such as NIP, NAMA and UNIT KERJA.
                """)
        case .noHeader:
            place.says(
                """
                tidak ditemukan judul kolom yang diperlukan dalam 30 baris pertama; yang terlihat: \(seen). Periksa \
                apakah berkasnya benar, lalu perbaiki judul kolomnya.
                """,
                """
                the headers that are needed were not found within the first 30 rows; seen were: \(seen). Check that it \
                is the right file, then correct its headers.
                """)
        case .noNIPColumn:
            place.says(
                """
                tidak ada kolom NIP; judul yang terlihat: \(seen). Bila NIP ada di salah satunya, tunjuk dengan --map \
                nip=KOLOM, misalnya --map "nip=NOMOR PEGAWAI" atau --map nip=C.
                """,
                """
                there is no NIP column; the headers seen are: \(seen). If one of them holds the NIP, point to it with \
                --map nip=COLUMN, for example --map "nip=NOMOR PEGAWAI" or --map nip=C.
                """)
        case .severalNIPColumns:
            place.says(
                """
                beberapa kolom dapat berisi NIP: \(seen) (kolom \(letters)). Tunjuk yang benar dengan --map \
                nip=\(columns.first ?? "KOLOM").
                """,
                """
                several columns could hold the NIP: \(seen) (columns \(letters)). Point to the right one with --map \
                nip=\(columns.first ?? "COLUMN").
                """)
        case .repeatedHeader:
            place.says(
                """
                judul \(seen) dipakai di beberapa kolom (\(letters)). Tunjuk yang benar dengan --map \
                \(field?.rawValue ?? "name")=\(columns.first ?? "KOLOM"), atau hapus kolom yang berlebih.
                """,
                """
                the header \(seen) stands over several columns (\(letters)). Point to the right one with --map \
                \(field?.rawValue ?? "name")=\(columns.first ?? "COLUMN"), or delete the others.
                """)
        case .noNameColumn:
            place.says(
                """
                ada kolom NIP, tetapi tidak ada kolom nama; judul yang terlihat: \(seen). Tunjuk kolom nama dengan \
                --map name=KOLOM.
                """,
                """
                there is a NIP column but none for the name; the headers seen are: \(seen). Point to the name with \
                --map name=COLUMN.
                """)
        case .noExcuseHeader:
            place.says(
                """
                tidak ditemukan baris judul daftar alasan dalam 30 baris pertama. Buat kolom berjudul NIP, JENIS, dan \
                NOMOR SURAT, lalu impor lagi.
                """,
                """
                no header row of a list of excuses was found within the first 30 rows. Give it columns headed NIP, \
                JENIS and NOMOR SURAT, then import it again.
                """)
        case .unitTree:
            place.says(
                """
                ini pohon unit (UNOR), bukan daftar pegawai. Masukkan dahulu dengan `ikrar opd import`, lalu daftar \
                pegawainya.
                """,
                """
                this is the tree of units (UNOR), not a list of people. Import it first with `ikrar opd import`, then \
                the lists of people.
                """)
        case .noPaktaHeader:
            place.says(
                """
                tidak ditemukan baris judul daftar pakta dalam 30 baris pertama. Buat kolom berjudul NIP dan NOMOR PAKTA, \
                sebaiknya juga TANGGAL, lalu impor lagi.
                """,
                """
                no header row of a list of paktas was found within the first 30 rows. Give it columns headed NIP and \
                NOMOR PAKTA, better TANGGAL too, then import it again.
                """)
        case .noNIPHeader:
            place.says(
                "tidak ditemukan kolom berjudul NIP dalam 30 baris pertama. Beri judul NIP di atas kolomnya, lalu impor lagi.",
                "no column headed NIP was found within the first 30 rows. Write NIP above it, then import the list again."
            )
        case .unknownColumn:
            place.says(
                """
                kolom \(seen) yang disebut dengan --map \(field?.rawValue ?? "nip")=… tidak ada di sini. Salin judul \
                kolomnya persis, atau pakai huruf kolom seperti C.
                """,
                """
                the column \(seen) named with --map \(field?.rawValue ?? "nip")=… is not here. Copy its header \
                exactly, or use the column's letter, like C.
                """)
        }
    }
}
