extension Say {
    public static func demoSize(_ range: ClosedRange<Int>) -> Text {
        Text(
            "--asn dari \(range.lowerBound) sampai \(Wording.count(range.upperBound, .indonesian)).",
            "--asn from \(range.lowerBound) to \(Wording.count(range.upperBound, .english)).",
        )
    }

    public static func demoDone(_ counts: String) -> Text {
        Text("\(counts)\nSemuanya ada di sini:", "\(counts)\nIt is all here:")
    }

    public static func demoRegistry(_ path: String) -> Text {
        let option = "--registry \(Quoted.argument(path))"
        return Text(
            "Untuk mencoba perintah lain dengan registri ini, tambahkan \(option); acaranya ikrar-demo.",
            "To try other commands on this registry, add \(option); its event is ikrar-demo.")
    }

    public enum Demo {
        public static func inventing(_ name: String, _ people: Int) -> Text {
            Text(
                "1. Mengarang \(name): \(Wording.count(people, .indonesian)) ASN.",
                "1. Inventing \(name): \(Wording.count(people, .english)) ASN.",
            )
        }

        public static func folderTaken(_ path: String) -> Text {
            Text(
                "\(path) bukan buatan demo dan tidak disentuh. Pilih folder lain dengan --out.",
                "\(path) was not made by a demo and is left alone. Choose another folder with --out.",
            )
        }

        public static func noLists(_ folder: String) -> Text {
            Text(
                "\(folder) tidak berisi siasn-*.xlsx atau siasn-*.csv.",
                "\(folder) has no siasn-*.xlsx and no siasn-*.csv.",
            )
        }

        public static func units(_ path: String) -> Text {
            Text("2. Memasukkan pohon unit: \(path)", "2. Importing the unit tree: \(path)")
        }

        public static func people(_ paths: String) -> Text {
            Text("3. Memasukkan daftar pegawai: \(paths)", "3. Importing staff lists: \(paths)")
        }

        public static func imported(_ added: Int, held: Int, changedAgain: Int) -> Text {
            Text(
                """
                   Baru: \(Wording.count(added, .indonesian)); ditahan: \(held). Kali kedua berubah: \(changedAgain).
                """,
                """
                   Added: \(Wording.count(added, .english)); held back: \(held). Changed the second time: \(changedAgain).
                """,
            )
        }

        public static let badges = Text("4. Menerbitkan badge.", "4. Issuing badges.")

        public static func pledged(spoken: Int, paktas: Int) -> Text {
            Text(
                """
                   Ikrar diucapkan \(Wording.people(spoken, .indonesian)); \(Wording.count(paktas, .indonesian)) pakta \
                ditandatangani.
                """,
                """
                   The pledge was spoken by \(Wording.people(spoken, .english)); \(Wording.count(paktas, .english)) paktas \
                were signed.
                """,
            )
        }

        public static func scanned(gates: Int, scans: Int, accepted: Int) -> Text {
            Text(
                """
                5. Apel: \(gates) gerbang, \(Wording.count(scans, .indonesian)) pindaian, \
                \(Wording.count(accepted, .indonesian)) diterima.
                """,
                """
                5. The apel: \(gates) gates, \(Wording.count(scans, .english)) scans, \
                \(Wording.count(accepted, .english)) accepted.
                """,
            )
        }

        public static let excuses = Text(
            "6. Mencatat izin dan sakit, menutup acara.", "6. Entering excuses, closing the event.")
        public static let rosters = Text("7. Menulis rekap tiap OPD.", "7. Writing every OPD's roster.")

        public static let papers = Text(
            "8. Mencetak daftar hadir, rekapitulasi, berita acara, dan kartu satu OPD.",
            "8. Printing lists, recaps, minutes, and the cards of one OPD.",
        )

        public static func printed(pages: Int) -> Text {
            Text(
                "   \(Wording.count(pages, .indonesian)) halaman.",
                "   \(Wording.count(pages, .english)) pages.",
            )
        }

        public enum Place {
            public static let lists = Text("Daftar dari HR", "HR's lists")
            public static let quarantine = Text("Baris yang ditahan", "Rows held back")
            public static let registry = Text("Registri", "Registry")
            public static let badges = Text("Badge", "Badges")
            public static let scans = Text("Memori pemindai", "Scanners' memories")
            public static let recap = Text("Rekap", "Recap")
            public static let rosters = Text("Rekap tiap OPD", "Rosters")
            public static let papers = Text("Dokumen cetak", "Documents to print")
        }
    }
}
