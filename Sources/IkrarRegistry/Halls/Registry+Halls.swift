extension Registry {
    /// Declares who watched in a hall. Named once more, a hall's list grows; nobody stands on it twice, and a letter or account
    /// that it is known without is filled in.
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
        let newID = surroundings.newID()
        var (declaration, hall) = try await store.write { [self] transaction in
            var desk = try HallDesk(request, id, headOf: opd, newID: newID, now: now, by: user, transaction)
            for nip in request.people { try desk.take(nip, transaction) }
            let declaration = try desk.write(transaction, isTrial: isTrial)
            return (declaration, declaration.hall ?? desk.known)
        }
        // Also where everybody is on its list already: it may have been broken off before they counted.
        guard let hall, !isTrial else { return declaration }
        let restored = Set(declaration.restored.map(\.person))
        let crediting = try await credit(HallPresence(event: id, hall: hall, restored: restored), by: user)
        let named = restored.union(declaration.declared.map(\.person))
        declaration.finished = crediting.changed.subtracting(named).count
        declaration.leaveOut(crediting)
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
        let (hall, guests, isKnown) = try await store.write { [self] transaction in
            guard var hall = try transaction.hall(id), opd == nil || hall.opd == opd else {
                throw RegistryError(.noSuchHall, subject: id.rawValue)
            }
            let guests = Set(try transaction.hallGuests(of: hall.event)[id, default: []].map(\.person))
            guard hall.stands else { return (hall, guests, true) }
            _ = try transaction.unsealed(hall.event)
            try transaction.requireOpenRosters(of: [hall])
            let withdrawal = Withdrawal(by: user, at: now, why: why)
            try transaction.withdraw(id, withdrawal)
            try transaction.note(
                JournalEntry(
                    at: withdrawal.at, by: user, action: .hallWithdraw, subject: id.rawValue,
                    detail: hall.event.rawValue, why: why))
            hall.withdrawal = withdrawal
            return (hall, guests, false)
        }
        // Also of one that was withdrawn before: it may have been broken off before its people ceased to count.
        let crediting = try await credit(HallPresence(event: hall.event, hall: hall), by: user)
        // Another OPD's hall at a place of the same name is none of theirs.
        try await requireOpen(crediting.closed.intersection(guests), hall.event)
        guard !isKnown else { throw RegistryError(.hallWithdrawn, subject: hall.place) }
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
    /// - Returns: OPDs with how many of their people are left as they are, because only corrections change their rosters.
    /// - Throws: ``RegistryError`` `noSuchEvent`, `eventSealed`.
    @discardableResult
    public func setCountsHalls(_ counts: Bool, of id: Event.ID, by user: String) async throws -> [ClosedOffice] {
        try await store.write { [self] transaction in
            _ = try transaction.unsealed(id)
            let before = try transaction.countsHalls(id)
            guard before != counts else { return }
            try transaction.setCountsHalls(counts, of: id)
            try transaction.note(
                JournalEntry(
                    at: now, by: user, action: .hallCounting, subject: id.rawValue, before: "\(before)",
                    after: "\(counts)"))
        }
        let closed = try await credit(HallPresence(event: id), by: user).closed
        return try await store.read { try $0.closedOffices(of: closed, event: id) }
    }

    /// - Throws: ``RegistryError`` `rosterClosed` when a roster that was to change was closed meanwhile.
    private func requireOpen(_ people: Set<Person.ID>, _ event: Event.ID) async throws {
        try await store.read { transaction in
            for person in people.sorted() { try transaction.requireOpenRoster(of: person, event: event) }
        }
    }
}

extension HallDeclaration {
    /// Tells of those who were named, and do not count all the same.
    fileprivate mutating func leaveOut(_ crediting: Crediting) {
        for (people, reason) in [(crediting.refused, Reason.refused), (crediting.closed, .rosterClosed)] {
            for place in leftOut.indices
            where leftOut[place].reason == .inHallAlready && people.contains(leftOut[place].guest.person) {
                leftOut[place].reason = reason
            }
            let others = restored.filter { !declared.contains($0) }
            leftOut += (declared + others).filter { people.contains($0.person) }
                .map { Omission(guest: $0, asked: $0.nip, reason: reason) }
            restored.removeAll { people.contains($0.person) }
        }
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
    func requireOpenRosters(of halls: [Hall]) throws {
        guard let event = halls.first?.event else { return }
        let guests = try hallGuests(of: event)
        for guest in halls.flatMap({ guests[$0.id] ?? [] }) {
            try requireOpenRoster(of: guest.person, event: event)
        }
    }
}
