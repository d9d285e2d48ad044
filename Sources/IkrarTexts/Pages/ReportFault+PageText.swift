public import IkrarRegistry

extension ReportFault {
    /// As a page says it: ``text`` advises options, where the page has fields.
    public var pageText: Text {
        let place = Place(file: file, line: line)
        let seen = Quoted.list(headers)
        return switch code {
        case .nobody, .mixedDates: text
        case .dateOrder where !otherValue.isEmpty: text
        case .unknownFormat:
            place.says(
                "bukan laporan yang dikenal; judul yang terlihat: \(seen). Isi judul kolomnya di bawah, lalu unggah lagi.",
                "this is no report that is known; the headers seen are: \(seen). Fill in the headers below and upload again."
            )
        case .missingColumn where headers.isEmpty: text
        case .missingColumn:
            place.says(
                """
                kolom \((field ?? .name).label.indonesian) tidak ditemukan; judul yang tidak dikenal: \(seen). Isi judulnya \
                di bawah, lalu unggah lagi.
                """,
                """
                the column for the \((field ?? .name).label.english) was not found; headers that are not known: \(seen). \
                Fill in its header below and upload again.
                """)
        case .unknownColumn:
            place.says(
                "tidak ada kolom berjudul \(seen). Salin judulnya persis seperti di berkas.",
                "no column is headed \(seen). Copy the header exactly as the file has it.")
        case .dateOrder:
            place.says(
                "tanggal \(value) dapat dibaca hari/bulan atau bulan/hari. Isi tanggal laporannya, lalu unggah lagi.",
                "the date \(value) can be read as day/month or month/day. Fill in the report's date and upload again.")
        case .otherZone:
            place.says(
                """
                jamnya tidak cocok dengan sesi dalam zona acara; yang cocok adalah \(Self.zone(offset ?? 0)). Bila benar, \
                isi zona itu di bawah, lalu unggah lagi.
                """,
                """
                its times do not fit the session in the event's zone; those of \(Self.zone(offset ?? 0)) do. If that is \
                right, fill in that zone below and upload again.
                """)
        case .otherTime:
            place.says(
                "tidak satu pun waktunya jatuh pada sesi tanggal \(value). Periksa berkas, sesi, dan tanggalnya.",
                "none of its times lies in the session of \(value). Check the file, the session and the date.")
        case .severalMeetings:
            place.says(
                "beberapa rapat berlangsung selama sesi ini: \(seen). Isi ID rapatnya di bawah, lalu unggah lagi.",
                "several meetings were held during this session: \(seen). Fill in the meeting's ID below and upload again."
            )
        case .badZone: text
        }
    }
}
