import IkrarRegistry
import IkrarTexts

/// Devices and invitations as a supervisor reads them.
struct GateView {
    let event: Event
    let sessions: [Session]
    let now: Instant
    let language: Language

    func device(_ device: DeviceStatus) -> [String: Any] {
        let words = DeviceWords(device: device, now: now, zone: event.zone, language: language)
        var values: [String: Any] = [
            "name": device.name, "gate": device.gate, "session": session(device.session),
            "contact": words.contact, "unsynced": words.unsynced, "missing": words.missing, "roster": words.roster,
            "clock": words.clock, "battery": words.battery, "rehearsal": words.rehearsal, "checks": words.checks,
            "state": words.state, "state_code": words.stateCode,
            "people": Wording.count(device.people, language), "scans": Wording.count(device.scans, language),
        ]
        if device.isEnrolled {
            values["href"] = Route.device.path(["event": event.id.rawValue, "device": device.id.rawValue])
        }
        if let enrolledAt = device.enrolledAt {
            values["enrolled"] = Wording.moment(enrolledAt, in: event.zone, language)
        }
        return values
    }

    func invitation(_ invitation: DeviceInvitation, mayRevoke: Bool) -> [String: Any] {
        let (word, code) = state(of: invitation)
        var values: [String: Any] = [
            "gate": invitation.gate, "session": session(invitation.session), "by": invitation.madeBy,
            "made": Wording.moment(invitation.madeAt, in: event.zone, language),
            "expires": Wording.moment(invitation.expiresAt, in: event.zone, language),
            "state": PageWords.word(word, language), "state_code": code,
        ]
        if mayRevoke, word == "invitation_waits" {
            values["revoke"] = Route.revokeInvitation.path([
                "event": event.id.rawValue, "invitation": invitation.id.rawValue,
            ])
        }
        return values
    }

    private func state(of invitation: DeviceInvitation) -> (word: String, code: String) {
        if invitation.revokedAt != nil { return ("invitation_revoked", "bad") }
        return now >= invitation.expiresAt ? ("invitation_expired", "bad") : ("invitation_waits", "warn")
    }

    private func session(_ id: Session.ID?) -> String {
        guard let id else { return PageWords.word("session_by_opd", language) }
        return sessions.first { $0.id == id }?.title ?? id.rawValue
    }
}
