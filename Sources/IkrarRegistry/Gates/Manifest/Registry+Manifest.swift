extension Registry {
    /// The list of an event for devices: good badges of everybody on it, those that are revoked, and who is in.
    ///
    /// Before the event is opened nobody is on its list. What is sealed depends on the badge and the person alone, so the same
    /// badge gives the same bytes each time.
    /// - Parameter cursor: Of a manifest that the device has: then what came since, and perhaps some of what it knows. An
    ///   unknown one, or one after which something was taken back, gives everything.
    /// - Throws: ``RegistryError`` `noSuchEvent`; `keysMissing` when the key that signed a badge is not in the ring.
    public func manifest(of id: Event.ID, since cursor: String? = nil) async throws -> Manifest {
        let now = now
        let known = cursor.flatMap(ManifestCursor.init)
        let (manifest, badges, revoked, present) = try await store.read { transaction in
            let (event, sessions) = try transaction.schedule(of: id)
            let newest = try transaction.manifestCursor(of: id)
            var manifest = Manifest(
                cursor: newest.text, serverTime: now, event: event, sessions: sessions, isComplete: true)
            guard let known, known.canGrow(into: newest) else { return try transaction.whole(manifest) }
            manifest.isComplete = false
            let later = try transaction.changes(of: id, after: known)
            return try transaction.news(ManifestNews(from: known, to: newest, later), manifest)
        }
        // After the transaction: working seals out takes longer than reading.
        var whole = manifest
        whole.badges = try badges.map { try seals.sealed($0, ring) }
        whole.revoked = try revoked.map { try seals.digest(of: $0, ring) }
        whole.present = try present.map { presence in
            Manifest.Presence(
                digest: try seals.digest(of: presence.badge, ring), at: presence.at, gate: presence.gate)
        }
        return whole
    }

    /// The ``Manifest/cursor`` of the newest manifest, without making it.
    /// - Throws: ``RegistryError`` `noSuchEvent`.
    public func manifestCursor(of id: Event.ID) async throws -> String {
        try await store.read { transaction in
            _ = try transaction.existing(id)
            return try transaction.manifestCursor(of: id).text
        }
    }
}

extension ManifestTransaction {
    fileprivate typealias Parts = (
        manifest: Manifest, badges: [ListedBadge], revoked: [BadgeKeying], present: [Presence]
    )

    fileprivate func whole(_ manifest: Manifest) throws -> Parts {
        let id = manifest.event.id
        var parts: Parts = (manifest, [], [], [])
        try eachListedBadge(event: id, after: nil) { parts.badges.append($0) }
        try eachRevokedBadge(event: id, after: nil) { parts.revoked.append($0) }
        try eachPresence(event: id) { parts.present.append($0) }
        return parts
    }

    fileprivate func news(_ news: ManifestNews, _ manifest: Manifest) throws -> Parts {
        let id = manifest.event.id
        var parts: Parts = (manifest, [], [], [])
        if let after = news.issued {
            try eachListedBadge(event: id, after: after) { parts.badges.append($0) }
            try eachPresence(event: id, issuedAfter: after) { parts.present.append($0) }
        }
        if let after = news.revoked { try eachRevokedBadge(event: id, after: after) { parts.revoked.append($0) } }
        if let after = news.scans {
            try eachPresence(event: id, scannedAfter: after) { parts.present.append($0) }
        }
        return parts
    }
}
