/// One act on an event's list of acts, with what is left of it.
public struct PledgeActLine: Sendable, Hashable {
    public var act: PledgeAct
    /// When its first people pledged.
    public var at: Instant
    /// People whose pledge by it stands.
    public var standing: Int
    public var withdrawn: Int
}

extension Registry {
    /// The acts that have put pledges on record for others, the latest first: who signed on their own page is not among them.
    /// - Throws: ``RegistryError`` `noSuchEvent`.
    public func pledgeActs(of id: Event.ID) async throws -> [PledgeActLine] {
        let pledges = try await store.read { transaction in
            _ = try transaction.existing(id)
            return try transaction.pledges(of: id, person: nil).filter { $0.act.manner != .page }
        }
        var lines: [PledgeAct.ID: PledgeActLine] = [:]
        for pledge in pledges {
            var line =
                lines[pledge.act.id] ?? PledgeActLine(act: pledge.act, at: pledge.at, standing: 0, withdrawn: 0)
            line.at = min(line.at, pledge.at)
            line.standing += pledge.stands ? 1 : 0
            line.withdrawn += pledge.stands ? 0 : 1
            lines[pledge.act.id] = line
        }
        return lines.values.sorted { ($1.act.recordedAt, $1.act.id) < ($0.act.recordedAt, $0.act.id) }
    }
}
