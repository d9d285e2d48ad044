/// One person on an event's list of pledges.
public struct PledgeLine: Sendable, Hashable {
    public var nip: NIP
    /// With titles, as documents print it.
    public var name: String
    public var unit: String
    public var opd: String
    /// `nil` for somebody who is on nobody's list.
    public var status: AttendanceStatus?
    /// Those that stand, the earliest first.
    public var pledges: [Pledge]
}

/// Whom a list of pledges is about.
public enum PledgeFilter: String, Sendable, CaseIterable {
    /// Has pledged.
    case pledged
    /// Stands on the list and has not pledged.
    case missing
    case pledgedNotPresent
    /// Came, and has not pledged.
    case presentNotPledged

    fileprivate func holds(_ row: RosterRow) -> Bool {
        switch self {
        case .pledged: row.pledge != nil
        case .missing: row.pledge == nil
        case .pledgedNotPresent: row.pledge != nil && !row.came
        case .presentNotPledged: row.pledge == nil && row.came
        }
    }
}

extension Registry {
    /// Who has pledged and who has not, by OPD and official order; those on nobody's list come last.
    /// - Throws: as ``rosters(of:opd:_:)``, and ``RegistryError`` `noSuchUnit` for an OPD that has nobody on the list.
    public func pledgeLines(
        of id: Event.ID, _ filter: PledgeFilter = .pledged, opd: OrgUnit.ID? = nil
    ) async throws -> [PledgeLine] {
        let now = now
        return try await store.read { transaction in
            let fold = try RosterFold(of: id, transaction, now: now)
            var pledges: [Person.ID: [Pledge]] = [:]
            for pledge in try transaction.pledges(of: id, person: nil) where pledge.stands {
                pledges[pledge.person, default: []].append(pledge)
            }
            let units =
                if let opd { [try transaction.obligedOPD(opd, event: id)] } else { try transaction.obligedOPDs(of: id) }
            var lines: [PledgeLine] = []
            for unit in units {
                let facts = try fold.facts(of: unit, transaction)
                let people = Dictionary(uniqueKeysWithValues: facts.map { ($0.nip, $0.obligation.person) })
                for row in fold.roster(of: unit, facts).rows {
                    let own = people[row.nip].flatMap { pledges.removeValue(forKey: $0) } ?? []
                    guard filter.holds(row) else { continue }
                    lines.append(
                        PledgeLine(
                            nip: row.nip, name: row.name, unit: row.unit, opd: unit.name, status: row.status,
                            pledges: own.sorted { $0.at < $1.at }))
                }
            }
            guard filter == .pledged, opd == nil else { return lines }
            return lines + (try Self.others(pledges, transaction))
        }
    }

    private static func others(
        _ pledges: [Person.ID: [Pledge]], _ transaction: any RegistryTransaction
    ) throws -> [PledgeLine] {
        guard !pledges.isEmpty else { return [] }
        let units = Dictionary(uniqueKeysWithValues: try transaction.units().map { ($0.id, $0) })
        return try pledges.map { id, own in
            let person = try transaction.existing(id)
            let unit = units[person.unit]
            return PledgeLine(
                nip: person.nip, name: person.name.printed, unit: unit?.name ?? "",
                opd: unit.flatMap { units[$0.opd] }?.name ?? "", status: nil, pledges: own.sorted { $0.at < $1.at })
        }.sorted { ($0.opd, $0.name, $0.nip) < ($1.opd, $1.name, $1.nip) }
    }
}
