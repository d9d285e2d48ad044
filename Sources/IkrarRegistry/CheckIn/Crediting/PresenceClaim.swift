/// That somebody was present, as a declaration or a confirmation on record says, and a scan at one of the registry's own gates
/// is to say too.
struct PresenceClaim: Sendable {
    var person: Person.ID
    var at: Instant
    /// With its session.
    var gate: Gate
    /// Begins the name that the scan's id is made of.
    var name: [String]

    var key: Key { Key(person: person, session: gate.session, gate: gate.name, at: at) }

    /// What a claim and its scan have in common.
    struct Key: Hashable, Sendable {
        var person: Person.ID
        var session: Session.ID?
        /// Its name.
        var gate: String
        var at: Instant
    }
}

extension ScanRecord {
    /// Of the claim that it speaks for; `nil` for a scan of nobody.
    var claim: PresenceClaim.Key? {
        person.map { PresenceClaim.Key(person: $0, session: session, gate: gate, at: deviceTime) }
    }

    /// Whether it shows somebody's presence, and nobody has annulled it.
    var standsForPresence: Bool { annulment == nil && outcome.showsPresence }

    /// Whether a person has taken it back, and not the program because something else on record was changed.
    var isAnnulledBySomebody: Bool { annulment.map { $0.ownReason == nil } ?? false }
}

extension [ScanRecord] {
    /// The claims on which a person's annulment is the last word, with the scan that it annulled. Scans are in order of arrival.
    var struckOut: [PresenceClaim.Key: ScanAttempt.ID] {
        reduce(into: [:]) { claims, scan in
            guard let key = scan.claim else { return }
            claims[key] = scan.isAnnulledBySomebody ? scan.id : nil
        }
    }
}
