public import IkrarRegistry

extension PaperProposalFault: ExplainedError {
    /// Why a table of proposals was not taken down, where in it, and what to do.
    public var text: Text { Place(file: file, line: line).says(remark) }

    private var remark: Text {
        switch code {
        case .noHeader:
            Text(
                """
                judul kolomnya bukan dari tabel yang ditulis `ikrar paper import`. Sebut tabel itu, dan pertahankan \
                baris judulnya.
                """,
                """
                its headings are not those of a table that `ikrar paper import` wrote. Name that table, and keep its \
                row of headings.
                """)
        case .wrongRow: wrongRow
        case .lettersLost: lettersLost
        case .unknownWord: unknownWord
        case .repeated: repeated
        case .otherEvent: otherEvent
        case .empty:
            Text(
                "tidak ada baris di bawah judulnya. Baca ulang lembarnya dengan `ikrar paper import`.",
                "there are no rows under its headings. Read the sheets again with `ikrar paper import`.")
        }
    }

    private var wrongRow: Text {
        let nip = Quoted.masked(value)
        return Text(
            """
            isi baris ini berubah: NIP “\(nip)”, NAMA, BACAAN, dan KODE tidak lagi cocok. Pulihkan barisnya, atau baca ulang \
            lembarnya; hanya kolom TERIMA yang diisi.
            """,
            """
            this row was changed: the NIP “\(nip)”, NAMA, BACAAN and KODE no longer belong together. Restore the row, or \
            read the sheets again; only the column TERIMA is to be filled in.
            """)
    }

    private var lettersLost: Text {
        let name = Quoted.short(value)
        return Text(
            """
            huruf nama “\(name)” hilang saat tabel disimpan sebagai CSV biasa. Di Excel, pilih Simpan Sebagai lalu “CSV \
            UTF-8”, atau simpan sebagai XLSX, dari tabel yang hurufnya masih utuh.
            """,
            """
            letters of the name “\(name)” were lost when the table was saved as plain CSV. In Excel, use Save As with “CSV \
            UTF-8”, or save it as XLSX, from a table that still has all its letters.
            """)
    }

    private var unknownWord: Text {
        let word = Quoted.masked(value)
        return Text(
            "“\(word)” di kolom TERIMA tidak dimengerti. Tulis ya atau tidak.",
            "“\(word)” in the column TERIMA is not understood. Write ya (yes) or tidak (no).")
    }

    private var repeated: Text {
        let nip = Quoted.masked(value)
        let other = otherLine ?? line ?? 0
        return Text(
            """
            NIP “\(nip)” sudah ada di baris \(Wording.count(other, .indonesian)). Satu orang satu baris: lihat gambar \
            tanda tangannya, lalu hapus salah satu baris itu.
            """,
            """
            the NIP “\(nip)” stands in row \(Wording.count(other, .english)) already. One row for one person: look at \
            the pictures of the signature, then delete one of these rows.
            """)
    }

    private var otherEvent: Text {
        let event = Quoted.short(value)
        return Text(
            """
            baris ini dari acara lain, “\(event)”. Satu tabel untuk satu acara: pindahkan barisnya ke tabel acara itu.
            """,
            "this row is of another event, “\(event)”. One table is for one event: move the row to that event's table.")
    }
}
