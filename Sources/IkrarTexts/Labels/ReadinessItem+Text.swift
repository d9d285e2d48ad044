public import IkrarRegistry

extension ReadinessItem {
    /// What is red, and what to do about it, in one line for the board.
    public var text: Text {
        let device = Quoted.short(gate.isEmpty ? name : "\(name) (\(gate))")
        return switch code {
        case .eventNotOpen: Self.eventNotOpen(Event.State(rawValue: name))
        case .badgesMissing:
            Text(
                "\(Wording.count(count, .indonesian)) pegawai wajib belum mempunyai badge; terbitkan badge mereka.",
                "\(Wording.count(count, .english)) people who must come have no badge; issue theirs.")
        case .noDevice:
            Text(
                "Belum ada perangkat terdaftar; daftarkan sedikitnya satu di gerbang.",
                "No device is enrolled; enrol at least one at a gate.")
        case .tooFewGates:
            Text(
                "Baru \(Wording.count(count, .indonesian)) perangkat dari \(Wording.count(limit, .indonesian)) yang perlu agar semua masuk dalam 45 menit; daftarkan sisanya.",
                "Only \(Wording.count(count, .english)) of the \(Wording.count(limit, .english)) devices that let everybody in within 45 minutes; enrol the others."
            )
        case .deviceSilent where at == nil:
            Text(
                "\(device) terdaftar tetapi belum pernah memberi kabar; nyalakan dan buka halaman gerbangnya.",
                "\(device) is enrolled and was never heard of; switch it on and open its gate page.")
        case .deviceSilent:
            Text(
                "\(device) tidak memberi kabar lebih dari \(limit / 60) menit; periksa jaringan dan baterainya.",
                "\(device) was not heard of for more than \(limit / 60) minutes; check its network and battery.")
        case .clockOff:
            Text(
                "Jam \(device) meleset \(Wording.count(abs(count), .indonesian)) detik; setel ke waktu otomatis.",
                "The clock of \(device) is \(Wording.count(abs(count), .english)) seconds off; set it to network time.")
        case .unsynced:
            Text(
                "\(device) menyimpan \(Wording.count(count, .indonesian)) pindaian yang belum terkirim; dekatkan ke jaringan.",
                "\(device) holds \(Wording.count(count, .english)) scans that it has not sent; bring it to the network."
            )
        case .scansMissing:
            Text(
                "\(Wording.count(count, .indonesian)) pindaian dari \(device) belum sampai; jangan hapus halaman gerbangnya.",
                "\(Wording.count(count, .english)) scans of \(device) have not arrived; do not clear its gate page.")
        case .rosterStale where at == nil:
            Text(
                "\(device) belum memuat daftar pegawai; buka halaman gerbangnya selagi ada jaringan.",
                "\(device) has not loaded the list of people; open its gate page while there is a network.")
        case .rosterStale:
            Text(
                "Daftar pegawai pada \(device) sudah lama; muat ulang selagi ada jaringan.",
                "The list of people on \(device) is out of date; load it again while there is a network.")
        }
    }

    private static func eventNotOpen(_ state: Event.State?) -> Text {
        guard let state, state != .draft else {
            return Text(
                "Acara belum dibuka; buka sebelum gerbang bekerja.",
                "The event is not open yet; open it before the gates begin.")
        }
        return Text(
            "Acara: \(state.label.indonesian.lowercased()); pindaian baru ditolak.",
            "The event is \(state.label.english.lowercased()); new scans are refused.")
    }
}
