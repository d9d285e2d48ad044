extension Registry {
    /// Puts somebody on record as present who has checked themselves in, or takes it back: them, and all others who came by the same
    /// device. Done again, it changes nothing.
    /// - Parameter isRuled: A supervisor says that they count: they do so again, even when somebody has annulled their scan before.
    /// - Returns: Why the rules of every scan refuse the person themselves, where they do.
    @discardableResult
    func creditSelf(_ checkIn: SelfCheckIn, isRuled: Bool = false, by user: String) async throws -> ScanOutcome? {
        var refusal: ScanOutcome?
        var seen: [SelfCheckIn] = []
        // Until nobody has come by the device meanwhile: two at once must not each take the other for not there.
        while true {
            let all = try await store.read { transaction in
                try transaction.selfCheckIns(of: checkIn.event, person: nil, device: checkIn.device)
            }
            guard all != seen else { return refusal }
            for one in all {
                let isTheirs = one.person == checkIn.person && one.session == checkIn.session
                let outcome = try await credit(one, isNamed: isRuled && isTheirs, by: user)
                if isTheirs { refusal = outcome }
            }
            seen = all
        }
    }

    /// All of an event's, after its minimum has changed.
    func creditAllSelf(_ id: Event.ID, by user: String) async throws {
        for one in try await store.read({ try $0.selfCheckIns(of: id, person: nil, device: nil) }) {
            _ = try await credit(one, isNamed: false, by: user)
        }
    }

    /// One by one: a session's end is no reason to hold up the next person at a gate.
    private func credit(_ checkIn: SelfCheckIn, isNamed: Bool, by user: String) async throws -> ScanOutcome? {
        let gate = Gate(
            event: checkIn.event, session: checkIn.session, device: .selfCheckIn, name: RegistryGate.selfCheckIn.name,
            operator: user)
        let (standing, nip) = try await store.read { transaction in
            (try checkIn.standing(transaction), try transaction.existing(checkIn.person).nip)
        }
        switch standing {
        case .annulled where !isNamed: return nil
        case .counted, .annulled: break
        case .sharedDevice, .needsMinutes, .rejected:
            try await takeBack(checkIn.person, gate: gate, why: .selfCheckIn, by: user)
            return nil
        }
        let answer = try await handIn(
            [(nip, checkIn.at)], at: gate, by: .selfCheckIn,
            named: ["self", checkIn.event.rawValue, checkIn.session.rawValue])[0]
        return answer.outcome.disposition == .refuse ? answer.outcome : nil
    }
}

extension SelfCheckIn {
    /// What comes of it as things are on record.
    func standing(_ transaction: any RegistryTransaction) throws -> Standing {
        let (_, place) = try transaction.existing(session, of: event)
        var last: ScanRecord?
        // By the person, who may have another NIP since.
        try transaction.eachScan(event: event, person: person) { scan in
            if scan.device == .selfCheckIn, scan.session == session { last = scan }
        }
        return standing(
            try transaction.presenceMinimum(of: event), at: place, isAnnulled: last?.isAnnulledBySomebody ?? false)
    }
}
