extension Registry {
    /// Declares who watched in a hall. Named once more, a hall's list grows; nobody stands on it twice.
    /// - Parameters:
    ///   - opd: The OPD whose head declares: their own people alone, and their own OPD's halls. `nil` for Kesbangpol.
    ///   - isTrial: Writes nothing, and says what would be.
    /// - Throws: ``RegistryError`` `hallPlaceMissing`, `hallNotBegun` before the session starts, `hallDiffers` when the hall is
    ///   declared already with another letter or account, `noSuchEvent`, `noSuchSession`, `eventNotOpen`, `eventSealed`,
    ///   `noSuchUnit` for an OPD that has nobody on the list, `noSuchPerson`, `rosterClosed`.
    public func declareHall(
        _ request: HallRequest, at id: Event.ID, headOf opd: OrgUnit.ID? = nil, isTrial: Bool = false, by user: String
    ) async throws -> HallDeclaration {
        guard !request.place.isEmpty else { throw RegistryError(.hallPlaceMissing, subject: id.rawValue) }
        let now = now
        let newID = surroundings.newID()
        var declaration = try await store.write { transaction in
            var desk = try HallDesk(request, id, headOf: opd, newID: newID, now: now, by: user, transaction)
            for nip in request.people { try desk.take(nip, transaction) }
            let declaration = try desk.write(transaction, isTrial: isTrial)
            if let hall = declaration.hall {
                try transaction.note(
                    JournalEntry(
                        at: now, by: user, action: .hallDeclare, subject: hall.id.rawValue,
                        detail: "\(id) \(declaration.declared.count)", after: hall.document))
            }
            return declaration
        }
        guard declaration.hall != nil else { return declaration }
        let refused = try await creditHalls(id, by: user)
        let left = declaration.declared.filter { refused.contains($0.nip) }
        declaration.leftOut += left.map { HallDeclaration.Omission(guest: $0, asked: $0.nip, reason: .refused) }
        return declaration
    }

    /// An event's halls, in the order in which they were declared; withdrawn ones too.
    /// - Parameter opd: Limits them to one OPD's.
    /// - Throws: ``RegistryError`` `noSuchEvent`.
    public func halls(of id: Event.ID, opd: OrgUnit.ID? = nil) async throws -> [HallOverview] {
        try await store.read { transaction in
            _ = try transaction.existing(id)
            return try transaction.hallOverviews(of: id, opd: opd)
        }
    }

    /// Takes a hall back, with all its people; it stays to be seen.
    /// - Parameter opd: The OPD whose head asks; `nil` for Kesbangpol.
    /// - Returns: The hall as it stands now.
    /// - Throws: ``RegistryError`` `reasonMissing`, `noSuchHall`, for a head of other OPDs' halls too, `hallWithdrawn`,
    ///   `eventSealed`; `rosterClosed` when the roster of somebody in it is closed.
    public func withdrawHall(
        _ id: Hall.ID, headOf opd: OrgUnit.ID? = nil, why: String, by user: String
    ) async throws -> Hall {
        let why = Spelling.tidy(why)
        guard !why.isEmpty else { throw RegistryError(.reasonMissing, subject: id.rawValue) }
        let withdrawal = Withdrawal(by: user, at: now, why: why)
        let hall = try await store.write { transaction in
            guard var hall = try transaction.hall(id), opd == nil || hall.opd == opd else {
                throw RegistryError(.noSuchHall, subject: id.rawValue)
            }
            guard hall.stands else { throw RegistryError(.hallWithdrawn, subject: hall.place) }
            _ = try transaction.unsealed(hall.event)
            try transaction.requireOpenRosters(of: [hall])
            try transaction.withdraw(id, withdrawal)
            try transaction.note(
                JournalEntry(
                    at: withdrawal.at, by: user, action: .hallWithdraw, subject: id.rawValue,
                    detail: hall.event.rawValue, why: why))
            hall.withdrawal = withdrawal
            return hall
        }
        _ = try await creditHalls(hall.event, by: user)
        return hall
    }

    /// Whether people in an event's halls count as present.
    /// - Throws: ``RegistryError`` `noSuchEvent`.
    public func countsHalls(_ id: Event.ID) async throws -> Bool {
        try await store.read { transaction in
            _ = try transaction.existing(id)
            return try transaction.countsHalls(id)
        }
    }

    /// Says whether people in halls count as present; those that were declared before, too.
    /// - Throws: ``RegistryError`` `noSuchEvent`, `eventSealed`; `rosterClosed` when somebody in a hall stands on a closed
    ///   roster.
    public func setCountsHalls(_ counts: Bool, of id: Event.ID, by user: String) async throws {
        let now = now
        try await store.write { transaction in
            _ = try transaction.unsealed(id)
            let before = try transaction.countsHalls(id)
            guard before != counts else { return }
            try transaction.requireOpenRosters(of: try transaction.halls(of: id).filter(\.stands))
            try transaction.setCountsHalls(counts, of: id)
            try transaction.note(
                JournalEntry(
                    at: now, by: user, action: .hallCounting, subject: id.rawValue, before: "\(before)",
                    after: "\(counts)"))
        }
        _ = try await creditHalls(id, by: user)
    }
}

extension HallTransaction where Self: UnitTransaction {
    func hallOverviews(of event: Event.ID, opd: OrgUnit.ID?) throws -> [HallOverview] {
        let halls = try halls(of: event).filter { opd == nil || $0.opd == opd }
        guard !halls.isEmpty else { return [] }
        let guests = try hallGuests(of: event)
        let names = Dictionary(try units().map { ($0.id, $0.name) }) { first, _ in first }
        return halls.map { hall in
            HallOverview(hall: hall, opd: names[hall.opd] ?? "", guests: guests[hall.id] ?? [])
        }
    }
}

extension HallTransaction where Self: SignOffTransaction & UnitTransaction {
    /// - Throws: ``RegistryError`` `rosterClosed`.
    fileprivate func requireOpenRosters(of halls: [Hall]) throws {
        guard let event = halls.first?.event else { return }
        let guests = try hallGuests(of: event)
        for guest in halls.flatMap({ guests[$0.id] ?? [] }) {
            try requireOpenRoster(of: guest.person, event: event)
        }
    }
}
