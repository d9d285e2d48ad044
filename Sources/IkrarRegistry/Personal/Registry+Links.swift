/// The links to people's own pages: handed out, renewed, withdrawn. Whoever does so is in the journal.
extension Registry {
    /// - Throws: ``RegistryError`` `noSuchPerson`, `noBadge`, `linkWithdrawn`, `keysMissing`.
    public func handOutLink(of person: Person.ID, by user: String) async throws -> PersonalLink {
        let entry = entry(.linkHandOut, person.rawValue, by: user)
        return try await store.write { [ring] transaction in
            let link = try Self.link(of: try transaction.existing(person), transaction, ring)
            try transaction.note(entry)
            return link
        }
    }

    /// The links of everybody listed in an OPD, by unit and name.
    /// - Throws: ``RegistryError`` `noSuchUnit`, `keysMissing`.
    public func handOutLinks(of opd: OrgUnit.ID, by user: String) async throws -> [PersonalLinkLine] {
        let now = now
        return try await store.write { [ring] transaction in
            guard try transaction.units().contains(where: { $0.id == opd && $0.isOPD }) else {
                throw RegistryError(.noSuchUnit, subject: opd.rawValue)
            }
            let standings = try transaction.linkStandings(in: opd)
            var lines: [PersonalLinkLine] = []
            try transaction.eachHolder(opd: opd, nip: nil) { holder in
                let standing = standings[holder.person] ?? .first
                let good = standing.withdrawnAt == nil ? holder.badge : nil
                lines.append(
                    PersonalLinkLine(
                        nip: holder.nip, name: holder.name, unit: holder.unit,
                        link: try good.map { badge in
                            PersonalLink(
                                number: badge.number, key: try ring.signer(of: badge), series: standing.series)
                        }))
            }
            let count = lines.count { $0.link != nil }
            try transaction.note(
                JournalEntry(at: now, by: user, action: .linkHandOut, subject: opd.rawValue, detail: "\(count)"))
            return lines
        }
    }

    /// Ends the person's link and gives them the next, also after it was withdrawn. The badge stays good.
    /// - Throws: ``RegistryError`` `noSuchPerson`, `noBadge`, `reasonMissing`, `keysMissing`.
    public func renewLink(of person: Person.ID, why: String, by user: String) async throws -> PersonalLink {
        try Self.requireReason(why, subject: person.rawValue)
        let entry = entry(.linkRenew, person.rawValue, by: user, why: why)
        return try await store.write { [ring] transaction in
            let found = try transaction.existing(person)
            let series = try (transaction.linkStanding(of: person) ?? .first).series
            try transaction.set(LinkStanding(series: series + 1, withdrawnAt: nil), of: person)
            let link = try Self.link(of: found, transaction, ring)
            try transaction.note(entry)
            return link
        }
    }

    /// Ends the person's link; none opens their page until it is renewed, not a new badge's either.
    /// - Throws: ``RegistryError`` `noSuchPerson`, `linkWithdrawn`, `reasonMissing`.
    public func withdrawLink(of person: Person.ID, why: String, by user: String) async throws {
        try Self.requireReason(why, subject: person.rawValue)
        let entry = entry(.linkWithdraw, person.rawValue, by: user, why: why)
        try await store.write { transaction in
            let nip = try transaction.existing(person).nip
            var standing = try transaction.linkStanding(of: person) ?? .first
            guard standing.withdrawnAt == nil else { throw RegistryError(.linkWithdrawn, subject: nip.masked) }
            standing.withdrawnAt = entry.at
            try transaction.set(standing, of: person)
            try transaction.note(entry)
        }
    }

    private static func link(
        of person: Person, _ transaction: any RegistryTransaction, _ ring: BadgeKeyRing
    ) throws -> PersonalLink {
        guard let badge = try transaction.badges(of: person.id).first(where: { $0.revokedAt == nil }) else {
            throw RegistryError(.noBadge, subject: person.nip.masked)
        }
        let standing = try transaction.linkStanding(of: person.id) ?? .first
        guard standing.withdrawnAt == nil else { throw RegistryError(.linkWithdrawn, subject: person.nip.masked) }
        return PersonalLink(number: badge.number, key: try ring.signer(of: badge), series: standing.series)
    }
}
