internal import OfficePaper

/// The keys of a template and what stands behind them.
extension TemplateError {
    var keyRemark: Text {
        let key = Quoted.short(key ?? value ?? "?")
        return switch code {
        case .unknownKey: unknownKey(key)
        case .missingKey:
            Text(
                "“\(key)” wajib ada di sini, tetapi belum ada. Tambahkan beserta isinya.",
                "“\(key)” has to be here, but is missing. Add it with what belongs to it.")
        case .oneKeyOnly: oneKeyOnly(key)
        case .repeatedKey:
            Text(
                "“\(key)” sudah disebut sebelumnya, padahal hanya boleh satu kali. Hapus salah satunya.",
                "“\(key)” was given before, but may stand only once. Remove one of them.")
        case .emptyList:
            Text(
                "daftar “\(key)” kosong. Isi sedikitnya satu, tiap unsur di baris sendiri diawali “- ”.",
                "the list “\(key)” is empty. Put at least one thing on it, each on a line of its own after “- ”.")
        case .takenSignatory:
            Text(
                """
                “\(key)” sudah mempunyai arti lain dalam dokumen, sehingga tidak dapat dipakai untuk penanda tangan. \
                Pilih kunci lain.
                """,
                """
                “\(key)” has another meaning in documents already, so it cannot stand for a signatory. Choose another \
                key.
                """)
        default: wrongKind
        }
    }

    private func unknownKey(_ key: String) -> Text {
        guard key.isEmpty || !key.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            // What is left of 14,5 within { }.
            return Text(
                "kunci “\(key)” tidak dikenal di sini. Bila maksud Anda pecahan, tulis dengan titik, bukan koma: 12.5.",
                "the key “\(key)” is not known here. If a fraction is meant, write it with a point, not a comma: 12.5.")
        }
        let choice = choice
        return Text(
            "kunci “\(key)” tidak dikenal di sini. \(choice.indonesian)",
            "the key “\(key)” is not known here. \(choice.english)")
    }

    private func oneKeyOnly(_ key: String) -> Text {
        let first = Quoted.short(value ?? "?")
        return Text(
            """
            unsur ini sudah berupa “\(first)”, sehingga tidak dapat memuat “\(key)” juga. Awali “\(key)” dengan “- ” \
            agar menjadi unsur sendiri, atau jorokkan lebih dalam bila bagian dari “\(first)”.
            """,
            """
            this element is a “\(first)” already, so it cannot hold “\(key)” too. Begin “\(key)” with “- ” to make it \
            an element of its own, or indent it further when it belongs to “\(first)”.
            """)
    }

    private var wrongKind: Text {
        let subject = subject
        return switch choices.first {
        case "list":
            Text(
                "\(subject.indonesian) harus berupa daftar. Tulis tiap unsur di baris sendiri, diawali “- ”.",
                "\(subject.english) has to be a list. Write each thing on a line of its own, after “- ”.")
        case "mapping":
            Text(
                "\(subject.indonesian) harus berupa kunci dan isinya. Tulis tiap kunci di baris sendiri: “kunci: isi”.",
                "\(subject.english) has to be keys and values. Write each key on a line of its own: “key: value”.")
        default:
            Text(
                """
                \(subject.indonesian) harus berupa teks. Tulis teksnya di belakang kuncinya, bila perlu dalam tanda \
                kutip.
                """,
                "\(subject.english) has to be a text. Write the text behind its key, in quotes when it needs them.")
        }
    }

    var valueRemark: Text {
        let choice = choice
        let value = Quoted.short(value ?? "?")
        let subject = subject
        return switch code {
        case .wrongNumber: wrongNumber
        case .wrongChoice: wrongChoice
        case .wrongNIP:
            Text(
                "\(subject.indonesian) bukan NIP. Tulis ke-18 angkanya, dengan atau tanpa spasi.",
                "\(subject.english) is not a NIP. Write all its 18 digits, with or without spaces.")
        case .wrongColour:
            Text(
                "\(subject.indonesian) bukan warna. Tulis sebagai #RRGGBB dalam tanda kutip, misalnya \"#0B3D91\".",
                "\(subject.english) is not a colour. Write it as #RRGGBB in quotes, for example \"#0B3D91\".")
        case .bareColour:
            Text(
                "di belakang kunci ini tidak ada apa-apa: “\(value)” tanpa tanda kutip dianggap catatan. Tulis \"\(value)\".",
                "nothing stands behind this key: “\(value)” without quotes is taken for a note. Write \"\(value)\".")
        case .unknownField:
            Text(
                "isian “{\(value)}” tidak dikenal di sini. \(choice.indonesian)",
                "the field “{\(value)}” is not known here. \(choice.english)")
        default:
            Text(
                "tidak ada penanda tangan “\(value)”. \(choice.indonesian) Penanda tangan lain dicatat di agency.yaml.",
                "there is no signatory “\(value)”. \(choice.english) Others are put down in agency.yaml.")
        }
    }

    private var wrongChoice: Text {
        let choice = choice
        let subject = subject
        guard value != nil, let key = key.map({ Quoted.short($0) }) else {
            return Text(
                "\(subject.indonesian) tidak berlaku di sini. \(choice.indonesian)",
                "\(subject.english) is not valid here. \(choice.english)")
        }
        return Text(
            "\(subject.indonesian) tidak berlaku untuk “\(key)”. \(choice.indonesian)",
            "\(subject.english) is not valid for “\(key)”. \(choice.english)")
    }

    private var wrongNumber: Text {
        let subject = subject
        guard choices.count == 2 else {
            return Text(
                "\(subject.indonesian) bukan angka yang dapat dipakai di sini. Tulis angka lain, dengan titik: 12.5.",
                "\(subject.english) is not a number that can be used here. Write another, with a point: 12.5.")
        }
        let (least, most) = (choices[0], choices[1])
        return Text(
            """
            \(subject.indonesian) bukan angka antara \(least) dan \(most). Tulis angka di antaranya; pecahan memakai \
            titik, seperti 12.5.
            """,
            """
            \(subject.english) is not a number between \(least) and \(most). Write one of these; fractions take a \
            point, as in 12.5.
            """)
    }
}
