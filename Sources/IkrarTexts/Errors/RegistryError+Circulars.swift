internal import IkrarRegistry

/// Circulars that are read, and confirmed to be read.
extension RegistryError {
    static func circularNumberMissing(_ file: String) -> Text {
        Text(
            "Nomor surat edaran “\(file)” kosong. Isi nomor suratnya.",
            "The number of the circular “\(file)” is empty. Give its number.")
    }

    static func circularTooLarge(_ file: String, most: String) -> Text {
        Text(
            "“\(file)” terlalu besar: paling banyak \(most) MB. Perkecil PDF-nya, lalu terbitkan lagi.",
            "“\(file)” is too large: at most \(most) MB. Make the PDF smaller, then publish it again.")
    }

    static func circularForeign(_ file: String, isEmpty: Bool) -> Text {
        guard !isEmpty else {
            return Text(
                "“\(file)” kosong. Simpan lagi surat edarannya sebagai PDF, lalu terbitkan.",
                "“\(file)” is empty. Save the circular as a PDF again, then publish it.")
        }
        return Text(
            "“\(file)” bukan PDF dan bukan teks UTF-8. Simpan surat edarannya sebagai PDF, lalu terbitkan lagi.",
            "“\(file)” is neither a PDF nor text in UTF-8. Save the circular as PDF, then publish it again.")
    }

    static func circularUntilPast(_ number: String) -> Text {
        Text(
            "Batas waktu surat edaran \(number) sudah lewat. Pilih waktu yang belum tiba.",
            "The deadline of the circular \(number) is over already. Choose a time to come.")
    }

    static func circularAudienceFixed(_ event: String, audience: String) -> Text {
        Text(
            "Surat edaran “\(event)” sudah ditujukan kepada “\(audience)”. Versi barunya ditujukan kepada orang yang sama; untuk yang lain, terbitkan sebagai acara lain.",
            "The circular “\(event)” is for “\(audience)” already. A new version is for the same people; publish one for others as another event."
        )
    }

    static func circularUnpublished(_ event: String) -> Text {
        Text(
            "Surat edaran “\(event)” belum diterbitkan. Terbitkan dengan: ikrar circular publish \(event) BERKAS --number NOMOR.",
            "The circular “\(event)” is not published yet. Publish it: ikrar circular publish \(event) FILE --number NUMBER."
        )
    }

    static func circularChanged(_ event: String) -> Text {
        Text(
            "Surat edaran “\(event)” sudah diganti versi baru. Buka lagi halamannya, lalu baca yang baru.",
            "The circular “\(event)” has a new version by now. Open the page again and read that one.")
    }

    static func circularUnconfirmed(_ words: String) -> Text {
        Text(
            "Belum dinyatakan. Ketik “\(words)” bila Anda sudah membacanya.",
            "It is not confirmed yet. Type “\(words)” when you have read it.")
    }

    static func circularHasNoGate(_ event: String) -> Text {
        let command = "ikrar circular acknowledge \(Quoted.argument(event))"
        return Text(
            """
            “\(event)” adalah surat edaran: dibaca, bukan dihadiri. Tidak ada gerbang, sesi, ikrar, atau laporan webinar untuknya. \
            Catat yang sudah membacanya dengan `\(command)`.
            """,
            """
            “\(event)” is a circular: it is read, not attended. It has no gate, session, pledge or webinar report. Record who has \
            read it with `\(command)`.
            """)
    }

    static func notACircular(_ event: String) -> Text {
        Text(
            "“\(event)” bukan surat edaran. Beri nama acara lain.",
            "“\(event)” is no circular. Name another event.")
    }

    static func noSuchCircular(_ event: String, version: String) -> Text {
        Text(
            "Surat edaran “\(event)” tidak mempunyai versi \(version). Lihat dengan ikrar circular status \(event).",
            "The circular “\(event)” has no version \(version). See them with ikrar circular status \(event).")
    }

    static func acknowledgedAlready(_ event: String) -> Text {
        Text(
            "Sudah tercatat bahwa surat edaran “\(event)” ini dibaca; tidak ada yang berubah.",
            "That this circular, “\(event)”, was read is on record already; nothing was changed.")
    }

    static func acknowledgementAnnulled(_ event: String) -> Text {
        Text(
            "Pernyataan sudah membaca surat edaran “\(event)” telah dibatalkan petugas. Yang menghitungnya lagi hanya daftar bertanda tangan: ikrar circular acknowledge \(event) NIP --number NOMOR.",
            "The confirmation of having read the circular “\(event)” was annulled. Only a signed list makes it count again: ikrar circular acknowledge \(event) NIP --number NUMBER."
        )
    }

    static func acknowledgementUncounted(_ event: String) -> Text {
        Text(
            "Tercatat bahwa surat edaran “\(event)” dibaca, dengan kodenya, tetapi tidak dihitung pada daftar: menurut data kepegawaian pembacanya tidak lagi aktif. Bila itu keliru, minta HR membetulkan datanya, lalu nyatakan lagi.",
            "That the circular “\(event)” was read is on record, with its receipt, but no roster counts it: as HR's list has it, the reader is no longer active. If that is wrong, have HR mend the list, then confirm it again."
        )
    }

    static func circularListUnnumbered(_ event: String) -> Text {
        Text(
            "Nomor daftar bertanda tangan untuk “\(event)” kosong. Isi nomornya: nomor itulah buktinya.",
            "The number of the signed list for “\(event)” is empty. Give it: the number is the proof.")
    }

    static func circularListUndated(_ event: String, version: String) -> Text {
        Text(
            "Surat edaran “\(event)” sudah sampai versi \(version). Sebutkan kapan daftar ini ditandatangani, agar jelas versi mana yang dibaca.",
            "The circular “\(event)” has come to version \(version). Say on which day the list was signed, so that it is clear which version was read."
        )
    }

    static func circularListElsewhere(_ number: String, version: String) -> Text {
        Text(
            "Daftar “\(number)” sudah tercatat untuk versi \(version) surat edaran ini, dan tidak berlaku bagi versi yang sekarang. Bila ini daftar baru, beri nomornya sendiri.",
            "The list “\(number)” is on record for version \(version) of this circular, and says nothing of the version now. If this is a new list, give it a number of its own."
        )
    }

    static func circularListDay(_ day: String, published: String) -> Text {
        Text(
            "Daftar tidak mungkin ditandatangani pada \(day): surat edarannya terbit pada \(published), dan hari yang akan datang belum tiba. Betulkan tanggalnya.",
            "The list cannot have been signed on \(day): its circular was published on \(published), and days to come are not here yet. Mend the date."
        )
    }
}
