public import IkrarRegistry

extension ReviewItem.Kind {
    public var label: Text {
        switch self {
        case .scan: Text("Pindaian bertanda", "A flagged scan")
        case .excusedAndCame: Text("Berhalangan, tetapi dipindai", "Excused, and scanned all the same")
        case .twoGates: Text("Di dua gerbang dalam satu menit", "At two gates within a minute")
        case .undoneLate: Text("Dibatalkan perangkatnya belakangan", "Undone by its device later on")
        case .hallAndElsewhere:
            Text("Dinyatakan nonton bareng, tetapi tercatat di tempat lain", "Declared in a hall, and seen elsewhere")
        case .twoSessions: Text("Di dua sesi pada waktu yang sama", "In two sessions at the same time")
        case .sharedDevice: Text("Presensi mandiri dari perangkat bersama", "Self check-in by a shared device")
        }
    }
}
