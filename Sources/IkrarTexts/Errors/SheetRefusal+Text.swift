public import IkrarRegistry

extension SheetRefusal: ExplainedError {
    /// Why a scanned sheet was not read, and what to do; to stand behind the sheet's place.
    public var text: Text {
        switch self {
        case .notASheet:
            Text(
                "kode QR-nya bukan kode daftar hadir. Pindai lembar yang dicetak dengan `ikrar document list --blank`.",
                "its QR code is not an attendance list's. Scan sheets printed with `ikrar document list --blank`.")
        case .notSigned:
            Text(
                """
                lembar ini tidak dicetak dari registri ini, atau kodenya dikarang. Sebut registri asalnya dengan \
                --registry dan --keys.
                """,
                """
                this sheet was not printed from this registry, or its code is an invention. Name the registry it comes \
                from with --registry and --keys.
                """)
        case .noEvent:
            Text(
                """
                acara lembar ini tidak ada di registri ini, atau belum dibuka. Lihat acaranya dengan `ikrar event list`.
                """,
                """
                the event of this sheet is not in this registry, or was not opened. See the events with `ikrar event \
                list`.
                """)
        case .noOPD:
            Text(
                """
                di OPD lembar ini tidak ada lagi orang yang wajib hadir di acaranya. Catat kehadirannya dengan `ikrar \
                checkin`, atau cetak daftar yang baru.
                """,
                """
                the OPD of this sheet has nobody left on its event's list. Take attendance with `ikrar checkin`, or \
                print a new list.
                """)
        }
    }
}
