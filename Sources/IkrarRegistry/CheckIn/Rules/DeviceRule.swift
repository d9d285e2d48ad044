/// A revoked device, or one enrolled for another event, is not listened to.
struct DeviceRule: ScanRule {
    func objection(to scan: ScanAttempt, _ facts: ScanFacts) -> ScanObjection? {
        guard !Self.hears(facts.device, for: facts.event.id) else { return nil }
        return ScanObjection(.deviceRefused, since: facts.device.revokedAt)
    }

    static func hears(_ device: Device, for event: Event.ID) -> Bool {
        device.revokedAt == nil && (device.events.isEmpty || device.events.contains(event))
    }
}
