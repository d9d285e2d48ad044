import IkrarRegistry

extension SQLTransaction {
    func findings(
        on scan: ScanAttempt.ID,
        _ text: ScannedText?,
        at gate: Gate,
        limit: Int
    ) throws -> ScanFindings {
        // What is remembered holds when the question about the person, asked after it, sees the same revision.
        for _ in 0..<Self.patience {
            let place = try place(of: gate)
            let found = try look(for: scan, text, at: place, limit: limit)
            if found.revision == place.revision {
                return ScanFindings(
                    event: place.event,
                    sessions: place.sessions,
                    device: place.device,
                    answeredFor: found.answeredFor,
                    bearers: found.bearers,
                )
            }
            memory.forget(gate)
        }
        throw RegistryError(.registryLocked, subject: gate.event.rawValue)
    }

    /// Schedules do not change so often while one scan is looked at.
    private static let patience = 10

    private func place(of gate: Gate) throws -> GatePlace {
        if let known = memory.place(of: gate) { return known }
        // The revision first: whatever changes after it shows.
        let revision = try connection.first(Self.revision, []) { try $0.integer(0) }
        guard let revision else { throw RegistryError(.registryBroken, subject: "revisions") }
        let (event, sessions) = try schedule(of: gate.event)
        let place = GatePlace(
            revision: revision,
            event: event,
            sessions: sessions,
            device: try device(gate),
            uncounted: Set(try dutyTable().duties.filter { $0.value == .uncounted }.keys),
        )
        memory.remember(place, of: gate)
        return place
    }

    /// The names of a unit and of its OPD. At the first need all are read: the scans of a morning come from all of them.
    private func names(of unit: OrgUnit.ID, at place: GatePlace) throws -> UnitNames {
        if let known = memory.names(of: unit, revision: place.revision) { return known }
        var all: [OrgUnit.ID: UnitNames] = [:]
        try connection.rows("SELECT u.id, u.name, o.name FROM units u JOIN units o ON o.id = u.opd", []) { row in
            all[try row.id(0)] = UnitNames(unit: try row.text(1), opd: try row.text(2))
        }
        memory.remember(all, revision: place.revision)
        guard let names = all[unit] else { throw RegistryError(.registryBroken, subject: "units") }
        return names
    }

    private static let revision = "SELECT revision FROM revisions WHERE subject = 'remembered'"

    /// One row, whatever is known: the badge's bearer, what the event has of them, whether the scan's id is known.
    private static let byBadge = """
        SELECT v.revision, (SELECT s.event FROM scans s WHERE s.id = $3), b.revoked_at, \(columns)
        FROM revisions v LEFT JOIN badges b ON b.number = $2 LEFT JOIN people p ON p.id = b.person \(joins)
        WHERE v.subject = 'remembered'
        """

    private static let byPerson = """
        SELECT v.revision, (SELECT s.event FROM scans s WHERE s.id = $3), NULL, \(columns)
        FROM revisions v LEFT JOIN people p ON p.id = $2 \(joins)
        WHERE v.subject = 'remembered'
        """

    private static let columns = """
        p.id, p.front_title, p.name, p.back_title, COALESCE(o.unit, p.unit), COALESCE(o.position, p.position), p.listed,
        p.standing, o.opd, o.duty, x.id, a.scan, a.session, a.at, a.gate, a.device, a.minutes_late, a.guest
        """

    private static let joins = """
        LEFT JOIN obligations o ON o.event = $1 AND o.person = p.id
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
        at place: GatePlace,
        limit: Int
    ) throws -> Found {
        switch text {
        case .code(let code): return try look(Self.byBadge, code.number.text, scan, place)
        case .typed(let number): return try look(Self.byBadge, number.text, scan, place)
        case .nip(let digits):
            return try look(Self.byPerson, try bearer(ofNIP: digits)?.rawValue ?? "", scan, place)
        case .words(let words):
            let people = try bearers(ofWords: words, limit: limit)
            var found = try look(Self.byPerson, people.first?.rawValue ?? "", scan, place)
            for person in people.dropFirst() {
                found.bearers += try look(Self.byPerson, person.rawValue, scan, place).bearers
            }
            return found
        case .malformed, nil: return try look(Self.byBadge, "", scan, place)
        }
    }

    private func look(_ sql: String, _ key: String, _ scan: ScanAttempt.ID, _ place: GatePlace) throws -> Found {
        // Not by ``SQLConnection/first(_:_:_:)``: a question that every scan asks goes without generics.
        var found: Found?
        try connection.rows(sql, [.id(place.event.id), .text(key), .id(scan)]) { row in
            guard found == nil else { return }
            found = Found(
                revision: try row.integer(0),
                answeredFor: try row.optionalID(1),
                bearers: row.isNull(3) ? [] : [try bearer(row, place)],
            )
        }
        guard let found else { throw RegistryError(.registryBroken, subject: "revisions") }
        return found
    }

    private func bearer(_ row: any SQLRow, _ place: GatePlace) throws -> Bearer {
        let person: Person.ID = try row.id(3)
        let name = PersonName(frontTitle: try row.text(4), bare: try row.text(5), backTitle: try row.text(6))
        let isListed = try row.flag(9)
        let standing = try row.text(10)
        let position = try row.text(8)
        let obligation = row.isNull(11) ? nil : Bearer.Listing(opd: try row.id(11), duty: try row.raw(12))
        let hasExcuse = !row.isNull(13)
        let revokedAt = try row.optionalAt(2)
        let attendance = try row.attendance(14, of: person, event: place.event.id)
        // The row is read to its end: another question may take its place.
        let names = try names(of: try row.id(7), at: place)
        return Bearer(
            person: person,
            card: ScanAnswer.PersonCard(name: name.printed, unit: names.unit, opd: names.opd, position: position),
            isActive: isListed && !place.uncounted.contains(standing),
            badgeRevokedAt: revokedAt,
            obligation: obligation,
            hasExcuse: hasExcuse,
            attendance: attendance,
        )
    }
}
