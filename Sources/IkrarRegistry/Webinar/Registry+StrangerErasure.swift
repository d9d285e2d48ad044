extension Registry {
    public func strangerRetention() async throws -> StrangerRetention {
        try await store.read { try $0.strangerRetention() }
    }

    public func setStrangerRetention(_ retention: StrangerRetention, by user: String) async throws {
        let (now, new) = (now, retention.text)
        try await store.write { transaction in
            let old = try transaction.strangerRetention().text
            try transaction.set(.strangerDays, to: new)
            try transaction.note(
                JournalEntry(
                    at: now, by: user, action: .strangerRetention, subject: SettingKey.strangerDays.rawValue,
                    before: old, after: new))
        }
    }

    /// Erases what an event's reports say of participants nobody knows, and the files themselves. Who was recognised stays, and so
    /// does what was learnt of their names. Done again, it erases nothing.
    /// - Parameter why: Erases although participants are still queued: they are then nobody's for good. The journal has the reason.
    /// - Throws: ``RegistryError`` `noSuchEvent`; without a reason, `reviewOpen` while somebody is queued.
    public func eraseStrangers(of id: Event.ID, why: String? = nil, by user: String) async throws -> StrangerErasure {
        let why = why.map(Spelling.tidy)
        if why?.isEmpty == true { throw RegistryError(.reasonMissing, subject: id.rawValue) }
        let now = now
        return try await store.write { transaction in
            _ = try transaction.existing(id)
            let queued = try transaction.queuedParticipants(of: id).values.reduce(0, +)
            guard queued == 0 || why != nil else {
                throw RegistryError(.reviewOpen, subject: id.rawValue, detail: "\(queued)")
            }
            var erased = StrangerErasure(participants: 0, files: 0)
            for report in try transaction.keptReports(of: id) {
                erased.add(try transaction.erase(report, .all, at: now))
            }
            if !erased.isEmpty {
                try transaction.note(erased.entry(of: id, at: now, by: user, why: why ?? ""))
            }
            return erased
        }
    }

    /// Erases whatever the registry's retention is over for: of reports without a queue, strangers and file; of others, those
    /// whom somebody has settled as nobody.
    /// - Returns: What was erased, by event.
    public func eraseOverdueStrangers(by user: String) async throws -> [Event.ID: StrangerErasure] {
        let now = now
        // Most days there is nothing, and then nothing is written.
        let isDue = try await store.read { transaction in
            let retention = try transaction.strangerRetention()
            return try transaction.keptReports(of: nil).contains { retention.isOver(since: $0.takenAt, now: now) }
        }
        guard isDue else { return [:] }
        return try await store.write { transaction in
            let retention = try transaction.strangerRetention()
            var erased: [Event.ID: StrangerErasure] = [:]
            for report in try transaction.keptReports(of: nil)
            where retention.isOver(since: report.takenAt, now: now) {
                let isReviewed = try transaction.queuedParticipants(of: report.event)[report.id] == nil
                let own = try transaction.erase(report, isReviewed ? .all : .settled, at: now)
                erased[report.event, default: StrangerErasure(participants: 0, files: 0)].add(own)
            }
            erased = erased.filter { !$0.value.isEmpty }
            for (event, own) in erased.sorted(by: { $0.key < $1.key }) {
                try transaction.note(own.entry(of: event, at: now, by: user, why: ""))
            }
            return erased
        }
    }
}

extension StrangerErasure {
    fileprivate mutating func add(_ other: StrangerErasure) {
        participants += other.participants
        files += other.files
    }

    fileprivate func entry(of event: Event.ID, at now: Instant, by user: String, why: String) -> JournalEntry {
        JournalEntry(
            at: now, by: user, action: .strangersErase, subject: event.rawValue,
            detail: "participants=\(participants) files=\(files)", why: why)
    }
}

extension SettingsTransaction {
    func strangerRetention() throws -> StrangerRetention {
        try setting(.strangerDays).flatMap { StrangerRetention($0) } ?? .standard
    }
}
