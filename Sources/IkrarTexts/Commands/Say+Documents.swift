extension Say {
    public static func inventedLetterhead(_ line: String, agency: String) -> Text {
        Text(
            "Kop yang dicetak, “\(line)”, dan lambangnya adalah contoh karangan, bukan milik \(agency). Isi kop sendiri di templates/agency.yaml (lihat docs/templates.md), lalu cetak lagi.",
            "The kop that is printed, “\(line)”, and its emblem are an invented example, not those of \(agency). Fill in your own in templates/agency.yaml (see docs/templates.md), then print again."
        )
    }

    public static let printing = Text("Mencetak", "Printing")

    public static func documentsPrinted(files: Int, pages: Int, people: Int, folder: String, kept: [String]) -> Text {
        let foreign = kept.map { Quoted.visible($0) }.joined(separator: ", ")
        let left = kept.isEmpty ? Text("", "") : Text("\nDibiarkan: \(foreign)", "\nLeft alone: \(foreign)")
        func number(_ number: Int, _ language: Language) -> String { Wording.count(number, language) }
        return Text(
            """
            \(number(files, .indonesian)) berkas, \(number(pages, .indonesian)) halaman, tentang \
            \(number(people, .indonesian)) orang: \(folder)\(left.indonesian)
            """,
            """
            Files: \(number(files, .english)); pages: \(number(pages, .english)); people in them: \
            \(number(people, .english)): \(folder)\(left.english)
            """,
        )
    }

    /// - Parameters:
    ///   - issued: Of the cards, those that are the first of somebody.
    ///   - pages: Of the sheets; none when each card is a picture of its own.
    ///   - path: Of the sheets, or of the index of the pictures.
    public static func badgesPrinted(cards: Int, issued: Int, pages: Int?, path: String) -> Text {
        func number(_ number: Int, _ language: Language) -> String { Wording.count(number, language) }
        let indonesianPages = pages.map { ", \(number($0, .indonesian)) halaman" } ?? ""
        let englishPages = pages.map { "; pages: \(number($0, .english))" } ?? ""
        return Text(
            """
            \(number(cards, .indonesian)) kartu\(indonesianPages): \(path)
            Badge baru: \(number(issued, .indonesian)); cetak ulang: \(number(cards - issued, .indonesian)).
            """,
            """
            Cards: \(number(cards, .english))\(englishPages): \(path)
            New badges: \(number(issued, .english)); reprints: \(number(cards - issued, .english)).
            """,
        )
    }

    /// - Parameter texts: Those that are too small to read, and at least one.
    public static func squeezed(_ texts: [String]) -> Text {
        let first = Quoted.short(texts.first ?? "")
        return Text(
            """
            Terlalu kecil untuk dibaca karena tempatnya tidak cukup: \(Wording.count(texts.count, .indonesian)) tulisan, \
            yang pertama “\(first)”. Perlebar tempatnya dalam templat, atau persingkat tulisannya.
            """,
            """
            Too small to read, for want of room: \(Wording.count(texts.count, .english)), the first “\(first)”. Make the \
            place wider in the template, or the text shorter.
            """)
    }

    public static let badgesOfWhom = Text(
        "--opd dan --nip tidak dapat dipakai bersama: sebut OPD, atau sebut orangnya.",
        "--opd and --nip do not go together: name OPD, or name people.",
    )

    /// Why a badge is left out of the sheets.
    public static let badgeKeyMissing = Text("Kunci penanda tangan tidak ada", "Its signing key is missing")

    public static func nobodyCame(_ event: String) -> Text {
        let event = Quoted.short(event)
        return Text(
            "Belum ada yang hadir di acara “\(event)”, sehingga tidak ada sertifikat. Lihat `ikrar roster \(event)`.",
            """
            Nobody has come to the event “\(event)” so far, so there are no certificates. See `ikrar roster \(event)`.
            """,
        )
    }

    public static let nobodyChosenCame = Text(
        "Dari yang disebut dengan --nip belum ada yang hadir, sehingga tidak ada sertifikat.",
        "None of those named with --nip has come so far, so there are no certificates.",
    )

    public static func nobodyOfOPD(_ opd: String) -> Text {
        let opd = Quoted.short(opd)
        return opd.isEmpty
            ? Text(
                "Tidak ada yang wajib hadir di acara ini. Masukkan daftar pegawai, lalu buka acaranya.",
                "Nobody is obliged to come to this event. Bring in the staff lists, then open the event.")
            : Text(
                """
                Tidak ada yang wajib hadir dari “\(opd)”. Sebut OPD lain dengan --opd, atau cetak semuanya tanpa --opd.
                """,
                "Nobody of “\(opd)” is obliged to come. Name another OPD with --opd, or print all of them without it.")
    }

    /// - Parameters:
    ///   - opd: Whose list the person is on.
    ///   - wanted: The one that was named.
    public static func ofOtherOPD(_ nip: String, opd: String, wanted: String) -> Text {
        let (opd, wanted) = (Quoted.short(opd), Quoted.short(wanted))
        return Text(
            "NIP \(nip) ada di daftar “\(opd)”, bukan “\(wanted)”. Sebut OPD itu dengan --opd, atau hapus --opd.",
            "The NIP \(nip) is on the list of “\(opd)”, not of “\(wanted)”. Name that OPD with --opd, or leave out --opd."
        )
    }

    public static func numberFields(hasSerials: Bool) -> Text {
        hasSerials
            ? Text(
                "Dalam --number hanya {serial} yang dikenal: nomor urut tiap orang, misalnya 800/{serial}/2026.",
                "In --number only {serial} is known: everybody's own running number, such as 800/{serial}/2026.",
            )
            : Text(
                "Dokumen ini satu untuk semua, sehingga --number tanpa {…}. {serial} hanya untuk pakta dan sertifikat.",
                "This document is one for all, so --number is without {…}. {serial} is for pledges and certificates.",
            )
    }

    /// - Parameter files: Templates that do not print a number, from the folder of templates.
    public static func noNumber(in files: [String]) -> Text {
        let names = files.map { Quoted.visible($0) }.joined(separator: ", ")
        return Text(
            """
            --number tidak akan tercetak: templat \(names) tidak memuat {number}, dan tidak ada yang dicetak. Tambahkan \
            baris “Nomor: {number}” di templat itu, atau cetak tanpa --number.
            """,
            """
            --number would not be printed: there is no {number} in the template \(names), so nothing was printed. Add a \
            line “Nomor: {number}” to it, or print without --number.
            """)
    }

    /// Of papers that tell how an event went.
    public static func notOver(_ event: String, hasBegun: Bool) -> Text {
        let event = Quoted.short(event)
        return hasBegun
            ? Text(
                """
                Acara “\(event)” belum ditutup: angka di dokumen ini masih dapat berubah. Cetak lagi sesudah \
                `ikrar event close`.
                """,
                """
                The event “\(event)” is not closed yet: the numbers on this paper may still change. Print it again \
                after `ikrar event close`.
                """)
            : Text(
                "Acara “\(event)” belum dimulai: dokumen ini menyatakan yang belum terjadi. Cetak lagi sesudah acara.",
                """
                The event “\(event)” has not begun: this paper states what has not happened. Print it again after the \
                event.
                """)
    }

    public static let minutesAreOfAll = Text(
        "Berita acara dibuat untuk seluruh acara: hapus --opd. Angka tiap OPD ada di `ikrar document recap`.",
        "Minutes are of the whole event: leave out --opd. The numbers of each OPD are in `ikrar document recap`.",
    )

    /// - Parameter positions: Those that `agency.yaml` has.
    public static func leaderIsName(_ leader: String, positions: [String]) -> Text {
        let leader = Quoted.short(leader)
        let known = positions.map { "“\(Quoted.short($0))”" }.joined(separator: ", ")
        return Text(
            """
            --leader “\(leader)” tidak ada di agency.yaml, sehingga dicetak sebagai nama orang, tanpa jabatan, pangkat, \
            dan NIP. Bila itu jabatan, tambahkan di signatories; jabatan yang ada: \(known).
            """,
            """
            --leader “\(leader)” is not in agency.yaml, so it was printed as a person's name, without position, rank and \
            NIP. If it is a position, add it to signatories; the positions there: \(known).
            """)
    }

    public static let hoursOutOfBounds = Text(
        "--hours adalah jam pelajaran (JP), 1 sampai 1000.",
        "--hours are hours of training (JP), 1 to 1000.",
    )

    public static func templatesFine(count: Int, folder: String) -> Text {
        Text(
            "\(Wording.count(count, .indonesian)) templat diperiksa, semuanya dapat dipakai: \(folder)",
            "Templates checked: \(Wording.count(count, .english)); all of them can be used: \(folder)",
        )
    }

    /// - Parameter count: Of what was found, not of templates.
    public static func templatesFaulty(count: Int) -> Text {
        Text(
            """
            Ditemukan \(Wording.count(count, .indonesian)) kesalahan dalam templat. Perbaiki di baris dan kolom yang \
            disebut, lalu periksa lagi dengan `ikrar template check`.
            """,
            """
            Mistakes found in the templates: \(Wording.count(count, .english)). Mend them at the line and column \
            given, then check again with `ikrar template check`.
            """,
        )
    }

    /// - Parameter known: The likely one first.
    public static func noDrawing(_ name: String, known: [String]) -> Text {
        let name = Quoted.short(name)
        let choices = known.map { Quoted.short($0) }.joined(separator: ", ")
        return Text(
            "Tidak ada dokumen atau tata letak badge bernama “\(name)”. Yang ada: \(choices).",
            "There is no document and no badge layout called “\(name)”. There are: \(choices).")
    }

    public static func previewed(files: Int, folder: String) -> Text {
        Text(
            "Contoh dengan orang karangan, \(Wording.count(files, .indonesian)) berkas: \(folder)",
            "Samples with invented people, files: \(Wording.count(files, .english)): \(folder)",
        )
    }
}
