internal import Crypto

extension Registry {
    /// Publishes a circular's file: the first one asks its audience to read it, another one asks everybody anew. The same
    /// file under the same number again changes nothing.
    ///
    /// Who has read an earlier version goes on having read that one, and is on the roster no more, in the very transaction that
    /// publishes. An event that is not there is made; it needs no gate, no badge and no session of anybody's.
    /// - Parameter onlyNew: Its event is not there yet: one that is, is refused, unless it is this very circular's.
    /// - Throws: ``RegistryError`` `circularNumberMissing`, `circularTooLarge`, `circularForeign`, `circularUntilPast`, `eventExists`,
    ///   `notACircular` for an event of another kind, `circularAudienceFixed` when another audience was asked before,
    ///   `badEventID`, `eventNotOpen`, `eventSealed`, `nobodyObliged`; `rosterClosed` when a roster that a new version would change is closed.
    public func publishCircular(
        _ draft: CircularDraft, at id: Event.ID, onlyNew: Bool = false, by user: String
    ) async throws -> CircularPublishing {
        let medium = try draft.medium()
        let digest = SHA256.hash(data: draft.content).hexadecimal
        var publishing = try await store.write(beside: .nothing) { [self] transaction in
            let now = now
            try draft.requireTime(now: now)
            let before = try transaction.circulars(of: id).last
            let isKnown = before?.digest == digest && before?.number == draft.number
            let found = try transaction.event(id)
            guard found == nil || !onlyNew || isKnown else { throw RegistryError(.eventExists, subject: id.rawValue) }
            let event = try found ?? Self.newCircular(id, draft, now: now, by: user, transaction)
            guard event.kind == .edaran else { throw RegistryError(.notACircular, subject: id.rawValue) }
            guard event.state == .draft || event.state == .open else {
                let code: RegistryError.Code = event.state == .sealed ? .eventSealed : .eventNotOpen
                throw RegistryError(code, subject: id.rawValue, detail: event.state.rawValue)
            }
            let audience = try Self.audience(draft, id, isFirst: before == nil, transaction)
            if let before, isKnown {
                return CircularPublishing(
                    event: event, circular: before, audience: audience, people: 0,
                    headless: try transaction.headless(audience, id), isKnown: true)
            }
            if let closed = try transaction.closedRosters(of: id).min() {
                throw try transaction.rosterClosed(closed, event: id)
            }
            let circular = Circular(
                event: id, version: (before?.version ?? 0) + 1, number: draft.number, file: draft.file, medium: medium,
                digest: digest, until: draft.until, publishedBy: user, publishedAt: now)
            try transaction.append(circular, content: draft.content)
            try transaction.update(Self.session(of: event, circular))
            if before != nil {
                let source = CircularPresence(event: id)
                let outdated = try PresenceChanges(source, transaction, now: now).gone
                try takeBack(outdated, source.reason, by: user, transaction)
            }
            let people = event.state == .draft ? try Self.ask(audience, event, now: now, by: user, transaction) : 0
            try transaction.note(
                JournalEntry(
                    at: now, by: user, action: .circularPublish, subject: id.rawValue, detail: draft.number,
                    before: before.map { "\($0.version) \($0.digest)" } ?? "",
                    after: "\(circular.version) \(digest)"))
            return CircularPublishing(
                event: try transaction.existing(id), circular: circular, audience: audience, people: people,
                headless: try transaction.headless(audience, id), isKnown: false)
        }
        // What was broken off since it was published is finished now.
        if publishing.isKnown {
            publishing.finished = try await credit(CircularPresence(event: id), by: user).changed.count
        }
        return publishing
    }

    /// A circular's versions, and who is asked to read it.
    /// - Throws: ``RegistryError`` `noSuchEvent`, `notACircular`, `circularUnpublished`.
    public func circular(of id: Event.ID) async throws -> CircularOverview {
        try await store.read { transaction in
            let (event, _) = try transaction.currentCircular(of: id)
            let audience = try transaction.audience(of: id) ?? .all
            return CircularOverview(
                event: event, versions: try transaction.circulars(of: id), audience: audience,
                headless: try transaction.headless(audience, id))
        }
    }

    /// What is to be read now; `nil` where nothing is published.
    public func newestCircular(of id: Event.ID) async throws -> Circular? {
        try await store.read { try $0.circulars(of: id).last }
    }

    /// A version's file as it was published.
    /// - Parameter version: `nil` for the latest.
    /// - Throws: As ``circular(of:)``; `noSuchCircular` for a version that is not there.
    public func circularFile(
        of id: Event.ID, version: Int? = nil
    ) async throws -> (circular: Circular, content: [UInt8]) {
        try await store.read { transaction in
            let (_, newest) = try transaction.currentCircular(of: id)
            let found = try transaction.circulars(of: id).first { $0.version == version ?? newest.version }
            guard let found else {
                throw RegistryError(.noSuchCircular, subject: id.rawValue, detail: "\(version ?? 0)")
            }
            return (found, try transaction.content(of: found))
        }
    }

    private static func newCircular(
        _ id: Event.ID, _ draft: CircularDraft, now: Instant, by user: String, _ transaction: any RegistryTransaction
    ) throws -> Event {
        guard id.isWellFormed else { throw RegistryError(.badEventID, subject: id.rawValue) }
        let event = Event(
            id: id, kind: .edaran, title: draft.title.isEmpty ? "Surat Edaran \(draft.number)" : draft.title, place: "",
            starts: now, zone: try transaction.zone())
        try transaction.insert(event)
        try transaction.insert(
            Session(
                id: Session.main, event: id, title: event.title, place: "", opens: now, starts: now, lateAfter: nil,
                closes: now.adding(seconds: 1)))
        try transaction.note(JournalEntry(at: now, by: user, action: .eventCreate, subject: id.rawValue))
        return event
    }

    private static func audience(
        _ draft: CircularDraft, _ id: Event.ID, isFirst: Bool, _ transaction: any RegistryTransaction
    ) throws -> Circular.Audience {
        let before = isFirst ? nil : try transaction.audience(of: id)
        if let before, let asked = draft.audience, asked != before {
            throw RegistryError(.circularAudienceFixed, subject: id.rawValue, detail: before.rawValue)
        }
        let audience = before ?? draft.audience ?? .all
        if isFirst { try transaction.set(audience, of: id) }
        return audience
    }

    /// In it acknowledgements are recorded as attendance is: from its publishing, late after its deadline, and as long as the
    /// event is open.
    private static func session(of event: Event, _ circular: Circular) -> Session {
        let last = max(circular.publishedAt, circular.until ?? circular.publishedAt)
        return Session(
            id: Session.main, event: event.id, title: event.title, place: event.place, opens: circular.publishedAt,
            starts: circular.publishedAt, lateAfter: circular.until, closes: last.adding(seconds: yearsOpen))
    }

    /// Nobody reads a circular later than after ten years.
    private static let yearsOpen: Int64 = 10 * 366 * 86_400

    /// Puts its audience on the list, and opens the event.
    private static func ask(
        _ audience: Circular.Audience, _ event: Event, now: Instant, by user: String,
        _ transaction: any RegistryTransaction
    ) throws -> Int {
        var event = event
        var people = try transaction.freezeObligations(of: event.id)
        if audience == .heads {
            let heads = try transaction.obligedOPDs(of: event.id).flatMap { try transaction.heads(of: $0, event.id) }
            try transaction.keepObligations(of: event.id, only: heads)
            people = heads.count
        }
        guard people > 0 else { throw RegistryError(.nobodyObliged, subject: event.id.rawValue) }
        (event.state, event.openedAt) = (.open, now)
        try transaction.update(event)
        try transaction.note(JournalEntry(at: now, by: user, action: .eventOpen, subject: event.id.rawValue))
        return people
    }
}

extension ComplianceTransaction {
    /// Those of an OPD's list whose position leads it: one as a rule, two while one acts for another.
    func heads(of opd: OrgUnit, _ event: Event.ID) throws -> [Person.ID] {
        var heads: [Person.ID] = []
        try eachComplianceFact(event: event, opd: opd.id) { fact in
            if Headship.leads(fact.obligation.position, unit: opd.name) { heads.append(fact.obligation.person) }
        }
        return heads
    }
}

extension CircularTransaction where Self: ComplianceTransaction & DirectoryTransaction & UnitTransaction {
    /// The OPDs with people of whom a circular for heads asks nobody, by name; none of one for everybody.
    fileprivate func headless(_ audience: Circular.Audience, _ id: Event.ID) throws -> [OrgUnit] {
        guard audience == .heads else { return [] }
        let asked = Set(try obligedOPDs(of: id).map(\.id))
        return try units().filter { unit in
            guard unit.isOPD, !asked.contains(unit.id) else { return false }
            var hasPeople = false
            try eachPerson(opd: unit.id) { person in
                if person.isListed { hasPeople = true }
            }
            return hasPeople
        }.sorted { ($0.name, $0.id.rawValue) < ($1.name, $1.id.rawValue) }
    }
}
