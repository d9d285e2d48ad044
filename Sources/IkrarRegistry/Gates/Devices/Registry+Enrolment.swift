extension Registry {
    /// Lets one more device be enrolled, within a day.
    /// - Parameter session: The session that the device scans for; `nil` leads each person to the one that serves them.
    /// - Returns: The invitation, and the token that the device shows: a secret that is kept as its digest only.
    /// - Throws: ``RegistryError`` `gateMissing`, `noSuchEvent`, `noSuchSession`, `eventSealed`, `circularHasNoGate`.
    public func inviteDevice(
        gate: String,
        event id: Event.ID,
        session: Session.ID? = nil,
        by user: String
    ) async throws -> (invitation: DeviceInvitation, token: String) {
        let gate = Spelling.tidy(gate)
        guard !gate.isEmpty else { throw RegistryError(.gateMissing, subject: id.rawValue) }
        let now = now
        let token = GateToken(.invitation, random: surroundings.random)
        let invitation = DeviceInvitation(
            id: DeviceInvitation.ID(surroundings.newID()),
            event: id,
            session: session,
            gate: gate,
            madeBy: user,
            madeAt: now,
            expiresAt: now.adding(seconds: DeviceInvitation.hours * 3600),
        )
        let entry = entry(.deviceInvite, invitation.id.rawValue, by: user, detail: gate)
        try await store.write { transaction in
            let (event, sessions) = try transaction.schedule(of: id)
            try event.requireAttended()
            guard event.state != .sealed else { throw RegistryError(.eventSealed, subject: id.rawValue) }
            if let session, !sessions.contains(where: { $0.id == session }) {
                throw RegistryError(.noSuchSession, subject: session.rawValue, detail: id.rawValue)
            }
            try transaction.insert(invitation, digest: token.digest)
            try transaction.note(entry)
        }
        return (invitation, token.text)
    }

    /// Newest first.
    /// - Throws: ``RegistryError`` `noSuchEvent`.
    public func invitations(of id: Event.ID) async throws -> [DeviceInvitation] {
        try await store.read { transaction in
            _ = try transaction.existing(id)
            return try transaction.invitations(of: id)
        }
    }

    /// Nobody is enrolled with it any more. A device that was enrolled with it already goes on scanning.
    /// - Throws: ``RegistryError`` `noSuchInvitation`, `enrolmentUsed`.
    public func revokeInvitation(_ id: DeviceInvitation.ID, by user: String) async throws {
        let now = now
        let entry = entry(.deviceInviteRevoke, id.rawValue, by: user)
        try await store.write { transaction in
            guard let invitation = try transaction.invitation(id) else {
                throw RegistryError(.noSuchInvitation, subject: id.rawValue)
            }
            guard invitation.usedAt == nil else { throw RegistryError(.enrolmentUsed, subject: invitation.gate) }
            guard invitation.revokedAt == nil else { return }
            try transaction.revoke(id, at: now)
            try transaction.note(entry)
        }
    }

    /// Makes a device known, as one that scans at `gate`.
    /// - Parameters:
    ///   - name: The device's own: `HP Satpol PP 3`. Empty: as the gate.
    ///   - gate: Empty: as the invitation says.
    ///   - former: Devices that the same phone was before it was revoked.
    /// - Throws: ``RegistryError`` `enrolmentUnknown`, `enrolmentUsed`, `enrolmentExpired` (also when it was revoked),
    ///   `eventSealed`.
    public func enrol(
        token: String, name: String, gate: String, former: [Gate.DeviceID] = []
    ) async throws -> Enrolment {
        let now = now
        let (name, gate) = (Self.short(name), Self.short(gate))
        let device = Gate.DeviceID(surroundings.newID())
        let fresh = GateToken(.device, random: surroundings.random)
        let digest = GateToken(Spelling.tidy(token)).digest
        return try await store.write { transaction in
            guard let invitation = try transaction.invitation(digest: digest) else {
                throw RegistryError(.enrolmentUnknown, subject: name)
            }
            if let objection = invitation.objection(at: now) {
                throw RegistryError(objection, subject: invitation.gate)
            }
            let event = try transaction.existing(invitation.event)
            guard event.state != .sealed else { throw RegistryError(.eventSealed, subject: event.id.rawValue) }
            let place = gate.isEmpty ? invitation.gate : gate
            let pass = DevicePass(
                device: device,
                name: name.isEmpty ? place : name,
                gate: place,
                event: event.id,
                session: invitation.session,
                enrolledAt: now,
            )
            try transaction.insert(pass, digest: fresh.digest, with: invitation.id)
            try transaction.note(
                JournalEntry(
                    at: now, by: invitation.madeBy, action: .deviceEnrol, subject: device.rawValue, detail: place),
            )
            var enrolment = Enrolment(pass: pass, token: fresh.text, event: event)
            for device in former.suffix(Self.formerLimit) {
                let digest = try transaction.revokedDigest(of: device, event: event.id)
                enrolment.queueKeys[device] = digest.map(GateToken.queueKey)
            }
            return enrolment
        }
    }

    /// Whose token it is; `nil` when it is nobody's. A revoked device's pass says so.
    ///
    /// A pass may be some seconds old; that a device was revoked meanwhile is found by the transaction of each scan.
    public func device(token: String) async throws -> DevicePass? {
        let now = now
        if let known = devices.pass(ofToken: token, at: now) { return known }
        let digest = GateToken(token).digest
        guard let pass = try await store.read({ try $0.pass(digest: digest) }) else { return nil }
        devices.remember(pass, token: token, at: now)
        return pass
    }

    /// As ``device(token:)``, where it need not be asked for.
    public func knownDevice(token: String) -> DevicePass? { devices.pass(ofToken: token, at: now) }

    /// From here on the device is refused, by every program on the registry. What it scanned stays.
    /// - Throws: ``RegistryError`` `reasonMissing`, `noSuchDevice`.
    public func revokeDevice(_ id: Gate.DeviceID, by user: String, why: String) async throws {
        guard why.contains(where: { !$0.isWhitespace }) else {
            throw RegistryError(.reasonMissing, subject: id.rawValue)
        }
        let now = now
        let entry = entry(.deviceRevoke, id.rawValue, by: user, why: why)
        try await store.write { transaction in
            guard let device = try transaction.device(id) else {
                throw RegistryError(.noSuchDevice, subject: id.rawValue)
            }
            guard device.revokedAt == nil else { return }
            try transaction.revoke(id, at: now)
            try transaction.note(entry)
        }
        devices.forget(id)
    }

    /// The scans that it made before keep the name that the gate had.
    /// - Throws: ``RegistryError`` `gateMissing`, `noSuchDevice`.
    public func renameGate(of id: Gate.DeviceID, to name: String, by user: String) async throws {
        let name = Self.short(name)
        guard !name.isEmpty else { throw RegistryError(.gateMissing, subject: id.rawValue) }
        let now = now
        try await store.write { transaction in
            guard let old = try transaction.gate(of: id) else {
                throw RegistryError(.noSuchDevice, subject: id.rawValue)
            }
            try transaction.renameGate(of: id, to: name)
            try transaction.note(
                JournalEntry(at: now, by: user, action: .gateRename, subject: id.rawValue, before: old, after: name))
        }
        devices.forget(id)
    }

    /// A phone that was revoked more often has waited for none of them.
    private static let formerLimit = 10

    /// One line of at most 80 characters: it stands in tables and on projectors.
    private static func short(_ text: String) -> String { Spelling.tidy(String(Spelling.tidy(text).prefix(80))) }
}
