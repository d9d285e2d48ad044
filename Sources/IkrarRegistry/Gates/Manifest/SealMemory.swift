internal import Synchronization

/// The seals that this program has worked out: of 11,500 badges they are some megabytes, and deriving them all anew for
/// every device that asks would keep a processor busy.
final class SealMemory: Sendable {
    private struct Entry {
        var keyID: String
        var digest: String
        var seal: (contents: BadgeSeal.Contents, text: String)?
    }

    private let entries = Mutex<[BadgeNumber: Entry]>([:])

    /// Two provinces' badges; past it all are worked out anew.
    private static let limit = 200_000

    /// - Throws: ``RegistryError`` `keysMissing` when the key that signed the badge is not in the ring.
    func digest(of badge: BadgeKeying, _ ring: BadgeKeyRing) throws -> String {
        if let known = entry(of: badge) { return known.digest }
        let digest = BadgeSeal.digest(of: try ring.code(of: badge))
        remember(Entry(keyID: badge.keyID, digest: digest), of: badge)
        return digest
    }

    /// - Throws: as ``digest(of:_:)``.
    func sealed(_ listed: ListedBadge, _ ring: BadgeKeyRing) throws -> Manifest.Badge {
        let badge = listed.badge
        if let known = entry(of: badge), let seal = known.seal, seal.contents == listed.contents {
            return Manifest.Badge(digest: known.digest, sealed: seal.text)
        }
        let code = try ring.code(of: badge)
        let digest = BadgeSeal.digest(of: code)
        let text = try BadgeSeal.seal(listed.contents, with: code)
        remember(Entry(keyID: badge.keyID, digest: digest, seal: (listed.contents, text)), of: badge)
        return Manifest.Badge(digest: digest, sealed: text)
    }

    private func entry(of badge: BadgeKeying) -> Entry? {
        let entry = entries.withLock { $0[badge.number] }
        return entry?.keyID == badge.keyID ? entry : nil
    }

    private func remember(_ entry: Entry, of badge: BadgeKeying) {
        entries.withLock { entries in
            if entries.count >= Self.limit { entries = [:] }
            entries[badge.number] = entry
        }
    }
}

extension BadgeKeyRing {
    fileprivate func code(of badge: BadgeKeying) throws -> BadgeCode {
        guard let key = key(id: badge.keyID) else { throw RegistryError(.keysMissing, subject: badge.keyID) }
        return BadgeCode(number: badge.number, key: key)
    }
}
