internal import OfficePaper

/// A template's file, and how its YAML is written.
extension TemplateError {
    var fileRemark: Text {
        switch code {
        case .noFolder:
            Text(
                """
                folder templat ini tidak ada atau tidak boleh dibaca. Sebut folder lain dengan --templates atau \
                IKRAR_TEMPLATES, atau jangan sebut apa-apa agar templat bawaan program yang dipakai.
                """,
                """
                this folder of templates is not there or must not be read. Name another one with --templates or \
                IKRAR_TEMPLATES, or none, to use those that came with the program.
                """)
        case .noFile where value != nil: noLayout
        case .noFile:
            Text(
                """
                berkas templat ini tidak ada. Salin dari templat bawaan program, atau sebut folder lain dengan \
                --templates.
                """,
                """
                this template is not there. Copy it from those that came with the program, or name another folder with \
                --templates.
                """)
        case .unreadable: unreadable
        case .tooLarge:
            tooLarge(limit: choices.first.flatMap { Int($0) } ?? TemplateFile.largest)
        case .notText:
            Text(
                "berkas ini bukan teks UTF-8. Simpan ulang di penyunting teks dengan pengodean UTF-8.",
                "this file is not UTF-8 text. Save it again from a text editor with the encoding UTF-8.")
        case .empty:
            Text(
                "tidak ada apa-apa dalam berkas ini. Salin isinya dari templat bawaan program, lalu ubah seperlunya.",
                "nothing stands in this file. Copy what came with the program into it, then change what you need.")
        default: unknownFile
        }
    }

    private var noLayout: Text {
        let name = Quoted.short(value ?? "")
        let choice = choice
        return Text(
            "tidak ada tata letak badge bernama “\(name)”. \(choice.indonesian)",
            "there is no badge layout called “\(name)”. \(choice.english)")
    }

    private var unreadable: Text {
        let system = SystemAnswer(systemError).text
        return Text(
            "berkas ini tidak dapat dibaca. \(system.indonesian) Periksa izinnya, lalu ulangi.",
            "this file cannot be read. \(system.english) Check its permissions, then try again.")
    }

    private func tooLarge(limit: Int) -> Text {
        Text(
            """
            berkas ini lebih dari \(Wording.size(bytes: limit, .indonesian)), terlalu besar untuk sebuah templat. \
            Hapus yang bukan bagiannya; gambar disimpan sebagai berkas tersendiri di folder pictures.
            """,
            """
            this file is over \(Wording.size(bytes: limit, .english)), too much for a template. Remove what does not \
            belong in it; pictures are files of their own in the folder pictures.
            """)
    }

    private var unknownFile: Text {
        guard let nearest = nearest.map({ Quoted.short($0) }) else {
            return Text(
                "tidak ada templat bernama begini, sehingga berkas ini tidak berpengaruh. Pindahkan ke folder lain.",
                "no template has this name, so the file has no effect. Move it to another folder.")
        }
        return Text(
            """
            tidak ada templat bernama begini, sehingga berkas ini tidak berpengaruh. Maksud Anda “\(nearest)”? Ganti \
            namanya, atau pindahkan ke folder lain.
            """,
            """
            no template has this name, so the file has no effect. Do you mean “\(nearest)”? Rename it, or move it to \
            another folder.
            """)
    }

    var writingRemark: Text {
        let value = Quoted.short(value ?? "?")
        return switch code {
        case .tabulator:
            Text(
                "di sini ada tab, padahal YAML hanya mengenal spasi. Ganti tab itu dengan spasi.",
                "there is a tab here, but YAML knows only spaces. Replace the tab with spaces.")
        case .anchor:
            Text(
                """
                “\(value)” adalah jangkar atau rujukan YAML, yang tidak dipakai dalam templat. Tulis isinya di sini; \
                bila memang teks, apit dengan tanda kutip.
                """,
                """
                “\(value)” is an anchor or alias of YAML, which templates do not use. Write what it stands for here; \
                if it is meant as text, put it in quotes.
                """)
        case .controlCharacter:
            Text(
                "di sini ada karakter \(value), yang tidak dapat dicetak. Hapus karakter itu, lalu simpan berkasnya.",
                "there is a character \(value) here, which cannot be printed. Delete it, then save the file.")
        case .brokenField:
            Text(
                "“{” yang dibuka di sini tidak ditutup. Tutup dengan “}”; untuk mencetak kurung kurawal, tulis “{{”.",
                "the “{” opened here is not closed. Close it with “}”; to print a brace, write “{{”.")
        case .bareField:
            Text(
                "teks yang diawali “{” harus diapit tanda kutip. Tulis misalnya \"{event}\".",
                "a text that begins with “{” has to be in quotes. Write, for example, \"{event}\".")
        default: notYAML
        }
    }

    private var notYAML: Text {
        let words = Quoted.short(detail ?? "?")
        return Text(
            """
            susunan YAML tidak dapat dipahami (libyaml: “\(words)”). Periksa titik dua, tanda kutip, dan spasi di awal \
            baris, di sini dan di baris sebelumnya.
            """,
            """
            the YAML cannot be understood (libyaml: “\(words)”). Check colons, quotes and the spaces at the beginning \
            of lines, here and in the line before.
            """)
    }
}
