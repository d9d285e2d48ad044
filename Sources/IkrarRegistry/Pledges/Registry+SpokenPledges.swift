extension Registry {
    /// Puts on record, in one act, that these people spoke the pledge together. Done again it records whoever has come on
    /// record as present since, and nobody twice.
    /// - Parameter time: When they spoke; `nil` for the event's start.
    /// - Throws: ``RegistryError`` `noSuchEvent`, `eventNotOpen`, `eventSealed`, `pledgeTextMissing`, `pledgeNamesMissing`
    ///   without a name of who led and who read, `pledgeToCome` for a time to come, `noSuchPerson`, `noSuchSession`, `noSuchUnit`
    ///   for an OPD that has nobody on the list.
    public func recordSpokenPledges(
        at id: Event.ID,
        of selection: PledgeSelection,
        before ceremony: PledgeCeremony,
        spokenAt time: Instant? = nil,
        by user: String
    ) async throws -> PledgeRecording {
        let ceremony = ceremony.tidied
        guard !ceremony.ledBy.isEmpty, !ceremony.readBy.isEmpty else {
            throw RegistryError(.pledgeNamesMissing, subject: id.rawValue)
        }
        return try await store.write { [self] transaction in
            let now = now
            let event = try transaction.pledgeable(id)
            let time = time ?? event.starts
            guard time <= now else { throw RegistryError(.pledgeToCome, subject: time.iso(in: event.zone)) }
            let found = try Self.found(selection, event, transaction, now: now)
            let pledged = try transaction.pledged(at: id, .spoken)
            var cameLater = 0
            var desk = PledgeDesk(self, .spoken(ceremony), id, try transaction.currentText(of: id), now: now, by: user)
            for someone in found.absent { desk.leaveOut(someone, .notPresent) }
            for (person, someone, came) in found.people {
                if pledged[person] != nil {
                    desk.leaveOut(someone, .pledgedAlready)
                } else {
                    desk.record(person, someone, at: time)
                    if let came, came > time { cameLater += 1 }
                }
            }
            var recording = try desk.write(transaction)
            recording.cameLater = cameLater
            return recording
        }
    }

    private typealias Someone = PledgeRecording.Someone

    private static func found(
        _ selection: PledgeSelection, _ event: Event, _ transaction: any RegistryTransaction, now: Instant
    ) throws -> (people: [(Person.ID, Someone, came: Instant?)], absent: [Someone]) {
        switch selection {
        case .these(let nips):
            var seen: Set<Person.ID> = []
            let people = try nips.map { try transaction.existing($0) }.filter { seen.insert($0.id).inserted }
            return (people.map { ($0.id, Someone(nip: $0.nip, name: $0.name.printed), nil) }, [])
        case .present(let opd, let session):
            return try present(opd, session, event, transaction, now: now)
        }
    }

    private static func present(
        _ opd: OrgUnit.ID?,
        _ session: Session.ID?,
        _ event: Event,
        _ transaction: any RegistryTransaction,
        now: Instant
    ) throws -> (people: [(Person.ID, Someone, came: Instant?)], absent: [Someone]) {
        let fold = try RosterFold(of: event.id, transaction, now: now)
        if let session, !fold.sessions.contains(where: { $0.id == session }) {
            throw RegistryError(.noSuchSession, subject: session.rawValue, detail: event.id.rawValue)
        }
        let units =
            if let opd {
                [try transaction.obligedOPD(opd, event: event.id)]
            } else {
                try transaction.obligedOPDs(of: event.id)
            }
        var people: [(Person.ID, Someone, came: Instant?)] = []
        var absent: [Someone] = []
        for unit in units {
            for fact in try fold.facts(of: unit, transaction) {
                let someone = Someone(nip: fact.nip, name: fact.name.printed)
                if fold.row(of: fact).came {
                    // Where somebody came is known of scans alone.
                    if session == nil || fact.attendance?.session == session {
                        people.append((fact.obligation.person, someone, fact.attendance?.at))
                    }
                } else if session == nil {
                    absent.append(someone)
                }
            }
        }
        guard opd == nil else { return (people, absent) }
        for guest in try transaction.guests(of: event.id) where session == nil || guest.session == session {
            let person = try transaction.existing(guest.person)
            people.append((person.id, Someone(nip: person.nip, name: person.name.printed), guest.at))
        }
        return (people, absent)
    }
}

extension EventTransaction {
    /// - Throws: ``RegistryError`` `noSuchEvent`, `circularHasNoGate`, `eventNotOpen` while nobody is obliged yet, `eventSealed`.
    func pledgeable(_ id: Event.ID) throws -> Event {
        let event = try unsealed(id)
        try event.requireAttended()
        guard event.state != .draft else {
            throw RegistryError(.eventNotOpen, subject: id.rawValue, detail: event.state.rawValue)
        }
        return event
    }
}
