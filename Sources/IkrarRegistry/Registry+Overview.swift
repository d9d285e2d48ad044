/// A unit with what hangs on it.
public struct UnitOverview: Sendable, Hashable {
    public var unit: OrgUnit
    /// Printed name of its OPD.
    public var opd: String
    /// Listed people: of the whole OPD for an OPD, else of the unit alone.
    public var people: Int
    public var aliases: [String]
}

/// An event with its sessions and where it stands.
public struct EventOverview: Sendable {
    public var event: Event
    public var sessions: [Session]
    /// People by status; `nil` in draft.
    public var counts: RosterCounts?
    /// As ``Roster/declared``, of all.
    public var declared: Int
    public var opdNames: [OrgUnit.ID: String]
    /// What is to be read now; `nil` of any other event, and while nothing is published.
    public var circular: Circular?
}

/// A standing that somebody has or that a duty is set for.
public struct DutyOverview: Sendable, Hashable {
    public var standing: Standing
    public var duty: Duty
    /// Listed people with it.
    public var people: Int
}

/// A person with where they work and what badge they have.
public struct PersonOverview: Sendable {
    public var person: Person
    public var unit: String
    public var opd: String
    public var opdID: OrgUnit.ID
    /// Newest first.
    public var badges: [Badge]
}

extension Registry {
    /// Sets a fresh registry up.
    public func establish(agency: String, zone: Zone, by user: String) async throws {
        let entry = entry(.`init`, agency, by: user)
        try await store.write { [ring] transaction in
            try transaction.set(.agency, to: agency)
            try transaction.set(.keyMark, to: ring.mark)
            try transaction.set(.zone, to: zone.rawValue)
            for (code, duty) in DutyTable.standard.duties { try transaction.setDuty(duty, ofStanding: code) }
            try transaction.note(entry)
        }
    }

    /// Refuses keys that this registry's badges are not signed with.
    /// - Parameter file: What the refusal names.
    /// - Throws: ``RegistryError`` `keysForeign`.
    public func requireOwnKeys(file: String) async throws {
        guard let mark = try await store.read({ try $0.setting(.keyMark) }) else { return }
        guard mark == ring.mark else { throw RegistryError(.keysForeign, subject: file) }
    }

    /// Printed names of all units.
    public func unitNames() async throws -> [OrgUnit.ID: String] {
        try await store.read { transaction in
            Dictionary(uniqueKeysWithValues: try transaction.units().map { ($0.id, $0.name) })
        }
    }

    /// OPDs by name, without counting anybody.
    public func offices() async throws -> [OrgUnit] {
        try await store.read { try $0.units().filter(\.isOPD).sorted { ($0.name, $0.id) < ($1.name, $1.id) } }
    }

    /// OPDs by name, each followed by its units.
    public func units() async throws -> [UnitOverview] {
        try await store.read { transaction in
            let units = try transaction.units()
            let names = Dictionary(uniqueKeysWithValues: units.map { ($0.id, $0.name) })
            var aliases: [OrgUnit.ID: [String]] = [:]
            for alias in try transaction.unitAliases() { aliases[alias.unit, default: []].append(alias.spelling) }
            var people: [OrgUnit.ID: Int] = [:]
            let opds = Dictionary(uniqueKeysWithValues: units.map { ($0.id, $0.opd) })
            try transaction.eachPerson(opd: nil) { person in
                guard person.isListed else { return }
                people[person.unit, default: 0] += 1
                if let opd = opds[person.unit], opd != person.unit { people[opd, default: 0] += 1 }
            }
            let overview = units.map { unit in
                UnitOverview(
                    unit: unit,
                    opd: names[unit.opd] ?? "",
                    people: people[unit.id] ?? 0,
                    aliases: aliases[unit.id] ?? [],
                )
            }
            return overview.sorted { left, right in
                (left.opd, left.unit.isOPD ? 0 : 1, left.unit.name) < (
                    right.opd, right.unit.isOPD ? 0 : 1, right.unit.name
                )
            }
        }
    }

    /// An OPD by its name or one of its aliases, whatever the case.
    /// - Throws: ``RegistryError`` `noSuchUnit`, with the OPD that may have been meant.
    public func opd(named name: String) async throws -> OrgUnit {
        try await store.read { transaction in
            let wanted = UnitName.key(name)
            let all = try transaction.units()
            let units = all.filter(\.isOPD)
            if let unit = units.first(where: { UnitName.key($0.name) == wanted }) { return unit }
            let aliases = try transaction.unitAliases()
            let alias = aliases.first { UnitName.key($0.spelling) == wanted }
            guard let alias, let unit = units.first(where: { $0.id == alias.unit }) else {
                let part = all.first { UnitName.key($0.name) == wanted }
                let opd = part.flatMap { part in units.first { $0.id == part.opd } }
                let near = NearUnits(units, aliases).names(like: name)
                throw RegistryError(.noSuchUnit, subject: name, detail: opd?.name ?? "", choices: near)
            }
            return unit
        }
    }

    /// - Throws: ``RegistryError`` `noSuchUnit`.
    public func addAlias(_ spelling: String, of name: String, by user: String) async throws -> OrgUnit {
        let unit = try await opd(named: name)
        let entry = entry(.alias, unit.id.rawValue, by: user, detail: spelling)
        try await store.write { transaction in
            try transaction.raiseDirectoryRevision()
            try transaction.setAlias(UnitAlias(spelling: spelling, unit: unit.id))
            try transaction.note(entry)
        }
        return unit
    }

    public func events() async throws -> [Event] {
        try await store.read { try $0.events() }
    }

    /// An event and its sessions, without counting anybody.
    /// - Throws: ``RegistryError`` `noSuchEvent`.
    public func event(_ id: Event.ID) async throws -> (event: Event, sessions: [Session]) {
        try await store.read { transaction in
            try transaction.schedule(of: id)
        }
    }

    /// - Throws: ``RegistryError`` `noSuchEvent`.
    public func overview(of id: Event.ID) async throws -> EventOverview {
        let (event, sessions) = try await event(id)
        let units = try await store.read { try $0.units().filter(\.isOPD) }
        let recap = event.state == .draft ? nil : try await recap(of: id)
        let circular = event.kind == .edaran ? try await newestCircular(of: id) : nil
        return EventOverview(
            event: event,
            sessions: sessions,
            counts: recap?.counts,
            declared: recap?.declared ?? 0,
            opdNames: Dictionary(uniqueKeysWithValues: units.map { ($0.id, $0.name) }),
            circular: circular,
        )
    }

    /// Standings that listed people have, and those that a duty is set for.
    public func duties() async throws -> [DutyOverview] {
        try await store.read { transaction in
            let table = try transaction.dutyTable()
            var people: [Standing: Int] = [:]
            try transaction.eachPerson(opd: nil) { person in
                if person.isListed { people[person.standing, default: 0] += 1 }
            }
            let known = table.duties.keys.filter { code in !people.keys.contains { $0.code == code } }
            // Codes that BKN's table has no name for are shown once somebody has them.
            for code in known {
                if let standing = Standing.bkn.first(where: { $0.code == code }) { people[standing] = 0 }
            }
            return people.map { DutyOverview(standing: $0.key, duty: table.duty(of: $0.key), people: $0.value) }
                .sorted {
                    (Int($0.standing.code) ?? 0, $0.standing.name) < (Int($1.standing.code) ?? 0, $1.standing.name)
                }
        }
    }

    public func setDuty(_ duty: Duty, ofStanding code: String, by user: String) async throws {
        let entry = entry(.duty, code, by: user, detail: duty.rawValue)
        try await store.write { transaction in
            try transaction.setDuty(duty, ofStanding: code)
            try transaction.note(entry)
        }
    }

    /// In order of NIP.
    public func eachPerson(
        opd: OrgUnit.ID?,
        _ body: @escaping @Sendable (PersonOverview) throws -> Void
    ) async throws {
        try await store.readOnce { transaction in
            let units = Dictionary(uniqueKeysWithValues: try transaction.units().map { ($0.id, $0) })
            try transaction.eachPerson(opd: opd) { person in
                try body(Self.overview(of: person, units, badges: []))
            }
        }
    }

    /// - Throws: ``RegistryError`` `noSuchPerson`.
    public func person(_ nip: NIP) async throws -> PersonOverview {
        try await store.read { transaction in
            let units = Dictionary(uniqueKeysWithValues: try transaction.units().map { ($0.id, $0) })
            let person = try transaction.existing(nip)
            return Self.overview(of: person, units, badges: try transaction.badges(of: person.id))
        }
    }

    static func overview(
        of person: Person,
        _ units: [OrgUnit.ID: OrgUnit],
        badges: [Badge]
    ) -> PersonOverview {
        let unit = units[person.unit]
        let opd = unit.flatMap { units[$0.opd] }
        return PersonOverview(
            person: person, unit: unit?.name ?? "", opd: opd?.name ?? "", opdID: unit?.opd ?? person.unit,
            badges: badges)
    }

    /// In order of arrival; `nip` limits them to one person's, whatever number they have now.
    /// - Throws: ``RegistryError`` `noSuchEvent`.
    public func eachScan(
        of id: Event.ID,
        nip: NIP? = nil,
        _ body: @escaping @Sendable (ScanRecord) throws -> Void
    ) async throws {
        try await store.readOnce { transaction in
            _ = try transaction.existing(id)
            guard let nip else { return try transaction.eachScan(event: id, person: nil, body) }
            guard let person = try transaction.person(nip: nip) else { return }
            try transaction.eachScan(event: id, person: person.id, body)
        }
    }

    /// - Throws: ``RegistryError`` `noSuchEvent`.
    public func excuses(of id: Event.ID) async throws -> [(excuse: Excuse, person: Person)] {
        try await store.read { transaction in
            _ = try transaction.existing(id)
            let excuses = try transaction.excuses(of: id)
            let people = Dictionary(uniqueKeysWithValues: try transaction.excusedPeople(of: id).map { ($0.id, $0) })
            return excuses.compactMap { excuse in people[excuse.person].map { (excuse, $0) } }
        }
    }

    /// A NIP as a user typed it.
    /// - Throws: ``RegistryError`` `badNIP`.
    public func nip(_ text: String) throws -> NIP {
        guard let nip = NIP.parse(text, today: now.local(in: .wib).date).nip else {
            throw RegistryError(.badNIP, subject: text)
        }
        return nip
    }

    /// Which of these nobody has, former ones known too.
    public func unknownNIPs(among nips: [NIP]) async throws -> [NIP] {
        try await store.read { transaction in try nips.filter { try transaction.person(nip: $0) == nil } }
    }

    /// Gives a person a new NIP; lists that still have the old one go on finding them.
    /// - Throws: ``RegistryError`` `noSuchPerson`, `nipTaken`, `sameNIP`.
    public func renumber(_ old: NIP, to new: NIP, by user: String) async throws -> Person {
        let now = now
        guard old != new else { throw RegistryError(.sameNIP, subject: old.masked) }
        return try await store.write { transaction in
            var person = try transaction.existing(old)
            if let other = try transaction.person(nip: new), other.id != person.id || other.nip == new {
                throw RegistryError(.nipTaken, subject: new.masked)
            }
            try transaction.raiseDirectoryRevision()
            try transaction.renumber(person.id, from: person.nip, to: new)
            try transaction.note(JournalEntry(at: now, by: user, action: .renumber, subject: person.id.rawValue))
            person.nip = new
            return person
        }
    }
}
