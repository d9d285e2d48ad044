extension Registry {
    /// - Throws: ``RegistryError`` `noSuchPerson`, `decreeMissing` without a decree's number, `dutaTermDisordered` for a last
    ///   day before the first, `dutaUnlisted` for somebody who has left HR's lists, `dutaOverlaps` when another term of the person has a day of it.
    public func appointDuta(
        _ nip: NIP, from: CivilDate, until: CivilDate, decree: String, by user: String
    ) async throws -> Duta {
        let (now, newID) = (now, surroundings.newID())
        let decree = Spelling.tidy(decree)
        guard !decree.isEmpty else { throw RegistryError(.decreeMissing, subject: nip.masked) }
        guard from <= until else {
            throw RegistryError(.dutaTermDisordered, subject: "\(from)", detail: "\(until)")
        }
        return try await store.write { transaction in
            let person = try transaction.existing(nip)
            guard person.isListed else { throw RegistryError(.dutaUnlisted, subject: nip.masked) }
            let duta = Duta(
                id: Duta.ID(newID), person: person.id, from: from, until: until, decree: decree, recordedBy: user,
                recordedAt: now)
            if let other = try transaction.dutas(person: person.id).first(where: { $0.overlaps(duta) }) {
                throw RegistryError(
                    .dutaOverlaps, subject: nip.masked, detail: "\(other.decree), \(other.from) – \(other.until)")
            }
            try transaction.insert(duta)
            try transaction.note(
                JournalEntry(
                    at: now, by: user, action: .dutaAppoint, subject: newID, detail: person.id.rawValue,
                    after: "\(from) \(until)"))
            return duta
        }
    }

    /// Ends a term before its last day.
    /// - Parameter day: The first day on which the person is duta no more.
    /// - Throws: ``RegistryError`` `noSuchDuta`, `dutaEnded` for one that is over by then or was ended before, `reasonMissing`.
    public func endDuta(_ id: Duta.ID, on day: CivilDate, why: String, by user: String) async throws -> Duta {
        let now = now
        let why = Spelling.tidy(why)
        try Self.requireReason(why, subject: id.rawValue)
        return try await store.write { transaction in
            guard var duta = try transaction.duta(id) else { throw RegistryError(.noSuchDuta, subject: id.rawValue) }
            guard duta.end == nil, day <= duta.until else { throw RegistryError(.dutaEnded, subject: id.rawValue) }
            let end = Duta.End(on: max(day, duta.from), by: user, at: now, why: why)
            try transaction.end(id, end)
            try transaction.note(
                JournalEntry(
                    at: now, by: user, action: .dutaEnd, subject: id.rawValue, before: "\(duta.until)",
                    after: "\(end.on)", why: why))
            duta.end = end
            return duta
        }
    }

    /// Who is duta, by OPD and name. Whoever has left HR's lists serves no more.
    /// - Parameters:
    ///   - day: `nil` for all terms there ever were.
    ///   - opd: Limits them to people who work in one OPD now.
    public func dutas(on day: CivilDate?, opd: OrgUnit.ID? = nil) async throws -> [DutaOverview] {
        try await store.read { transaction in
            try transaction.dutaOverviews(opd: opd).filter { line in
                day.map { line.isListed && line.duta.serves(on: $0) } ?? true
            }
        }
    }

    /// How many duta serve on a day, for every OPD by name.
    public func dutaCounts(on day: CivilDate) async throws -> [DutaCount] {
        let people = Dictionary(grouping: try await dutas(on: day), by: \.opd).mapValues { Set($0.map(\.nip)).count }
        return try await offices().map { DutaCount(opd: $0.name, people: people[$0.id] ?? 0) }
    }

    /// Today, as the registry's zone has it.
    public func today() async throws -> CivilDate { now.local(in: try await zone()).date }
}
