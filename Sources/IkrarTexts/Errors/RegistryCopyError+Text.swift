public import RegistryStorage

extension RegistryCopyError: ExplainedError {
    public var text: Text {
        let name = Quoted.visible(subject)
        let detail = Quoted.short(detail)
        return switch code {
        case .older:
            Text(
                """
                Skema registri \(name) masih versi \(detail), lebih lama dari program ini; registri tidak diubah. Jalankan \
                `ikrar registry migrate` untuk registri itu, lalu ulangi.
                """,
                """
                The schema of the registry \(name) is still at version \(detail), older than this program; the registry was \
                left as it is. Run `ikrar registry migrate` for it, then try again.
                """)
        case .differs:
            Text(
                """
                Salinan di \(name) tidak sama dengan asalnya: tabel \(detail) berbeda. Salinan dibatalkan dan asalnya tidak \
                diubah. Periksa registri asal, lalu ulangi; bila tetap berbeda, laporkan sebagai kesalahan program.
                """,
                """
                The copy at \(name) is not what it was made from: the table \(detail) differs. The copy was undone and its \
                source left as it is. Check the source and try again; if it differs again, report a fault of the program.
                """)
        case .interrupted:
            Text(
                """
                Penyalinan ke \(name) terputus berkali-kali karena sambungan ke server terputus; tidak ada yang tersimpan. Periksa server dan \
                jaringan, lalu ulangi.
                """,
                """
                Copying to \(name) was cut off several times because a server was lost; nothing was kept. Check the server and \
                the network, then try again.
                """)
        }
    }
}
