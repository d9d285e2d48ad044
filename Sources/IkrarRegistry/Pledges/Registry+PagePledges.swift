extension Registry {
    /// Somebody pledges on the page that their link opens.
    /// - Parameters:
    ///   - shown: The digest of the text that they have read.
    ///   - confirmation: What they typed; ``PledgeConfirmation/words``.
    /// - Returns: Their pledge with its receipt; `nil` for a link that opens no page.
    /// - Throws: ``RegistryError`` `noSuchEvent`, `eventNotOpen`, `eventSealed`, `pledgeTextMissing`, `pledgeTextChanged` when
    ///   another text is pledged by now, `pledgeUnconfirmed`, `pledgedAlready`, `notOnRoster` for somebody who neither is on
    ///   the event's list nor came; `keysMissing`.
    public func signPledge(
        _ link: some StringProtocol, at id: Event.ID, shown digest: String, confirmation: String
    ) async throws -> Pledge? {
        guard let link = PersonalLink(text: link) else { return nil }
        let confirmation = Spelling.tidy(confirmation)
        return try await store.write { [self] transaction in
            let now = now
            guard let (_, person) = try Self.holder(of: link, transaction, ring) else { return nil }
            _ = try transaction.pledgeable(id)
            let text = try transaction.currentText(of: id)
            guard text.wording.digest == digest else {
                throw RegistryError(.pledgeTextChanged, subject: id.rawValue)
            }
            guard PledgeConfirmation.isGiven(confirmation) else {
                throw RegistryError(.pledgeUnconfirmed, subject: PledgeConfirmation.words)
            }
            let isListed = try transaction.obligedOPD(of: person.id, event: id) != nil
            guard try isListed || transaction.guestAttendances(of: person.id).contains(where: { $0.event == id }) else {
                throw RegistryError(.notOnRoster, subject: person.nip.masked, detail: id.rawValue)
            }
            let own = try transaction.pledges(of: id, person: person.id)
            guard !own.contains(where: { $0.stands && $0.act.manner == .page }) else {
                throw RegistryError(.pledgedAlready, subject: id.rawValue)
            }
            var desk = PledgeDesk(self, .page, id, text, now: now, by: person.id.rawValue)
            let pledge = desk.record(
                person.id, PledgeRecording.Someone(nip: person.nip, name: person.name.printed), at: now,
                confirmation: confirmation)
            _ = try desk.write(transaction)
            return pledge
        }
    }

    /// Whose page a link opens.
    static func holder(
        of link: PersonalLink, _ transaction: any RegistryTransaction, _ ring: BadgeKeyRing
    ) throws -> (badge: Badge, person: Person)? {
        guard let badge = try transaction.badge(link.number), badge.revokedAt == nil,
            let person = try transaction.person(badge.person)
        else { return nil }
        let standing = try transaction.linkStanding(of: person.id) ?? .first
        guard standing.withdrawnAt == nil, link.isSigned(by: ring, series: standing.series) else { return nil }
        return (badge, person)
    }

    /// What a person may pledge or has pledged, at the events that they were to attend or came to.
    static func pledging(
        by person: Person.ID, at events: [Event], _ transaction: any RegistryTransaction
    ) throws -> [PersonalPage.Pledging] {
        let pledges = Dictionary(grouping: try transaction.pledges(of: nil, person: person)) { $0.act.event }
        return try events.compactMap { event in
            guard let text = try transaction.pledgeTexts(of: event.id).last else { return nil }
            let own = (pledges[event.id] ?? []).filter(\.stands)
            let isOpen = event.state == .open || event.state == .closed
            return PersonalPage.Pledging(
                event: event, text: text, pledges: own,
                maySign: isOpen && !own.contains { $0.act.manner == .page })
        }
    }
}
