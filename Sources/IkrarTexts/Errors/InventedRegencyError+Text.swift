public import InventedRegency

extension InventedRegencyError: ExplainedError {
    /// Why a list of the demonstration was not written, where, and what to do.
    public var text: Text {
        let path = Quoted.visible(path)
        let system = SystemAnswer(errorNumber).text
        return switch code {
        case .cannotCreate:
            Text(
                "Berkas contoh \(path) tidak dapat dibuat. \(system.indonesian) Sebut folder lain dengan --out.",
                "The sample file \(path) cannot be made. \(system.english) Name another folder with --out.")
        case .cannotWrite:
            Text(
                """
                Berkas contoh \(path) tidak selesai ditulis dan sudah dihapus lagi. \(system.indonesian) Kosongkan \
                ruang, lalu ulangi.
                """,
                """
                The sample file \(path) could not be finished and was removed again. \(system.english) Free some space \
                and try again.
                """)
        }
    }
}
