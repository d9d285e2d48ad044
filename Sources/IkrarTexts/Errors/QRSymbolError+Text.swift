public import QRSymbol

extension QRSymbolError: ExplainedError {
    /// Why a text gives no symbol, and what to do.
    public var text: Text {
        let length = length ?? 0
        let letters = Text(
            Wording.count(length, .indonesian),
            length == 1 ? "1 character" : "\(Wording.count(length, .english)) characters")
        let version = version.map { String($0) } ?? "?"
        return switch code {
        case .empty:
            Text(
                "Tidak ada teks untuk gambar QR. Isi kodenya.",
                "There is no text for the QR symbol. Give it a code.")
        case .notAlphanumeric:
            Text(
                """
                Huruf ke-\((position ?? 0) + 1) tidak dapat dipakai dalam kode QR badge; hanya A-Z, 0-9, dan $ % * + - \
                . / : yang boleh.
                """,
                """
                Character \((position ?? 0) + 1) cannot stand in a badge's QR code; only A-Z, 0-9 and $ % * + - . / : \
                may.
                """)
        case .tooLong where self.version != nil:
            Text(
                """
                Teks sepanjang \(letters.indonesian) huruf tidak muat dalam gambar QR versi \(version). Pilih versi \
                yang lebih besar.
                """,
                "A text of \(letters.english) does not fit a QR symbol of version \(version). Choose a larger version.")
        case .tooLong:
            Text(
                "Teks sepanjang \(letters.indonesian) huruf tidak muat dalam gambar QR mana pun. Persingkat teksnya.",
                "A text of \(letters.english) fits no QR symbol. Shorten it.")
        case .otherLength:
            Text(
                """
                Teks sepanjang \(letters.indonesian) huruf berbeda panjang dari kode lain dalam rangkaian ini. Buat \
                terpisah.
                """,
                "A text of \(letters.english) is not as long as the other codes of its series. Make it separately.")
        case .noSuchVersion:
            Text(
                "Gambar QR versi \(version) tidak ada. Pilih versi 1 sampai 40.",
                "There is no QR symbol of version \(version). Choose a version from 1 to 40.")
        case .libraryFailed:
            Text(
                """
                Gambar QR gagal dibuat. \(SystemAnswer(errno).text.indonesian) Tutup program lain agar memori cukup, \
                lalu ulangi.
                """,
                """
                The QR symbol could not be made. \(SystemAnswer(errno).text.english) Close other programs to free \
                memory, then try again.
                """)
        }
    }
}
