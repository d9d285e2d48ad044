extension Registry {
    /// Scans of people who are known by their NIP, as somebody has put them down elsewhere: on paper, in a report.
    ///
    /// Handed in twice, nobody is put down twice; who was refused, or whose scan was annulled since, is judged anew.
    /// - Parameters:
    ///   - people: With the time at which they came.
    ///   - name: Begins the names that ids are made of.
    ///   - timed: The same person at another time is another scan.
    /// - Returns: an answer for each, in their order.
    func handIn(
        _ people: [(nip: NIP, at: Instant)], at gate: Gate, by channel: ScanAttempt.Channel, named name: [String],
        timed: Bool = false
    ) async throws -> [ScanAnswer] {
        let names = people.map { name + [$0.nip.digits] + (timed ? [String($0.at.microseconds)] : []) }
        let ids = try await scanIDs(names)
        let scans = zip(people, ids).map { person, id in
            ScanAttempt(
                id: id,
                text: .nip(person.nip.digits),
                digest: ring.digest(of: person.nip.digits),
                channel: channel,
                mode: .offline,
                deviceTime: person.at,
            )
        }
        var answers: [ScanAnswer] = []
        for start in stride(from: 0, to: scans.count, by: Self.handedInTogether) {
            let part = scans[start..<min(start + Self.handedInTogether, scans.count)]
            answers += try await desk(at: gate).check(Array(part), received: now)
        }
        return answers
    }

    /// Gates are not to wait long for a batch.
    static let handedInTogether = 128

    /// The id of each scan: the same for as long as that scan stands. After one that was refused or annulled comes another
    /// attempt, with an id of its own.
    private func scanIDs(_ names: [[String]]) async throws -> [ScanAttempt.ID] {
        try await store.read { transaction in
            try names.map { name in
                var next = (id: Self.scanID(name), attempt: 1)
                while let known = try transaction.scan(next.id), !known.stands { next = Self.after(next.attempt, name) }
                return next.id
            }
        }
    }

    private static func after(_ attempt: Int, _ name: [String]) -> (id: ScanAttempt.ID, attempt: Int) {
        (scanID(name + [String(attempt + 1)]), attempt + 1)
    }

    private static func scanID(_ name: [String]) -> ScanAttempt.ID {
        ScanAttempt.ID(UniqueID.named(name.joined(separator: "\u{1F}")).text)
    }
}

extension ScanRecord {
    /// Whether it goes on saying something of the person.
    fileprivate var stands: Bool { annulment == nil && outcome.disposition != .refuse }
}
