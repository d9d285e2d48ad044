/// What a registry knows of one person over all events.
public struct PersonHistory: Sendable {
    public struct Line: Sendable, Hashable {
        public var event: Event
        /// `nil` for somebody who neither was on the list nor came.
        public var attended: PersonalPage.Attended?
        /// Withdrawn ones too, in the order in which they were recorded.
        public var pledges: [Pledge]
    }

    public var person: PersonOverview
    /// The latest event first.
    public var lines: [Line]
    /// As duta netralitas, the latest first.
    public var terms: [Duta]

    /// Has pledged at some event.
    public var hasPledged: Bool { lines.contains { $0.pledges.contains(where: \.stands) } }
}

extension Registry {
    /// - Throws: ``RegistryError`` `noSuchPerson`.
    public func history(of nip: NIP) async throws -> PersonHistory {
        let overview = try await person(nip)
        let id = overview.person.id
        let now = now
        return try await store.read { transaction in
            var pledges = Dictionary(grouping: try transaction.pledges(of: nil, person: id)) { $0.act.event }
            var lines = try Self.attended(by: id, transaction, now: now).map { attended in
                PersonHistory.Line(
                    event: attended.event, attended: attended,
                    pledges: pledges.removeValue(forKey: attended.event.id) ?? [])
            }
            for (event, own) in pledges {
                lines.append(
                    PersonHistory.Line(event: try transaction.existing(event), attended: nil, pledges: own))
            }
            return PersonHistory(
                person: overview,
                lines: lines.sorted { ($1.event.starts, $1.event.id) < ($0.event.starts, $0.event.id) },
                terms: try transaction.dutas(person: id).sorted { ($1.from, $1.id) < ($0.from, $0.id) },
            )
        }
    }
}
