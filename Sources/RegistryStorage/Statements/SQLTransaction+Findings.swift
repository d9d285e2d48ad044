import IkrarRegistry

extension SQLTransaction {
    func findings(
        on scan: ScanAttempt.ID,
        _ text: ScannedText?,
        at gate: Gate,
        limit: Int
    ) throws -> ScanFindings {
        // What is remembered of the gate holds when the question about the person, asked after it, sees the same revision.
        for _ in 0..<Self.patience {
            let place = try place(of: gate)
            let found = try look(for: scan, text, event: gate.event, limit: limit)
            if found.revision == place.revision {
                return ScanFindings(
                    event: place.event,
                    sessions: place.sessions,
                    device: place.device,
                    answeredFor: found.answeredFor,
                    bearers: found.bearers,
                )
            }
            visits.forget(gate)
        }
        throw RegistryError(.registryLocked, subject: gate.event.rawValue)
    }

    /// Schedules do not change so often while one scan is looked at.
    private static let patience = 10

    private func place(of gate: Gate) throws -> GatePlace {
        if let known = visits.place(of: gate) { return known }
        // The revision first: whatever changes after it shows.
        let revision = try connection.first(Self.revision, []) { try $0.integer(0) }
        guard let revision else { throw RegistryError(.registryBroken, subject: "revisions") }
        let (event, sessions) = try schedule(of: gate.event)
        let place = GatePlace(revision: revision, event: event, sessions: sessions, device: try device(gate))
        visits.remember(place, of: gate)
        return place
    }

    private static let revision = "SELECT revision FROM revisions WHERE subject = 'schedules'"

    /// One row, whatever is known: the badge's bearer, what the event has of them, whether the scan's id is known.
    private static let byBadge = """
        SELECT v.revision, (SELECT s.event FROM scans s WHERE s.id = $3), b.revoked_at, \(columns)
        FROM revisions v LEFT JOIN badges b ON b.number = $2 LEFT JOIN people p ON p.id = b.person \(joins)
        WHERE v.subject = 'schedules'
        """

    private static let byPerson = """
        SELECT v.revision, (SELECT s.event FROM scans s WHERE s.id = $3), NULL, \(columns)
        FROM revisions v LEFT JOIN people p ON p.id = $2 \(joins)
        WHERE v.subject = 'schedules'
        """

    private static let columns = """
        p.id, p.front_title, p.name, p.back_title, u.name, d.name, COALESCE(o.position, p.position),
        CASE WHEN p.listed = 1 AND COALESCE(y.duty, '') <> 'uncounted' THEN 1 ELSE 0 END, o.opd, o.duty,
        CASE WHEN x.id IS NULL THEN 0 ELSE 1 END, a.scan, a.session, a.at, a.gate, a.device, a.minutes_late, a.guest
        """

    private static let joins = """
        LEFT JOIN obligations o ON o.event = $1 AND o.person = p.id
        LEFT JOIN units u ON u.id = COALESCE(o.unit, p.unit)
        LEFT JOIN units d ON d.id = u.opd
        LEFT JOIN duties y ON y.standing = p.standing
        LEFT JOIN excuses x ON x.event = $1 AND x.person = p.id AND x.withdrawn_at IS NULL
        LEFT JOIN attendances a ON a.event = $1 AND a.person = p.id
        """

    private struct Found {
        var revision: Int64
        var answeredFor: Event.ID?
        var bearers: [Bearer]
    }

    private func look(
        for scan: ScanAttempt.ID,
        _ text: ScannedText?,
        event: Event.ID,
        limit: Int
    ) throws -> Found {
        switch text {
        case .code(let code): return try look(Self.byBadge, code.number.text, scan, event)
        case .typed(let number): return try look(Self.byBadge, number.text, scan, event)
        case .nip(let digits):
            return try look(Self.byPerson, try bearer(ofNIP: digits)?.rawValue ?? "", scan, event)
        case .words(let words):
            let people = try bearers(ofWords: words, limit: limit)
            var found = try look(Self.byPerson, people.first?.rawValue ?? "", scan, event)
            for person in people.dropFirst() {
                found.bearers += try look(Self.byPerson, person.rawValue, scan, event).bearers
            }
            return found
        case .malformed, nil: return try look(Self.byBadge, "", scan, event)
        }
    }

    private func look(_ sql: String, _ key: String, _ scan: ScanAttempt.ID, _ event: Event.ID) throws -> Found {
        let found = try connection.first(sql, [.id(event), .text(key), .id(scan)]) { row in
            Found(
                revision: try row.integer(0),
                answeredFor: try row.optionalID(1),
                bearers: row.isNull(3) ? [] : [try Self.bearer(row, event: event)],
            )
        }
        guard let found else { throw RegistryError(.registryBroken, subject: "revisions") }
        return found
    }

    private static func bearer(_ row: any SQLRow, event: Event.ID) throws -> Bearer {
        let person: Person.ID = try row.id(3)
        let attendance =
            row.isNull(14)
            ? nil
            : Attendance(
                event: event,
                person: person,
                scan: try row.id(14),
                session: try row.id(15),
                at: try row.at(16),
                gate: try row.text(17),
                device: try row.id(18),
                minutesLate: try row.optionalNumber(19),
                isGuest: try row.flag(20),
            )
        return Bearer(
            person: person,
            card: try card(row, from: 4),
            isActive: try row.flag(10),
            badgeRevokedAt: try row.optionalAt(2),
            obligation: row.isNull(11) ? nil : Bearer.Listing(opd: try row.id(11), duty: try row.raw(12)),
            hasExcuse: try row.flag(13),
            attendance: attendance,
        )
    }
}
