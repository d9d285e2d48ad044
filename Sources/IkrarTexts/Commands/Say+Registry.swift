public import RegistryStorage

extension Say {
    public static let copying = Text("Menyalin registri", "Copying the registry")

    public static let copyNamesTwo = Text(
        "Perintah ini menyebut dua registri: tulis <from> dan <to>, dengan --from-keys dan --to-keys bila perlu, tanpa --registry dan --keys.",
        "This command names two registries: give <from> and <to>, with --from-keys and --to-keys where needed, without --registry and --keys.",
    )

    public static func copyStopped(to target: String) -> Text {
        Text(
            """
            Penyalinan dihentikan: \(target) belum berisi registri, dan sumbernya tidak berubah. Berikan perintah yang sama lagi \
            untuk menyalin dari awal.
            """,
            """
            The copy was stopped: there is no registry at \(target), and the source was not changed. Give the same command \
            again to copy from the beginning.
            """)
    }

    public static func migrated(_ registry: String, from: Int, to: Int) -> Text {
        from == to
            ? Text(
                "Skema registri \(registry) sudah versi \(to); tidak ada yang perlu dilakukan.",
                "The schema of the registry \(registry) is at version \(to) already; nothing was to be done.")
            : Text(
                "Skema registri \(registry) diperbarui dari versi \(from) ke versi \(to).",
                "The schema of the registry \(registry) was brought from version \(from) to version \(to).")
    }

    public static func digest(_ digest: String, of registry: String) -> Text {
        Text("Sidik digital (hash) \(registry): \(digest)", "Digest of \(registry): \(digest)")
    }

    public static func copied(from: String, to: String, rows: Int, digest: String, keys: String) -> Text {
        let (id, en) = (Wording.count(rows, .indonesian), Wording.count(rows, .english))
        return Text(
            """
            Disalin dari \(from) ke \(to): \(id) baris, dibaca ulang dan sama.
            Sidik digital (hash) keduanya: \(digest)
            Kunci badge: \(keys) (rahasia; simpan salinannya di tempat aman)
            """,
            """
            Copied from \(from) to \(to): \(en) rows, read back and the same.
            Digest of both: \(digest)
            Badge key: \(keys) (secret; keep a copy in a safe place)
            """,
        )
    }

    /// A registry's status as lines of a label and a value.
    public struct RegistryLines {
        public let lines: [(label: Text, value: Text)]

        public init(registry: String, status: RegistryStatus) {
            let unfinished = Text(
                "belum ada, karena pembuatan registri terputus: ulangi `ikrar init` atau `ikrar registry copy`",
                "none, because the registry's making was cut off: repeat `ikrar init` or `ikrar registry copy`")
            let agency = status.agency.map(Quoted.visible).map { Text($0, $0) } ?? unfinished
            let bytes = status.engine.bytes
            lines =
                [
                    (Text("Registri", "Registry"), Text(registry, registry)),
                    (Text("Jenis basis data", "Engine"), status.engine.text),
                    (Text("Skema", "Schema"), Self.schema(status.schema)),
                    (Text("Pemda", "Agency"), agency),
                ] + status.counts.map { ($0.kind.text, Self.count($0.rows)) } + [
                    (
                        Text("Ukuran", "Size"),
                        Text(Wording.size(bytes: bytes, .indonesian), Wording.size(bytes: bytes, .english))
                    )
                ] + status.engine.lines
        }

        private static func count(_ rows: Int?) -> Text {
            guard let rows else { return Text("–", "–") }
            return Text(Wording.count(rows, .indonesian), Wording.count(rows, .english))
        }

        private static func schema(_ version: Int64) -> Text {
            let known = Schema.newest
            return switch version {
            case 0: Text("belum ada", "none yet")
            case known: Text("versi \(version), terbaru", "version \(version), the newest")
            case ..<known:
                Text(
                    "versi \(version); program ini memakai versi \(known) dan memperbaruinya saat registri dibuka",
                    "version \(version); this program uses version \(known) and brings it up to date at opening")
            default:
                Text(
                    "versi \(version), lebih baru dari yang dikenal program ini (\(known)): perbarui program ikrar",
                    "version \(version), newer than this program knows (\(known)): update ikrar")
            }
        }
    }
}

extension RegistryStatus.Kind {
    var text: Text {
        switch self {
        case .people: Text("Orang", "People")
        case .units: Text("Unit", "Units")
        case .events: Text("Acara", "Events")
        case .badges: Text("Badge", "Badges")
        case .scans: Text("Pindaian", "Scans")
        }
    }
}
