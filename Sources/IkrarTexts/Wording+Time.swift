public import IkrarRegistry

extension Wording {
    /// `Senin, 21 September 2026`, in English `Monday, 21 September 2026`.
    public static func date(_ date: CivilDate, _ language: Language = .current) -> String {
        let names = language.calendarNames
        return "\(names.days[date.weekday - 1]), \(date.day) \(names.months[date.month - 1]) \(date.year)"
    }

    /// `pukul 07.30 WIB`, in English `07:30 WIB`.
    public static func time(_ time: LocalTime, _ zone: Zone, _ language: Language = .current) -> String {
        switch language {
        case .indonesian: "pukul \(clock(time, language)) \(zone.rawValue)"
        case .english: "\(clock(time, language)) \(zone.rawValue)"
        }
    }

    public static func time(_ instant: Instant, in zone: Zone, _ language: Language = .current) -> String {
        time(instant.local(in: zone), zone, language)
    }

    /// `07.31`, in English `07:31`.
    public static func clock(_ time: LocalTime, _ language: Language = .current) -> String {
        "\(twoDigits(time.hour))\(language == .indonesian ? "." : ":")\(twoDigits(time.minute))"
    }

    public static func clock(_ instant: Instant, in zone: Zone, _ language: Language = .current) -> String {
        clock(instant.local(in: zone), language)
    }

    /// `Senin, 21 September 2026, pukul 07.30 WIB`, in English `Monday, 21 September 2026, 07:30 WIB`.
    public static func moment(_ instant: Instant, in zone: Zone, _ language: Language = .current) -> String {
        let local = instant.local(in: zone)
        return "\(date(local.date, language)), \(time(local, zone, language))"
    }

    private static func twoDigits(_ number: Int) -> String {
        number < 10 ? "0\(number)" : String(number)
    }
}

extension Language {
    /// From Monday and from January; the Indonesian ones as KBBI spells them.
    fileprivate var calendarNames: (days: [String], months: [String]) {
        switch self {
        case .indonesian: Self.indonesianNames
        case .english: Self.englishNames
        }
    }

    private static let indonesianNames = (
        days: ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"],
        months: [
            "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober",
            "November", "Desember",
        ],
    )

    private static let englishNames = (
        days: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        months: [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ],
    )
}
