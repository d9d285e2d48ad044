public import IkrarRegistry
import RegistryDocuments

extension Wording {
    /// `Senin, 21 September 2026`, in English `Monday, 21 September 2026`.
    public static func date(_ date: CivilDate, _ language: Language = .current) -> String {
        switch language {
        case .indonesian: IndonesianDate.long(date)
        case .english: "\(days[date.weekday - 1]), \(date.day) \(months[date.month - 1]) \(date.year)"
        }
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
        switch language {
        case .indonesian: IndonesianDate.clock(time)
        case .english: "\(twoDigits(time.hour)):\(twoDigits(time.minute))"
        }
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

    private static let days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
