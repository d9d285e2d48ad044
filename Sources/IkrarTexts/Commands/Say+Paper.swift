public import IkrarRegistry

extension Say {
    /// Heads of the table of what was read.
    public enum PaperColumn {
        public static let sheet = Text("Lembar", "Sheet")
        public static let row = Text("Baris", "Row")
        public static let name = Text("Nama", "Name")
        public static let reading = Text("Bacaan", "Reading")
    }

    /// - Parameters:
    ///   - known: Of the rows, those of people whose attendance is on record already.
    ///   - files: The tables that a person has to fill in, one per event.
    public static func paperRead(
        sheets: Int, rows: Int, signed: Int, empty: Int, unclear: Int, known: Int, files: [String]
    ) -> Text {
        func numbers(_ language: Language) -> [String] {
            [sheets, rows, signed, empty, unclear, known].map { Wording.count($0, language) }
        }
        let (id, en) = (numbers(.indonesian), numbers(.english))
        let commands = files.map { "  ikrar paper confirm \(Quoted.argument($0))" }.joined(separator: "\n")
        return Text(
            """
            \(id[0]) lembar, \(id[1]) baris: bertanda tangan \(id[2]), kosong \(id[3]), meragukan \(id[4]); sudah \
            tercatat hadir \(id[5]).
            Belum ada yang dicatat. Lihat gambar tanda tangannya, isi kolom TERIMA dengan ya atau tidak, lalu jalankan:
            \(commands)
            """,
            """
            Sheets: \(en[0]); rows: \(en[1]): signed \(en[2]), empty \(en[3]), unclear \(en[4]); on record as present \
            already: \(en[5]).
            Nothing is on record yet. Look at the pictures of the signatures, fill in the column TERIMA with ya (yes) \
            or tidak (no), then run:
            \(commands)
            """,
        )
    }

    public static let paperNothingRead = Text(
        """
        Tidak ada lembar yang terbaca, dan tidak ada yang ditulis. Pindai seluruh lembar yang dicetak dengan `ikrar \
        document list --blank`, rata, pada 200 sampai 300 dpi.
        """,
        """
        No sheet could be read, and nothing was written. Scan whole sheets printed with `ikrar document list --blank`, \
        flat, at 200 to 300 dpi.
        """,
    )

    /// A reason for ``paperUnreadPage(path:page:reason:)``.
    public static let paperNoCode = Text(
        "tidak ada kode QR yang terbaca. Pindai lagi seluruh halaman, rata, pada 200 sampai 300 dpi.",
        "no QR code can be read. Scan the whole page again, flat, at 200 to 300 dpi.",
    )

    /// - Parameter reason: Sentences that stand behind a place: those of `SheetRefusal`, `PaperReadingError.remark`.
    public static func paperUnreadPage(path: String, page: Int, reason: Text) -> Text {
        Place(file: path, page: page).says(
            "dilewati; \(reason.indonesian)", "passed over; \(reason.english)")
    }

    /// - Parameter first: Where the same sheet was read before.
    public static func paperReadBefore(
        path: String, page: Int, sheet: String, first: (path: String, page: Int)
    ) -> Text {
        let sheet = Quoted.visible(sheet)
        let known = Place(file: first.path, page: first.page).text
        return Place(file: path, page: page).says(
            """
            lembar \(sheet) sudah dibaca dari \(known.indonesian), dan dipakai sekali saja. Bila keduanya cetakan \
            yang berbeda tanda tangannya, baca yang ini tersendiri dengan --out ke folder lain.
            """,
            """
            the sheet \(sheet) was read from \(known.english) already, and counts once. If they are two prints \
            with other signatures on each, read this one by itself, with --out into another folder.
            """)
    }

    /// - Parameters:
    ///   - pages: Those that were not among the scans, or could not be read.
    ///   - count: How many pages the OPD's list has.
    public static func paperMissingPages(opd: String, pages: [Int], of count: Int) -> Text {
        let opd = Quoted.visible(opd)
        let numbers = pages.map(String.init).joined(separator: ", ")
        return Text(
            """
            \(opd): dari \(Wording.count(count, .indonesian)) lembar, yang tidak terbaca: \(numbers). Tanda tangan di \
            situ tidak ada di tabel usulan; bila lembarnya ada, pindai juga.
            """,
            """
            \(opd): of \(Wording.count(count, .english)) sheets, these were not read: \(numbers). Signatures on them \
            are not in the table of proposals; if you have the sheets, scan them, too.
            """,
        )
    }

    /// - Parameter row: The code that stands beside it.
    public static func paperUnknownRow(sheet: String, row: String) -> Text {
        let sheet = Quoted.visible(sheet)
        return Text(
            """
            \(sheet), baris berkode \(row): orangnya tidak lagi di daftar wajib acara ini, atau NIP-nya sudah \
            dikoreksi. Bila ia hadir, catat dengan `ikrar checkin`.
            """,
            """
            \(sheet), the row of code \(row): this person is no longer on the event's list, or the NIP was corrected \
            since. If they came, check them in with `ikrar checkin`.
            """,
        )
    }

    public static func paperConfirmed(accepted: Int, already: Int, refused: Int) -> Text {
        func numbers(_ language: Language) -> [String] {
            [accepted, already, refused].map { Wording.count($0, language) }
        }
        let (id, en) = (numbers(.indonesian), numbers(.english))
        return Text(
            "Dicatat hadir: \(id[0]); sudah tercatat sebelumnya: \(id[1]); ditolak: \(id[2]).",
            "Put down as present: \(en[0]); on record before: \(en[1]); refused: \(en[2]).",
        )
    }

    /// Where somebody stands.
    /// - Parameter sheet: Whose, and which: `Dinas Sosial 1 / 4`.
    public static func paperRow(_ row: String, sheet: String) -> Text {
        let (row, sheet) = (Quoted.visible(row), Quoted.visible(sheet))
        return Text("\(sheet), baris \(row)", "\(sheet), row \(row)")
    }

    public static func paperToReview(_ count: Int, event: String) -> Text {
        let command = "ikrar scan list \(Quoted.argument(event)) --review"
        return Text(
            "Perlu ditinjau: \(Wording.count(count, .indonesian)). Lihat `\(command)`.",
            "To be reviewed: \(Wording.count(count, .english)). See `\(command)`.")
    }

    /// - Parameter windows: When gates let people in, a session each.
    public static func paperTimeOutside(_ time: String, windows: [(from: LocalTime, to: LocalTime)]) -> Text {
        let time = Quoted.short(time)
        func known(_ language: Language) -> String {
            windows.map { "\(Wording.clock($0.from, language))–\(Wording.clock($0.to, language))" }
                .joined(separator: ", ")
        }
        return Text(
            """
            --at \(time) di luar waktu acara (\(known(.indonesian))), dan tidak ada yang dicatat. Sebut waktu di dalamnya, atau \
            jangan sebut --at.
            """,
            """
            --at \(time) is outside of the event's hours (\(known(.english))), and nothing was put on record. Name a time within \
            them, or leave out --at.
            """)
    }

    public static func paperCircularUnnumbered(_ file: String) -> Text {
        let file = Quoted.visible(file)
        return Text(
            "\(file): ini daftar sebuah surat edaran, dan tidak ada yang dicatat. Sebutkan nomor daftarnya: --number NOMOR.",
            "\(file): this is the list of a circular; nothing was put on record. Give the list's number: --number NUMBER.",
        )
    }

    public static func paperUndecided(rows: Int, file: String) -> Text {
        let file = Quoted.visible(file)
        return Text(
            """
            \(file): \(Wording.count(rows, .indonesian)) baris belum diputuskan, dan tidak ada yang dicatat. Isi kolom \
            TERIMA dengan ya atau tidak; --all-signed menerima yang terbaca bertanda tangan, tidak yang meragukan.
            """,
            """
            \(file): rows that nobody has decided on: \(Wording.count(rows, .english)); nothing was put on record. \
            Fill in the column TERIMA with ya (yes) or tidak (no); --all-signed accepts what was read as signed, not \
            what is unclear.
            """,
        )
    }
}
