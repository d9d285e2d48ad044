/// All that the registry knows of one person.
public struct PersonRecord: Sendable {
    public var overview: PersonOverview
    public var link: LinkStanding
    /// The latest first.
    public var events: [PersonalPage.Attended]

    /// The badge that is good.
    public var badge: Badge? { overview.badges.first { $0.revokedAt == nil } }
}

extension Registry {
    /// - Throws: ``RegistryError`` `noSuchPerson`.
    public func record(of id: Person.ID) async throws -> PersonRecord {
        let now = now
        return try await store.read { transaction in
            let person = try transaction.existing(id)
            let units = Dictionary(uniqueKeysWithValues: try transaction.units().map { ($0.id, $0) })
            return PersonRecord(
                overview: Self.overview(of: person, units, badges: try transaction.badges(of: id)),
                link: try transaction.linkStanding(of: id) ?? .first,
                events: try Self.attended(by: id, transaction, now: now),
            )
        }
    }

    /// The OPD that the person works in.
    /// - Throws: ``RegistryError`` `noSuchPerson`.
    public func opd(of id: Person.ID) async throws -> OrgUnit.ID {
        try await store.read { transaction in
            let unit = try transaction.existing(id).unit
            return try transaction.units().first { $0.id == unit }?.opd ?? unit
        }
    }
}
