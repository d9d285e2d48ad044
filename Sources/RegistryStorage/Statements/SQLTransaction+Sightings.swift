import IkrarRegistry

extension SQLTransaction {
    func wasSeen(
        _ person: Person.ID,
        event: Event.ID,
        by device: Gate.DeviceID,
        near at: Instant,
        seconds: Int64
    ) throws -> Bool {
        let arguments: [SQLValue] = [
            .id(event), .id(person), .at(at.adding(seconds: -seconds)), .at(at.adding(seconds: seconds)), .id(device),
        ]
        guard let sightings = try sightings(of: event) else {
            return try connection.exists(Self.seenByPerson, arguments)
        }
        let known = sightings.wasSeen(person, event: event, by: device, near: at, seconds: seconds)
        return try known ?? connection.exists(Self.seenByTime, arguments)
    }

    /// Where they are kept: from now on, also those of this event.
    func sightings(of event: Event.ID) throws -> Sightings? {
        guard let sightings = connection.sightings else { return nil }
        if !sightings.remembers(event) { sightings.begin(event, after: try lastScan(of: event)) }
        return sightings
    }

    /// No scan of the event happened later, nor will be said to have when it is one of those that are there.
    private func lastScan(of event: Event.ID) throws -> Instant {
        let last = try connection.first(
            """
            SELECT MAX(l.at) FROM (
                SELECT MAX(s.received_at) AS at FROM scans s WHERE s.event = $1
                UNION ALL SELECT MAX(s.at) FROM scans s WHERE s.event = $1 AND s.at > s.received_at
            ) l
            """,
            [.id(event)],
        ) { try $0.optionalAt(0) }
        return (last ?? nil) ?? Instant(microseconds: .min)
    }

    private static let seenByPerson = """
        SELECT 1 FROM scans
        WHERE event = $1 AND person = $2 AND at BETWEEN $3 AND $4 AND device = $5 AND outcome IN (\(shown)) LIMIT 1
        """

    /// Among those that were received since, and those few that happen later than they are received.
    private static let seenByTime = """
        SELECT 1 FROM scans
        WHERE id IN (
            SELECT x.id FROM scans x
            WHERE x.event = $1 AND x.received_at >= $3 AND x.device = $5 AND x.person = $2
            UNION ALL
            SELECT x.id FROM scans x
            WHERE x.event = $1 AND x.at BETWEEN $3 AND $4 AND x.at > x.received_at AND x.device = $5 AND x.person = $2
        ) AND at BETWEEN $3 AND $4 AND outcome IN (\(shown)) LIMIT 1
        """

    /// ``ScanOutcome/showsPresence``, as a list of SQL.
    static let shown = "'present', 'late', 'presentExcused', 'provisional', 'repeat', 'duplicate'"
}
