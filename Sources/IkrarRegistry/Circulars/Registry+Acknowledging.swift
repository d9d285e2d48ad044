extension Registry {
    /// Somebody confirms on the page that their link opens that they have read the circular.
    /// - Parameters:
    ///   - shown: The digest of the file that they were shown.
    ///   - confirmation: What they typed; ``Acknowledgement/words``.
    /// - Returns: Their acknowledgement with its receipt; `nil` for a link that opens no page.
    /// - Throws: ``RegistryError`` `noSuchEvent`, `notACircular`, `circularUnpublished`, `circularChanged` when there is another
    ///   version by now, `circularUnconfirmed`, `acknowledgedAlready`, `acknowledgementAnnulled` when somebody has annulled
    ///   their confirmation of this version, `notOnRoster`, `eventNotOpen`, `eventSealed`, `rosterClosed`;
    ///   `acknowledgementUncounted` when it is on record, and the rules of every scan do not let it count.
    public func acknowledgeCircular(
        _ link: some StringProtocol, at id: Event.ID, shown digest: String, confirmation: String
    ) async throws -> Acknowledgement? {
        guard let link = PersonalLink(text: link) else { return nil }
        let holder = try await store.read { [ring] transaction in
            try Self.holder(of: link, transaction, ring)?.person
        }
        guard let holder else { return nil }
        return try await acknowledge(
            holder, .page, at: id, shown: digest, confirmation: confirmation, by: holder.id.rawValue)
    }

    /// The head of an OPD confirms, signed in, that they have read the circular themselves.
    /// - Throws: As ``acknowledgeCircular(_:at:shown:confirmation:)``; `noSuchPerson` where not one person alone of the OPD's
    ///   list leads it.
    public func acknowledgeCircular(
        headOf opd: OrgUnit.ID, at id: Event.ID, shown digest: String, confirmation: String, by user: String
    ) async throws -> Acknowledgement {
        let head = try await store.read { try $0.onlyHead(of: opd, id) }
        guard let head else { throw RegistryError(.noSuchPerson, subject: opd.rawValue) }
        return try await acknowledge(head, .account, at: id, shown: digest, confirmation: confirmation, by: user)
    }

    /// Puts on record who has signed a list on paper.
    /// - Parameters:
    ///   - document: Number of the list.
    ///   - day: On which they signed; of a circular with one version today where it is not given.
    /// - Throws: ``RegistryError`` `circularListUnnumbered`, `circularListUndated` without the day of a circular with several
    ///   versions, `circularListElsewhere` for a number that an earlier version's list has, `circularListDay` for a day to come
    ///   or before the circular was published, `noSuchPerson`, `noSuchEvent`, `notACircular`, `circularUnpublished`,
    ///   `eventNotOpen`, `eventSealed`, `rosterClosed`.
    public func acknowledgeCircular(
        _ people: [NIP], at id: Event.ID, document: String, on day: CivilDate? = nil, by user: String
    ) async throws -> AcknowledgementRecording {
        let document = Spelling.tidy(document)
        guard !document.isEmpty else { throw RegistryError(.circularListUnnumbered, subject: id.rawValue) }
        let now = now
        var (recording, concerned, new, restored) = try await store.write { [self] transaction in
            var desk = try CircularDesk(self, id, now: now, by: user, transaction)
            var recording = AcknowledgementRecording(circular: desk.circular, recorded: [], leftOut: [])
            var concerned: [Person.ID: AcknowledgementRecording.Omission] = [:]
            var new: Set<Person.ID> = []
            let (zone, published) = (desk.event.zone, desk.circular.publishedAt)
            // Of several versions, the day tells which one they signed for.
            guard day != nil || desk.circular.version == 1 else {
                throw RegistryError(.circularListUndated, subject: id.rawValue, detail: "\(desk.circular.version)")
            }
            let days = published.local(in: zone).date...max(published, now).local(in: zone).date
            if let day, !days.contains(day) {
                throw RegistryError(.circularListDay, subject: "\(day)", detail: "\(days.lowerBound)")
            }
            // Its number is on paper, beneath what they have read.
            let all = try transaction.acknowledgements(of: id, person: nil)
            if let earlier = all.first(where: { $0.version != desk.circular.version && $0.document == document }) {
                throw RegistryError(.circularListElsewhere, subject: document, detail: "\(earlier.version)")
            }
            let at = day.map { LocalTime(date: $0, hour: 0, minute: 0).instant(in: zone) } ?? now
            for nip in people {
                let person = try transaction.existing(nip)
                let someone = PledgeRecording.Someone(nip: person.nip, name: person.name.printed)
                let reason = try desk.acknowledge(person, .paper, at: min(at, now), document: document, transaction)
                if let reason {
                    recording.leftOut.append(.init(someone: someone, asked: nip, reason: reason))
                } else {
                    recording.recorded.append(someone)
                    new.insert(person.id)
                }
                if reason != .notOnList {
                    concerned[person.id] = .init(someone: someone, asked: nip, reason: .refused)
                }
            }
            try desk.write(transaction)
            return (recording, concerned, new, Array(desk.restored.values))
        }
        guard !concerned.isEmpty else { return recording }
        recording.restored = Set(restored.map(\.person)).compactMap { concerned[$0]?.someone }
            .sorted { $0.nip.digits < $1.nip.digits }
        let named = Set(concerned.keys)
        let crediting = try await credit(
            CircularPresence(event: id, people: named, restored: Set(restored.map(\.claim.key))), by: user)
        recording.finished = crediting.changed.subtracting(new).count
        for (people, reason) in crediting.reasons {
            for var omission in people.sorted().compactMap({ concerned.removeValue(forKey: $0) }) {
                omission.reason = reason
                recording.leftOut.removeAll { $0.someone == omission.someone }
                recording.restored.removeAll { $0 == omission.someone }
                recording.leftOut.append(omission)
            }
        }
        return recording
    }

    private func acknowledge(
        _ person: Person, _ manner: Acknowledgement.Manner, at id: Event.ID, shown digest: String,
        confirmation: String, by user: String
    ) async throws -> Acknowledgement {
        let now = now
        let confirmation = Spelling.tidy(confirmation)
        let own = try await store.write { [self] transaction -> Acknowledgement? in
            var desk = try CircularDesk(self, id, of: person.id, now: now, by: user, transaction)
            guard desk.circular.digest == digest else { throw RegistryError(.circularChanged, subject: id.rawValue) }
            guard Acknowledgement.isGiven(confirmation) else {
                throw RegistryError(.circularUnconfirmed, subject: Acknowledgement.words)
            }
            switch try desk.acknowledge(person, manner, at: now, confirmation: confirmation, transaction) {
            case .notOnList: throw RegistryError(.notOnRoster, subject: person.nip.masked, detail: id.rawValue)
            case .annulled: throw RegistryError(.acknowledgementAnnulled, subject: id.rawValue)
            case .acknowledgedAlready, .refused, .rosterClosed: return nil
            case nil: break
            }
            try desk.write(transaction)
            return desk.acknowledgements[0]
        }
        // One that is on record since the program ended before it counted counts now.
        let crediting = try await credit(
            CircularPresence(event: id, people: [person.id]), by: user)
        guard crediting.refused.isEmpty else { throw RegistryError(.acknowledgementUncounted, subject: id.rawValue) }
        guard crediting.closed.isEmpty else {
            throw try await store.read { transaction in
                let opd = try transaction.obligedOPD(of: person.id, event: id)
                return try transaction.rosterClosed(opd ?? person.unit, event: id)
            }
        }
        guard let own else { throw RegistryError(.acknowledgedAlready, subject: id.rawValue) }
        return own
    }
}

extension Crediting {
    fileprivate var reasons: [(people: Set<Person.ID>, AcknowledgementRecording.Reason)] {
        [(refused, .refused), (closed, .rosterClosed)]
    }
}

extension ComplianceTransaction where Self: PersonalTransaction {
    /// The one person of an OPD's list who leads it; `nil` where there is none, or more than one.
    func onlyHead(of opd: OrgUnit.ID, _ event: Event.ID) throws -> Person? {
        guard let unit = try obligedOPDs(of: event).first(where: { $0.id == opd }) else { return nil }
        let heads = try heads(of: unit, event)
        return heads.count == 1 ? try person(heads[0]) : nil
    }
}
