extension Registry {
    /// The page that a link opens.
    /// - Parameter link: As it was typed or followed.
    /// - Returns: `nil` for a text that is no link, a wrong tag, a revoked badge and an unknown one alike.
    /// - Throws: ``RegistryError`` `keysMissing` when the badge's own key is not there.
    public func personalPage(_ link: some StringProtocol) async throws -> PersonalPage? {
        guard let link = PersonalLink(text: link) else { return nil }
        let now = now
        return try await store.read { [ring] transaction in
            guard let (badge, person) = try Self.holder(of: link, transaction, ring) else { return nil }
            let units = try transaction.units()
            let unit = units.first { $0.id == person.unit }
            let events = try Self.attended(by: person.id, transaction, now: now)
            return PersonalPage(
                name: person.name.printed,
                unit: unit?.name ?? "",
                opd: units.first { $0.id == unit?.opd }?.name ?? "",
                position: person.position,
                badge: badge.number,
                code: BadgeCode(number: badge.number, key: try ring.signer(of: badge)),
                events: events,
                pledging: try Self.pledging(by: person.id, at: events.map(\.event), transaction),
                selfCheckIns: try Self.selfCheckIns(of: person.id, link: badge.number, transaction, ring, now: now),
                readings: try Self.readings(by: person.id, at: events.map(\.event), transaction),
            )
        }
    }

    static func attended(
        by person: Person.ID,
        _ transaction: any RegistryTransaction,
        now: Instant
    ) throws -> [PersonalPage.Attended] {
        let listed = try transaction.complianceFacts(of: person, event: nil).map { fact in
            let fold = try RosterFold(of: fact.obligation.event, transaction, now: now)
            let row = fold.row(of: fact)
            return PersonalPage.Attended(
                event: fold.event,
                status: row.status,
                at: row.at,
                gate: row.gate,
                minutesLate: row.minutesLate,
                excuse: row.excuse,
                correction: row.correction,
                isGuest: false,
                pledge: row.pledge,
                hall: row.hall,
            )
        }
        let visited = try transaction.guestAttendances(of: person).map { attendance in
            PersonalPage.Attended(
                event: try transaction.existing(attendance.event),
                status: attendance.minutesLate == nil ? .present : .late,
                at: attendance.at,
                gate: attendance.gate,
                minutesLate: attendance.minutesLate,
                excuse: nil,
                correction: nil,
                isGuest: true,
                pledge: RosterPledge(try transaction.pledges(of: attendance.event, person: person).standing),
                hall: nil,
            )
        }
        return (listed + visited).sorted { ($1.event.starts, $1.event.id) < ($0.event.starts, $0.event.id) }
    }
}

extension BadgeKeyRing {
    /// - Throws: ``RegistryError`` `keysMissing`.
    func signer(of badge: Badge) throws -> BadgeKey {
        guard let key = key(id: badge.keyID) else { throw RegistryError(.keysMissing, subject: badge.keyID) }
        return key
    }
}
