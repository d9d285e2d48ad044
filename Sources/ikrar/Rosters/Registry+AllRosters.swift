import IkrarRegistry
import Synchronization

extension Registry {
    /// The rosters of an event all at once, with their recap, for writers that want them so.
    /// - Throws: as `rosters(of:opd:_:)`.
    func allRosters(of id: Event.ID, opd: OrgUnit.ID?) async throws -> (rosters: [Roster], recap: Recap) {
        let collected = Mutex<[Roster]>([])
        let recap = try await rosters(of: id, opd: opd) { roster in
            collected.withLock { $0.append(roster) }
        }
        return (collected.withLock { $0 }, recap)
    }
}
