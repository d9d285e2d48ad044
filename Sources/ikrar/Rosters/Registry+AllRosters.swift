import IkrarRegistry

extension Registry {
    /// The rosters of an event all at once, with their recap, for writers that want them so.
    /// - Throws: as `rosters(of:opd:_:)`.
    func allRosters(of id: Event.ID, opd: OrgUnit.ID?) async throws -> (rosters: [Roster], recap: Recap) {
        var collected: [Roster] = []
        let recap = try await rosters(of: id, opd: opd) { collected.append($0) }
        return (collected, recap)
    }
}
