/// A revoked device, or one enrolled for another event, is not listened to.
struct DeviceRule: ScanRule {
    func objection(to scan: ScanAttempt, _ facts: ScanFacts) -> ScanObjection? {
        if let revokedAt = facts.device.revokedAt {
            return ScanObjection(.deviceRefused, since: revokedAt)
        }
        let events = facts.device.events
        return events.isEmpty || events.contains(facts.event.id) ? nil : ScanObjection(.deviceRefused)
    }
}
