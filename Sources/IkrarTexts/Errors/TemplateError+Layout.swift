internal import OfficePaper

/// What does not fit on a card or a page, and pictures.
extension TemplateError {
    var layoutRemark: Text {
        let value = Quoted.short(value ?? "?")
        let limit = Quoted.short(choices.first ?? "?")
        return switch code {
        case .outOfBounds: outOfBounds
        case .symbolTooSmall:
            Text(
                "simbol QR selebar \(value) mm terlalu kecil untuk pemindai. Beri lebar sedikitnya \(limit) mm.",
                "a QR symbol \(value) mm wide is too small for scanners. Make it \(limit) mm wide at least.")
        case .symbolTooDark:
            Text(
                """
                warna \(value) di belakang simbol QR terlalu gelap untuk pemindai. Pakai warna terang, sebaiknya putih.
                """,
                "the colour \(value) behind the QR symbol is too dark for scanners. Use a light one, best of all white."
            )
        case .overlapsSymbol: overlapsSymbol
        case .crossesFold:
            Text(
                """
                kotak ini melintasi garis lipat, \(limit) mm dari tepi kiri. Geser atau persempit agar seluruhnya di \
                satu sisi.
                """,
                """
                this box lies across the fold, \(limit) mm from the left edge. Move or narrow it until it is on one \
                side.
                """)
        case .noPicture:
            Text(
                "gambar “\(value)” tidak ada di folder templat. Salin gambarnya ke sana, atau perbaiki namanya.",
                "there is no picture “\(value)” in the folder of templates. Copy it there, or correct its name.")
        default:
            Text(
                "“\(value)” bukan nama gambar PNG atau JPEG. Simpan gambarnya sebagai PNG, lalu sebut berkas itu.",
                "“\(value)” is not the name of a PNG or JPEG picture. Save the picture as PNG, then name that file.")
        }
    }

    /// A box tells its left, top, width and height; a table its width.
    private var outOfBounds: Text {
        if let box = Self.numbers(value), box.count == 4, let room = Self.numbers(choices.first), room.count == 4 {
            return Text(
                """
                kotak di \(box[0]), \(box[1]) berukuran \(box[2]) × \(box[3]) mm keluar dari kartu, \
                \(room[2]) × \(room[3]) mm. Geser atau kecilkan kotak itu; pada simbol QR, bidang putihnya ikut dihitung.
                """,
                """
                the box at \(box[0]), \(box[1]) of \(box[2]) × \(box[3]) mm runs out of the card of \
                \(room[2]) × \(room[3]) mm. Move it or make it smaller; to a QR symbol belongs the white around it.
                """)
        }
        let (taken, room) = (Quoted.short(value ?? "?"), Quoted.short(choices.first ?? "?"))
        return Text(
            """
            kolom-kolom tabel ini memerlukan \(taken) mm, lebih dari lebar halaman, \(room) mm. Persempit (width) atau \
            hapus beberapa kolom.
            """,
            """
            the columns of this table take \(taken) mm, more than the page has, \(room) mm. Narrow some of them \
            (width), or remove some.
            """)
    }

    private var overlapsSymbol: Text {
        guard let box = Self.numbers(value), box.count == 4 else {
            return Text(
                "kotak ini menutupi simbol QR atau bidang putih di sekelilingnya. Geser atau kecilkan kotak itu.",
                "this box covers the QR symbol or the white around it. Move it or make it smaller.")
        }
        return Text(
            """
            kotak di \(box[0]), \(box[1]) berukuran \(box[2]) × \(box[3]) mm menutupi simbol QR atau bidang putih di \
            sekelilingnya, yang diperlukan pemindai. Geser atau kecilkan kotak itu.
            """,
            """
            the box at \(box[0]), \(box[1]) of \(box[2]) × \(box[3]) mm covers the QR symbol or the white around it, \
            which scanners need. Move it or make it smaller.
            """)
    }

    private static func numbers(_ list: String?) -> [String]? {
        list.map { $0.split(separator: ",").map { Quoted.short($0.filter { $0 != " " }) } }
    }
}
