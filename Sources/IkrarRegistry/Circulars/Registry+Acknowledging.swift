extension Registry {
    /// Somebody confirms on the page that their link opens that they have read the circular.
    /// - Parameters:
    ///   - shown: The digest of the file that they were shown.
    ///   - confirmation: What they typed; ``Acknowledgement/words``.
    /// - Returns: Their acknowledgement with its receipt; `nil` for a link that opens no page.
    /// - Throws: ``RegistryError`` `noSuchEvent`, `notACircular`, `circularUnpublished`, `circularChanged` when there is another
    ///   version by now, `circularUnconfirmed`, `acknowledgedAlready`, `notOnRoster`, `eventNotOpen`, `eventSealed`,
    ///   `rosterClosed`.
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
    ///   - day: On which they signed; today where it is not given.
    /// - Throws: ``RegistryError`` `documentMissing`, `noSuchPerson`, `noSuchEvent`, `notACircular`, `circularUnpublished`,
    ///   `eventNotOpen`, `eventSealed`, `rosterClosed`.
    public func acknowledgeCircular(
        _ people: [NIP], at id: Event.ID, document: String, on day: CivilDate? = nil, by user: String
    ) async throws -> AcknowledgementRecording {
        let document = Spelling.tidy(document)
        guard !document.isEmpty else { throw RegistryError(.circularListUnnumbered, subject: id.rawValue) }
        let now = now
        let (recording, acknowledgements) = try await store.write { [self] transaction in
            var desk = try CircularDesk(self, id, now: now, by: user, transaction)
            var recording = AcknowledgementRecording(circular: desk.circular, recorded: [], leftOut: [])
            let at = day.map { LocalTime(date: $0, hour: 0, minute: 0).instant(in: desk.event.zone) } ?? now
            for nip in people {
                let person = try transaction.existing(nip)
                let someone = PledgeRecording.Someone(nip: person.nip, name: person.name.printed)
                if let reason = try desk.acknowledge(person, .paper, at: min(at, now), document: document, transaction)
                {
                    recording.leftOut.append(.init(someone: someone, asked: nip, reason: reason))
                } else {
                    recording.recorded.append(someone)
                }
            }
            try desk.write(transaction)
            return (recording, desk.acknowledgements)
        }
        try await credit(acknowledgements, id)
        return recording
    }

    private func acknowledge(
        _ person: Person, _ manner: Acknowledgement.Manner, at id: Event.ID, shown digest: String,
        confirmation: String, by user: String
    ) async throws -> Acknowledgement {
        let now = now
        let confirmation = Spelling.tidy(confirmation)
        let acknowledgement = try await store.write { [self] transaction in
            var desk = try CircularDesk(self, id, now: now, by: user, transaction)
            guard desk.circular.digest == digest else { throw RegistryError(.circularChanged, subject: id.rawValue) }
            guard Acknowledgement.isGiven(confirmation) else {
                throw RegistryError(.circularUnconfirmed, subject: Acknowledgement.words)
            }
            switch try desk.acknowledge(person, manner, at: now, confirmation: confirmation, transaction) {
            case .acknowledgedAlready: throw RegistryError(.acknowledgedAlready, subject: id.rawValue)
            case .notOnList: throw RegistryError(.notOnRoster, subject: person.nip.masked, detail: id.rawValue)
            case nil: break
            }
            try desk.write(transaction)
            return desk.acknowledgements[0]
        }
        try await credit([acknowledgement], id)
        return acknowledgement
    }

    /// Rosters tell of acknowledgements as of attendance: each is a scan by the channel `circular`, judged by the rules of every scan.
    private func credit(_ acknowledgements: [Acknowledgement], _ id: Event.ID) async throws {
        guard let first = acknowledgements.first else { return }
        let nips = try await store.read { transaction in
            try acknowledgements.map { try transaction.person($0.person)?.nip }
        }
        let gate = Gate(
            event: id, session: Session.main, device: .circular, name: first.gate, operator: first.recordedBy)
        let people = zip(nips, acknowledgements).compactMap { nip, acknowledgement in
            nip.map { (nip: $0, at: acknowledgement.at) }
        }
        _ = try await handIn(
            people, at: gate, by: .circular, named: ["circular", id.rawValue, String(first.version)])
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
