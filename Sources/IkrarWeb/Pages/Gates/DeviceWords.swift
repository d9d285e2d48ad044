import IkrarRegistry
import IkrarTexts

/// What is said of a device: coarse enough that it changes only when somebody should look.
struct DeviceWords {
    let device: DeviceStatus
    let now: Instant
    let zone: Zone
    let language: Language

    private func word(_ key: String) -> String { PageWords.word(key, language) }

    var contact: String { device.contact.map { age(of: $0.at) } ?? word("device_never") }

    var roster: String {
        if device.isForwarded { return "–" }
        guard let at = device.rosterAt else { return word("device_no_roster") }
        return device.hasCurrentRoster ? age(of: at) : word("device_old_roster")
    }

    var unsynced: String { device.contact?.unsynced.map { Wording.count($0, language) } ?? "–" }

    var missing: String { device.missing > 0 ? Wording.count(device.missing, language) : "–" }

    var clock: String {
        guard let offset = device.contact?.clockOffset else { return "–" }
        return PageWords.clockOffset(seconds: Int(offset), language)
    }

    var battery: String { device.contact?.battery.map { "\($0)%" } ?? "–" }

    /// What was tried out there, check by check; nothing of a device that is no phone's.
    var checks: [[String: String]] {
        guard device.isEnrolled, !device.isForwarded else { return [] }
        let passed = device.contact?.rehearsed ?? []
        return RehearsalCheck.allCases.map { check in
            let passes = passed.contains(check)
            return [
                "label": word("check_\(check.rawValue)"), "state": word(passes ? "check_passed" : "check_open"),
                "code": passes ? "good" : "warn",
            ]
        }
    }

    /// How many of them were passed: `3/4`.
    var rehearsal: String {
        guard device.isEnrolled, !device.isForwarded else { return "–" }
        return "\(device.contact?.rehearsed?.count ?? 0)/\(RehearsalCheck.allCases.count)"
    }

    var state: String {
        if device.revokedAt != nil { return word("device_revoked") }
        guard device.isEnrolled else { return word("device_unenrolled") }
        if device.isForwarded { return word("device_forwarded") }
        return troubles.isEmpty ? word("device_good") : word("device_trouble")
    }

    var stateCode: String {
        if device.revokedAt != nil { return "bad" }
        guard device.isEnrolled else { return "warn" }
        return troubles.isEmpty ? "good" : "bad"
    }

    private var troubles: [ReadinessItem] { device.troubles(at: now) }

    private func age(of instant: Instant) -> String {
        PageWords.age(minutes: Int(max(0, now.since(instant)) / 60_000_000), language)
    }
}
