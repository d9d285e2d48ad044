public import IkrarRegistry

extension ScanOutcome {
    /// The big plain word at the gate.
    public var word: Text {
        switch self {
        case .present: Text("HADIR", "PRESENT")
        case .late: Text("TERLAMBAT", "LATE")
        case .presentExcused: Text("HADIR (ADA IZIN)", "PRESENT (EXCUSED)")
        case .provisional: Text("DITERIMA SEMENTARA", "ACCEPTED FOR NOW")
        case .repeat: Text("BARU SAJA DIPINDAI", "SCANNED JUST NOW")
        case .duplicate: Text("SUDAH HADIR", "ALREADY PRESENT")
        case .malformed: Text("KODE TIDAK DIKENAL", "NOT ONE OF OUR CODES")
        case .badSignature: Text("KODE PALSU?", "FORGED CODE?")
        case .revoked: Text("BADGE DICABUT", "BADGE REVOKED")
        case .unknown: Text("BADGE TIDAK TERDAFTAR", "BADGE NOT REGISTERED")
        case .ambiguous: Text("COCOK DENGAN BEBERAPA ORANG", "FITS SEVERAL PEOPLE")
        case .inactive: Text("BUKAN PEGAWAI AKTIF", "NO LONGER IN SERVICE")
        case .notObliged: Text("BUKAN WAJIB", "NOT ON THE LIST")
        case .otherSession: Text("SESI LAIN", "OTHER SESSION")
        case .notOpen: Text("BELUM DIBUKA", "NOT OPEN YET")
        case .closed: Text("SUDAH DITUTUP", "CLOSED")
        case .sealed: Text("SUDAH DISAHKAN", "SEALED")
        case .deviceRefused: Text("PERANGKAT DITOLAK", "DEVICE REFUSED")
        case .busy: Text("GANGGUAN, PINDAI ULANG", "TROUBLE, SCAN AGAIN")
        }
    }
}
