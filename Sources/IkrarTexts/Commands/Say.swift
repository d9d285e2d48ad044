/// What commands say when they have done something.
public enum Say {
    public static let yes = Text("ya", "yes")
    public static let no = Text("tidak", "no")

    public static let agencyMissing = Text(
        "Nama Pemda kosong: isi --agency.", "The agency's name is empty: give --agency.")

    public static func established(agency: String, registry: String, keys: String) -> Text {
        Text(
            """
            Registri \(agency) dibuat: \(registry)
            Kunci badge: \(keys) (rahasia; simpan salinannya di tempat aman)
            """,
            """
            Registry of \(agency) made: \(registry)
            Badge key: \(keys) (secret; keep a copy in a safe place)
            """,
        )
    }

    public static func registryPath(_ path: String) -> Text {
        Text(
            "“\(path)” bukan nama berkas registri: sebut sebuah berkas dengan --registry.",
            "“\(path)” is no name for a registry's file: name a file with --registry.",
        )
    }

    public static let inputUnreadable = Text(
        "Masukan standar tidak dapat dibaca. Hubungkan pemindai, pipa, atau berkas.",
        "Standard input cannot be read. Connect a scanner, a pipe or a file.",
    )

    public static func cannotWrite(_ path: String, _ system: SystemAnswer) -> Text {
        let reason = system.text
        return Text(
            "\(path) tidak dapat ditulis. \(reason.indonesian) Periksa izin dan sisa ruang, atau pilih tempat lain.",
            "\(path) cannot be written. \(reason.english) Check permissions and space, or choose another place.",
        )
    }

    public static func aliasSet(spelling: String, unit: String) -> Text {
        Text("“\(spelling)” kini berarti \(unit).", "“\(spelling)” now means \(unit).")
    }

    public static func noSuchStanding(_ code: String) -> Text {
        Text(
            "Tidak ada kedudukan hukum berkode “\(code)”. Lihat kodenya dengan `ikrar duty list`.",
            "There is no legal standing with the code “\(code)”. See the codes with `ikrar duty list`.",
        )
    }

    public static func dutySet(_ code: String, _ duty: String) -> Text {
        Text("Kedudukan hukum \(code): \(duty).", "Standing \(code): \(duty).")
    }

    public static func renumbered(_ name: String, to nip: String) -> Text {
        Text("\(name) kini ber-NIP \(nip).", "\(name) now has the NIP \(nip).")
    }

    public static func excuseSet(_ nip: String, kind: Text, document: String) -> Text {
        Text("\(nip): \(kind.indonesian), \(document).", "\(nip): \(kind.english), \(document).")
    }

    public static func excuseRemoved(_ nip: String) -> Text {
        Text("Alasan \(nip) ditarik.", "The excuse of \(nip) is withdrawn.")
    }

    public static func excusesImported(_ count: Int, held: Int, isDryRun: Bool) -> Text {
        let (id, en) = (Wording.count(count, .indonesian), Wording.count(count, .english))
        return isDryRun
            ? Text(
                "Akan dicatat: \(id) alasan; ditahan: \(held) baris.",
                "Would enter \(en) excuses; rows held back: \(held).")
            : Text("Dicatat: \(id) alasan; ditahan: \(held) baris.", "Entered \(en) excuses; rows held back: \(held).")
    }

    public static func person(
        nip: String,
        name: String,
        kind: String,
        grade: String,
        position: String,
        unit: String,
        opd: String,
        standing: String,
        isListed: Bool,
        badge: String?
    ) -> Text {
        Text(
            """
            \(name)
            NIP        \(nip) (\(kind)\(grade.isEmpty ? "" : ", \(grade)"))
            Jabatan    \(position)
            Unit       \(unit)
            OPD        \(opd)
            Kedudukan  \(standing)\(isListed ? "" : " (tidak lagi terdaftar)")
            Badge      \(badge ?? "belum ada")
            """,
            """
            \(name)
            NIP        \(nip) (\(kind)\(grade.isEmpty ? "" : ", \(grade)"))
            Position   \(position)
            Unit       \(unit)
            OPD        \(opd)
            Standing   \(standing)\(isListed ? "" : " (no longer listed)")
            Badge      \(badge ?? "none yet")
            """,
        )
    }
}
