import IkrarRegistry

/// Enrolled devices as a supervisor looks at them.
extension SQLTransaction {
    func devices(enrolledFor event: Event.ID) throws -> [DeviceStatus] {
        try connection.all(
            """
            SELECT p.device, p.name, d.gate, p.session, p.enrolled_at, d.revoked_at, c.at, c.clock_offset,
                c.clock_uncertainty, c.unsynced, c.manifest, c.manifest_at, c.battery, t.scans, t.last,
                COALESCE(
                    (SELECT x.received_at FROM scans x WHERE x.device = p.device AND x.sequence = t.last),
                    CASE WHEN t.scans > 0 THEN (SELECT MAX(x.received_at) FROM scans x WHERE x.device = p.device) END
                ), c.rehearsed
            FROM device_passes p JOIN devices d ON d.id = p.device LEFT JOIN device_contacts c ON c.device = p.device
                LEFT JOIN (
                    SELECT s.device, COUNT(*) AS scans, MAX(s.sequence) AS last FROM scans s
                    WHERE s.device IN (SELECT o.device FROM device_passes o WHERE o.event = $1) GROUP BY s.device
                ) t ON t.device = p.device
            WHERE p.event = $1
            """,
            [.id(event)],
            Self.status,
        )
    }

    func gaps(of device: Gate.DeviceID, limit: Int) throws -> [ClosedRange<Int64>] {
        try connection.all(
            """
            SELECT g.before + 1, g.sequence - 1 FROM (
                SELECT s.sequence, COALESCE(LAG(s.sequence) OVER (ORDER BY s.sequence), 0) AS before
                FROM scans s WHERE s.device = $1
            ) g WHERE g.sequence > g.before + 1 ORDER BY g.sequence LIMIT $2
            """,
            [.id(device), .integer(Int64(limit))],
        ) { try $0.integer(0)...$0.integer(1) }
    }

    private static func status(_ row: any SQLRow) throws -> DeviceStatus {
        let scans = try row.optionalNumber(13) ?? 0
        return DeviceStatus(
            id: try row.id(0),
            name: try row.text(1),
            gate: try row.text(2),
            session: try row.optionalID(3),
            enrolledAt: try row.at(4),
            revokedAt: try row.optionalAt(5),
            contact: row.isNull(6) ? nil : try contact(row),
            rosterAt: try row.optionalAt(11),
            scans: scans,
            lastScanAt: try row.optionalAt(15),
            missing: max(0, (try row.optionalNumber(14) ?? 0) - scans),
        )
    }

    private static func contact(_ row: any SQLRow) throws -> DeviceContact {
        DeviceContact(
            at: try row.at(6),
            clockOffset: row.isNull(7) ? nil : try row.integer(7),
            uncertainty: row.isNull(8) ? nil : try row.integer(8),
            unsynced: try row.optionalNumber(9),
            manifest: try row.optionalText(10),
            battery: try row.optionalNumber(12),
            rehearsed: try row.optionalText(16).map {
                Set($0.split(separator: " ").compactMap { RehearsalCheck(rawValue: String($0)) })
            },
        )
    }
}
