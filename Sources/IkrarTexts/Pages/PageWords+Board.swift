extension PageWords {
    /// The live board.
    static let board: [String: Text] = [
        "board_people": Text("Orang di lapangan", "People on the field"),
        "board_people_in": Text("orang hadir dari yang wajib", "people in, of those who must come"),
        "board_of_expected": Text("dari yang tidak berhalangan", "of those not excused"),
        "board_not_yet": Text("orang belum hadir", "people not in yet"),
        "board_late": Text("orang terlambat", "people late"),
        "board_excused": Text("orang berhalangan", "people excused"),
        "board_guests": Text("orang tamu", "guests"),
        "board_scans": Text("pindaian", "scans"),
        "board_minutes": Text("Orang masuk tiap menit, 60 menit terakhir", "People in by the minute, last 60 minutes"),
        "board_per_minute": Text("orang per menit", "people a minute"),
        "board_queue_unknown": Text("antrean belum dapat diperkirakan", "the queue cannot be estimated yet"),
        "board_queue_over": Text("tidak ada antrean lagi", "no queue any more"),
        "board_ready": Text("SIAP", "READY"),
        "board_not_ready": Text("BELUM SIAP", "NOT READY"),
        "board_over": Text("ACARA SELESAI", "THE EVENT IS OVER"),
        "board_gates": Text("Gerbang dan perangkat", "Gates and devices"),
        "board_gate_people": Text("Orang", "People"),
        "board_gate_scans": Text("Pindaian/menit", "Scans/minute"),
        "board_opds": Text("Orang hadir dari yang wajib, per OPD", "People in of those who must come, by OPD"),
        "board_lost": Text(
            "Sambungan terputus; angka di bawah tidak bergerak.", "The connection is lost; the numbers stand still."),
    ]

    /// Until everybody who is awaited is in, at the rate of now.
    public static func queue(people: Int, minutes: Int, busyGates: [String], _ language: Language) -> String {
        let number = Wording.count(minutes, language)
        let waiting = Wording.count(people, language)
        let busy = busyGates.joined(separator: ", ")
        return switch language {
        case .indonesian:
            busyGates.isEmpty
                ? "\(waiting) orang lagi masuk dalam ±\(number) menit"
                : "\(waiting) orang lagi masuk dalam ±\(number) menit; padat di \(busy)"
        case .english:
            busyGates.isEmpty
                ? "\(waiting) more people are in within ±\(number) minutes"
                : "\(waiting) more people are in within ±\(number) minutes; busy: \(busy)"
        }
    }

    public static func mostInAMinute(_ people: Int, _ language: Language) -> String {
        switch language {
        case .indonesian: "terbanyak \(Wording.count(people, language)) orang"
        case .english: "at most \(Wording.count(people, language)) people"
        }
    }

    public static func furtherReasons(_ count: Int, _ language: Language) -> String {
        switch language {
        case .indonesian: "dan \(Wording.count(count, language)) hal lain"
        case .english: "and \(Wording.count(count, language)) more"
        }
    }
}
