/// A badge to be printed: whose it is and what its symbol says.
public struct BadgePrint: Sendable, Hashable {
    public var holder: BadgeHolder
    public var badge: Badge
    public var code: BadgeCode
    /// Made just now, not a reprint.
    public var isNew: Bool
    /// The person's revoked badges: their pictures are good no longer. Not looked up when badges are issued to
    /// everybody, because then every picture of another badge is.
    public var retired: [BadgeNumber]
    /// Where the holder's unit stands in the tree, as ``UnitOrder`` has it.
    public var unitPlace: Int

    public init(
        holder: BadgeHolder, badge: Badge, code: BadgeCode, isNew: Bool, retired: [BadgeNumber] = [], unitPlace: Int = 0
    ) {
        self.holder = holder
        self.badge = badge
        self.code = code
        self.isNew = isNew
        self.retired = retired
        self.unitPlace = unitPlace
    }
}

extension Registry {
    /// Gives everybody chosen a badge who has none; whoever has one gets the same code again.
    /// - Parameters:
    ///   - opd: Limits it to one OPD.
    ///   - nips: Limits it to these people; empty means everybody listed.
    /// - Throws: ``RegistryError`` `noSuchPerson` for a NIP nobody listed has; `keysMissing` when the key that signed a badge
    ///   is not in the ring.
    public func issueBadges(opd: OrgUnit.ID?, nips: Set<NIP>, by user: String) async throws -> [BadgePrint] {
        let now = now
        return try await store.write { [ring, surroundings] transaction in
            // All holders first: a server that is asked another question meanwhile has to send the rest at once.
            var holders: [BadgeHolder] = []
            if nips.isEmpty { try transaction.eachHolder(opd: opd, nip: nil) { holders.append($0) } }
            for nip in nips.sorted() { try transaction.eachHolder(opd: opd, nip: nip) { holders.append($0) } }
            let unseen = nips.subtracting(holders.map(\.nip))
            let isForAll = opd == nil && nips.isEmpty
            let order = UnitOrder(try transaction.units())
            var fresh: [Badge] = []
            var numbers: Set<BadgeNumber> = []
            func print(_ holder: BadgeHolder) throws -> BadgePrint {
                let retired = isForAll ? [] : try Self.retired(transaction, holder.person)
                if let badge = holder.badge { return try Self.print(holder, badge, ring, isNew: false, retired) }
                let number = try Self.freeNumber(transaction, surroundings, taken: &numbers)
                let badge = Badge(number: number, person: holder.person, keyID: ring.current.id, issuedAt: now)
                fresh.append(badge)
                return try Self.print(holder, badge, ring, isNew: true, retired)
            }
            let prints = try holders.map { holder in
                var print = try print(holder)
                print.unitPlace = order[holder.unitID]
                return print
            }
            if let nip = unseen.min() { throw RegistryError(.noSuchPerson, subject: nip.masked) }
            try transaction.insert(fresh)
            if !fresh.isEmpty {
                let detail = "\(fresh.count)"
                let subject = opd?.rawValue ?? (nips.count == 1 ? fresh[0].number.text : "")
                try transaction.note(
                    JournalEntry(at: now, by: user, action: .badgeIssue, subject: subject, detail: detail),
                )
            }
            return prints
        }
    }

    /// A person's good badge, to be printed once more.
    /// - Throws: ``RegistryError`` `noSuchPerson` also for somebody who is not listed; `noBadge`, `keysMissing`.
    public func badgePrint(of person: Person.ID) async throws -> BadgePrint {
        try await store.read { [ring] transaction in
            let nip = try transaction.existing(person).nip
            var found: BadgeHolder?
            try transaction.eachHolder(opd: nil, nip: nip) { found = $0 }
            guard let holder = found else { throw RegistryError(.noSuchPerson, subject: nip.masked) }
            guard let badge = holder.badge else { throw RegistryError(.noBadge, subject: nip.masked) }
            return try Self.print(holder, badge, ring, isNew: false, [])
        }
    }

    /// Revokes the person's badge and gives them a new number: for a lost or copied badge.
    /// - Throws: ``RegistryError`` `noSuchPerson`, `reasonMissing`.
    public func reissueBadge(of nip: NIP, reason: String, by user: String) async throws -> BadgePrint {
        let now = now
        try Self.requireReason(reason, subject: nip.masked)
        return try await store.write { [ring, surroundings] transaction in
            let person = try transaction.existing(nip)
            for badge in try transaction.badges(of: person.id) where badge.revokedAt == nil {
                try transaction.revoke(badge.number, at: now, reason: reason)
            }
            let retired = try Self.retired(transaction, person.id)
            var numbers: Set<BadgeNumber> = []
            let number = try Self.freeNumber(transaction, surroundings, taken: &numbers)
            let badge = Badge(number: number, person: person.id, keyID: ring.current.id, issuedAt: now)
            try transaction.insert([badge])
            try transaction.note(
                JournalEntry(at: now, by: user, action: .badgeReissue, subject: badge.number.text, detail: reason),
            )
            let units = Dictionary(uniqueKeysWithValues: try transaction.units().map { ($0.id, $0) })
            let unit = units[person.unit]
            let holder = BadgeHolder(
                person: person.id,
                nip: person.nip,
                name: person.name,
                opd: unit.flatMap { units[$0.opd]?.name } ?? "",
                unit: unit?.name ?? "",
                unitID: person.unit,
                position: person.position,
                badge: badge,
            )
            return try Self.print(holder, badge, ring, isNew: true, retired)
        }
    }

    /// - Throws: ``RegistryError`` `noSuchPerson`, `noBadge`, `reasonMissing`.
    public func revokeBadge(of nip: NIP, reason: String, by user: String) async throws -> Badge {
        let now = now
        try Self.requireReason(reason, subject: nip.masked)
        return try await store.write { transaction in
            let person = try transaction.existing(nip)
            guard var badge = try transaction.badges(of: person.id).first(where: { $0.revokedAt == nil }) else {
                throw RegistryError(.noBadge, subject: nip.masked)
            }
            try transaction.revoke(badge.number, at: now, reason: reason)
            try transaction.note(
                JournalEntry(at: now, by: user, action: .badgeRevoke, subject: badge.number.text, detail: reason),
            )
            badge.revokedAt = now
            badge.revokedReason = reason
            return badge
        }
    }

    static func requireReason(_ reason: String, subject: String) throws {
        guard reason.contains(where: { !$0.isWhitespace }) else {
            throw RegistryError(.reasonMissing, subject: subject)
        }
    }

    private static func retired(
        _ transaction: any RegistryTransaction,
        _ person: Person.ID
    ) throws -> [BadgeNumber] {
        try transaction.badges(of: person).filter { $0.revokedAt != nil }.map(\.number)
    }

    private static func print(
        _ holder: BadgeHolder,
        _ badge: Badge,
        _ ring: BadgeKeyRing,
        isNew: Bool,
        _ retired: [BadgeNumber]
    ) throws -> BadgePrint {
        guard let key = ring.key(id: badge.keyID) else { throw RegistryError(.keysMissing, subject: badge.keyID) }
        let code = BadgeCode(number: badge.number, key: key)
        return BadgePrint(holder: holder, badge: badge, code: code, isNew: isNew, retired: retired)
    }

    private static func freeNumber(
        _ transaction: any RegistryTransaction,
        _ surroundings: Surroundings,
        taken: inout Set<BadgeNumber>
    ) throws -> BadgeNumber {
        while true {
            let number = BadgeNumber(surroundings.random())
            if taken.insert(number).inserted, try transaction.badge(number) == nil { return number }
        }
    }
}
