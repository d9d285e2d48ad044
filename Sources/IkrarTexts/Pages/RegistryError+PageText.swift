public import IkrarRegistry

extension RegistryError {
    /// As a page says it: ``text`` advises commands and options, where a page has buttons and fields.
    public var pageText: Text {
        if let told = Self.toldOnPages[code] { return told }
        switch code {
        case .badTime:
            return Text("“\(subject)” bukan tanggal atau jam.", "“\(subject)” is not a date or a time.")
        case .eventExists, .sessionExists:
            return Text(
                "Nama singkat “\(subject)” sudah dipakai; pilih yang lain.",
                "The short name “\(subject)” is taken; choose another.")
        default:
            return text
        }
    }

    private static let toldOnPages: [Code: Text] = [
        .timesOutOfOrder: Text(
            "Waktunya tidak berurutan: gerbang dibuka, mulai, batas terlambat, ditutup.",
            "The times do not follow one another: gates open, start, late limit, closing."),
        .reasonMissing: Text(
            "Tulis alasannya: disimpan bagi pemeriksa di kemudian hari.",
            "Write the reason: it is kept for whoever examines it later."),
        .eventNotOpen: Text(
            "Acara ini tidak sedang dibuka; tidak ada yang berubah.",
            "This event is not open now; nothing was changed."),
        .eventNotClosed: Text(
            "Acara ini tidak sedang ditutup; tidak ada yang berubah.",
            "This event is not closed now; nothing was changed."),
        .eventNotDraft: Text(
            "Acara ini sudah pernah dibuka; tidak ada yang berubah.",
            "This event was opened before; nothing was changed."),
        .eventSealed: Text(
            "Acara ini sudah disahkan; catatannya tidak dapat diubah lagi.",
            "This event is sealed; its records can no longer be changed."),
        .nobodyObliged: Text(
            "Acara tidak dibuka, karena tidak seorang pun wajib hadir. Impor daftar pegawai lebih dahulu.",
            "The event was not opened, because nobody would have to come. Import the staff list first."),
    ]
}
