import IkrarRegistry

extension SQLTransaction: DeviceTransaction {
    private static let invitationColumns = """
        id, event, session, gate, made_by, made_at, expires_at, used_at, device, revoked_at
        """

    func insert(_ invitation: DeviceInvitation, digest: String) throws {
        try connection.execute(
            """
            INSERT INTO device_invitations (\(Self.invitationColumns), token)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            """,
            [
                .id(invitation.id), .id(invitation.event), .id(invitation.session), .text(invitation.gate),
                .text(invitation.madeBy), .at(invitation.madeAt), .at(invitation.expiresAt), .at(invitation.usedAt),
                .id(invitation.device), .at(invitation.revokedAt), .text(digest),
            ],
        )
    }

    func invitation(_ id: DeviceInvitation.ID) throws -> DeviceInvitation? {
        try connection.first(
            "SELECT \(Self.invitationColumns) FROM device_invitations WHERE id = $1", [.id(id)], Self.invitation)
    }

    func invitation(digest: String) throws -> DeviceInvitation? {
        try connection.first(
            "SELECT \(Self.invitationColumns) FROM device_invitations WHERE token = $1", [.text(digest)],
            Self.invitation)
    }

    func invitations(of event: Event.ID) throws -> [DeviceInvitation] {
        try connection.all(
            "SELECT \(Self.invitationColumns) FROM device_invitations WHERE event = $1 ORDER BY made_at DESC, id",
            [.id(event)],
            Self.invitation,
        )
    }

    func revoke(_ invitation: DeviceInvitation.ID, at: Instant) throws {
        try connection.execute(
            "UPDATE device_invitations SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL",
            [.id(invitation), .at(at)],
        )
    }

    func insert(_ pass: DevicePass, digest: String, with invitation: DeviceInvitation.ID) throws {
        try connection.execute(
            "INSERT INTO devices (id, gate) VALUES ($1, $2)", [.id(pass.device), .text(pass.gate)])
        try connection.execute(
            "INSERT INTO device_events (device, event) VALUES ($1, $2)", [.id(pass.device), .id(pass.event)])
        try connection.execute(
            """
            INSERT INTO device_passes (device, token, name, event, session, enrolled_at) VALUES ($1, $2, $3, $4, $5, $6)
            """,
            [
                .id(pass.device), .text(digest), .text(pass.name), .id(pass.event), .id(pass.session),
                .at(pass.enrolledAt),
            ],
        )
        try connection.execute(
            "UPDATE device_invitations SET used_at = $2, device = $3 WHERE id = $1",
            [.id(invitation), .at(pass.enrolledAt), .id(pass.device)],
        )
    }

    func pass(digest: String) throws -> DevicePass? {
        try connection.first(
            """
            SELECT p.device, p.name, d.gate, p.event, p.session, p.enrolled_at, d.revoked_at
            FROM device_passes p JOIN devices d ON d.id = p.device WHERE p.token = $1
            """,
            [.text(digest)],
        ) { row in
            DevicePass(
                device: try row.id(0),
                name: try row.text(1),
                gate: try row.text(2),
                event: try row.id(3),
                session: try row.optionalID(4),
                enrolledAt: try row.at(5),
                revokedAt: try row.optionalAt(6),
            )
        }
    }

    func revokedDigest(of device: Gate.DeviceID, event: Event.ID) throws -> String? {
        try connection.first(
            """
            SELECT p.token FROM device_passes p JOIN devices d ON d.id = p.device
            WHERE p.device = $1 AND p.event = $2 AND d.revoked_at IS NOT NULL
            """,
            [.id(device), .id(event)],
        ) { try $0.text(0) }
    }

    func revoke(_ device: Gate.DeviceID, at: Instant) throws {
        try connection.execute(
            "UPDATE devices SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL", [.id(device), .at(at)])
    }

    func gate(of device: Gate.DeviceID) throws -> String? {
        try connection.first("SELECT gate FROM devices WHERE id = $1", [.id(device)]) { try $0.text(0) }
    }

    func name(of device: Gate.DeviceID) throws -> String? {
        try connection.first("SELECT name FROM device_passes WHERE device = $1", [.id(device)]) { try $0.text(0) }
    }

    func renameGate(of device: Gate.DeviceID, to name: String) throws {
        try connection.execute("UPDATE devices SET gate = $2 WHERE id = $1", [.id(device), .text(name)])
    }

    func note(_ contact: DeviceContact, of device: Gate.DeviceID) throws {
        try connection.execute(
            """
            INSERT INTO device_contacts (device, at, clock_offset, clock_uncertainty, unsynced, manifest, manifest_at, battery,
                rehearsed)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            ON CONFLICT (device) DO UPDATE SET at = EXCLUDED.at,
                clock_offset = COALESCE(EXCLUDED.clock_offset, device_contacts.clock_offset),
                clock_uncertainty = COALESCE(EXCLUDED.clock_uncertainty, device_contacts.clock_uncertainty),
                unsynced = COALESCE(EXCLUDED.unsynced, device_contacts.unsynced),
                manifest = COALESCE(EXCLUDED.manifest, device_contacts.manifest),
                manifest_at = CASE WHEN EXCLUDED.manifest = device_contacts.manifest THEN device_contacts.manifest_at
                    ELSE COALESCE(EXCLUDED.manifest_at, device_contacts.manifest_at) END,
                battery = COALESCE(EXCLUDED.battery, device_contacts.battery),
                rehearsed = COALESCE(EXCLUDED.rehearsed, device_contacts.rehearsed)
            WHERE EXCLUDED.at >= device_contacts.at
            """,
            [
                .id(device), .at(contact.at), .number(contact.clockOffset), .number(contact.uncertainty),
                .optional(contact.unsynced), .optional(contact.manifest),
                .at(contact.manifest == nil ? nil : contact.at), .optional(contact.battery),
                .optional(contact.rehearsed.map { $0.map(\.rawValue).sorted().joined(separator: " ") }),
            ],
        )
    }

    private static func invitation(_ row: any SQLRow) throws -> DeviceInvitation {
        DeviceInvitation(
            id: try row.id(0),
            event: try row.id(1),
            session: try row.optionalID(2),
            gate: try row.text(3),
            madeBy: try row.text(4),
            madeAt: try row.at(5),
            expiresAt: try row.at(6),
            usedAt: try row.optionalAt(7),
            device: try row.optionalID(8),
            revokedAt: try row.optionalAt(9),
        )
    }
}

extension SQLValue {
    fileprivate static func number(_ number: Int64?) -> SQLValue { number.map { .integer($0) } ?? .null }
}
