public import RosterFiles

extension ReadingWarning {
    /// Where and what was mended or is doubtful; the file's name is told beside it.
    public var text: Text {
        let place = Place(line: line, column: column)
        return switch code {
        case .encodingMended:
            place.says(
                "pengodean huruf berbeda dari bagian lain berkas dan sudah disesuaikan. Periksa ejaan nama di sel ini.",
                """
                the letters are encoded otherwise than in the rest of the file and were mended. Check the names in \
                this cell.
                """)
        case .strayCarriageReturn:
            place.says(
                "ada ganti baris yang menyendiri di dalam sel; dibiarkan sebagai isi sel. Periksa isinya.",
                "a stray carriage return stands inside the cell and was kept. Check its contents.")
        case .textAfterQuote:
            place.says(
                "ada tulisan setelah tanda kutip penutup; mungkin dua sel tercampur. Periksa isinya.",
                "text follows a closing quote; two cells may have run together. Check their contents.")
        }
    }
}
