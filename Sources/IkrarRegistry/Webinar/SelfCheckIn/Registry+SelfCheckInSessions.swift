extension Registry {
    /// Lets people check themselves in to a session by the code on its screen, or no longer. What was done stays.
    /// - Throws: ``RegistryError`` `noSuchEvent`, `noSuchSession`, `circularHasNoGate`; to switch it on, `eventNotOpen` and `eventSealed` for an event that
    ///   is over.
    public func setSelfCheckIn(_ isOn: Bool, _ id: Event.ID, _ session: Session.ID, by user: String) async throws {
        let now = now
        let entry = entry(
            .selfCheckInSet, id.rawValue, by: user, detail: session.rawValue, after: isOn ? "on" : "off")
        try await store.write { transaction in
            let (event, _) = try transaction.existing(session, of: id)
            try event.requireAttended()
            if isOn, event.state == .closed || event.state == .sealed {
                throw RegistryError(
                    event.state == .sealed ? .eventSealed : .eventNotOpen, subject: id.rawValue,
                    detail: event.state.rawValue)
            }
            try transaction.setSelfCheckIn(
                isOn, SelfCheckInSession(event: id, session: session), at: now, by: user)
            try transaction.note(entry)
        }
    }

    /// What the session's screen shows now.
    /// - Throws: ``RegistryError`` `noSuchEvent`, `noSuchSession`, `circularHasNoGate`.
    public func selfCheckInScreen(of id: Event.ID, _ session: Session.ID) async throws -> SelfCheckInScreen {
        let now = now
        return try await store.read { [ring] transaction in
            let (event, found) = try transaction.existing(session, of: id)
            try event.requireAttended()
            let own = SelfCheckInSession(event: id, session: session)
            let isOn = try transaction.selfCheckInSessions().contains(own)
            let window = SelfCheckInSecret.window(at: now)
            let isShown = isOn && event.takesSelfCheckIns(at: found, now)
            let left = (window + 1) * SelfCheckInSecret.windowSeconds - now.microseconds / 1_000_000
            return SelfCheckInScreen(
                event: event, session: found, isOn: isOn,
                code: isShown ? ring.selfCheckInSecrets(id, session).last?.code(in: window) : nil,
                secondsLeft: Int(left), came: try transaction.attendanceCount(of: own))
        }
    }
}

extension Event {
    /// Whether the time is one at which people may check themselves in, where somebody has switched it on.
    func takesSelfCheckIns(at session: Session, _ now: Instant) -> Bool {
        state == .open && session.opens <= now && now <= session.closes
    }
}

extension EventTransaction {
    /// - Throws: ``RegistryError`` `noSuchEvent`, `noSuchSession` with the choices.
    func existing(_ session: Session.ID, of id: Event.ID) throws -> (event: Event, session: Session) {
        let (event, sessions) = try schedule(of: id)
        guard let found = sessions.first(where: { $0.id == session }) else {
            throw RegistryError(
                .noSuchSession, subject: session.rawValue, detail: id.rawValue, choices: sessions.map(\.id.rawValue))
        }
        return (event, found)
    }
}
