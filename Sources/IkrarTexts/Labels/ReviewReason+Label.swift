public import IkrarRegistry

extension ReviewReason {
    public var label: Text {
        switch self {
        case .clockOffset:
            Text("Jam perangkat meleset lebih dari 2 menit", "The device's clock was more than 2 minutes off")
        case .nearLateAfter:
            Text(
                "Tepat di sekitar batas terlambat, jam perangkat tidak cukup teliti",
                "Too near the late limit for the device's clock to tell")
        case .offlineOverruled:
            Text(
                "Diterima saat luring, padahal registri akan menolaknya",
                "Accepted offline where the registry would have refused")
        case .handedInLate:
            Text("Diserahkan setelah acara ditutup", "Handed in after the event was closed")
        case .excusedAndCame:
            Text("Berhalangan menurut surat, tetapi hadir", "Excused, and came all the same")
        case .admitted:
            Text("Masuk atas keputusan pengawas", "Admitted on a supervisor's word")
        case .idTaken:
            Text(
                "Nomor pindaian sudah dipakai pindaian lain: perangkat memberi nomor yang sama dua kali",
                "Another scan had the same id: the device gives one twice")
        }
    }
}
