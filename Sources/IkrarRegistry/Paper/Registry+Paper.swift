extension Registry {
    /// The lists of an event to be signed by hand, in order of the OPDs' names.
    /// - Throws: as ``rosters(of:opd:_:)``.
    public func signingLists(of id: Event.ID, opd: OrgUnit.ID?) async throws -> [SigningList] {
        var lists: [SigningList] = []
        _ = try await rosters(of: id, opd: opd) { lists.append(SigningList($0, key: ring.current)) }
        return lists
    }

    /// Reads signed sheets against the registry as it is now.
    public func signedSheets() async throws -> SignedSheets {
        SignedSheets(registry: self, events: try await events())
    }

    /// Takes down as present who has signed by hand, as a person has confirmed it.
    ///
    /// Each is a scan by the channel `paper`, made at the same time for all, and judged by the rules of every scan: somebody who
    /// was scanned at a gate stays present by that, whatever `time` is. Confirmed twice with the same time, nobody is put down
    /// twice; who was refused, or whose scan was annulled since, is judged anew.
    ///
    /// - Parameters:
    ///   - signed: Whose signature counts.
    ///   - time: When they came, as far as paper tells.
    ///   - user: Who has confirmed it.
    /// - Returns: an answer for each, in their order.
    /// - Throws: ``RegistryError`` `noSuchEvent`, `noSuchSession`.
    public func takeDown(
        signed: [NIP],
        at time: Instant,
        for event: Event.ID,
        session: Session.ID? = nil,
        by user: String
    ) async throws -> [ScanAnswer] {
        let gate = Gate(
            event: event,
            session: session,
            device: Gate.DeviceID("paper"),
            name: "Daftar hadir kertas",
            operator: user,
        )
        return try await handIn(
            signed.map { ($0, time) }, at: gate, by: .paper, named: ["paper", event.rawValue], timed: true)
    }
}

/// The sheets of one reading: what the registry says is asked once an event.
public final class SignedSheets {
    private let registry: Registry
    private let events: [Event]
    private var lists: [PaperCode: [OrgUnit.ID: Reading]] = [:]

    private struct Reading {
        var roster: Roster
        /// With their numbers on the list.
        var people: [PaperCode: (row: RosterRow, number: Int)]
    }

    init(registry: Registry, events: [Event]) {
        self.registry = registry
        self.events = events
    }

    /// - Parameter text: What the symbol says.
    /// - Throws: ``SheetRefusal``; whatever the store throws.
    public func sheet(_ text: String) async throws -> (sheet: SignedSheet, geometry: String) {
        guard let code = SheetCode(text) else { throw SheetRefusal.notASheet }
        guard let key = code.signingKey(of: registry.ring) else { throw SheetRefusal.notSigned }
        let event = events.first { PaperCode(ofEvent: $0.id.rawValue, key) == code.event }
        guard let event, event.state != .draft else { throw SheetRefusal.noEvent }
        let readings = try await readings(of: event.id, code.event, key)
        let reading = readings.first { PaperCode(ofOPD: $0.key, at: event.id.rawValue, key) == code.opd }?.value
        guard let reading else { throw SheetRefusal.noOPD }
        let sheet = SignedSheet(
            event: reading.roster.event,
            opd: reading.roster.opd,
            opdID: reading.roster.opdID,
            page: code.page,
            pages: code.pages,
            rows: code.rows.map { code in
                let known = code.flatMap { reading.people[$0] }
                return SignedSheet.Row(code: code, person: known?.row, number: known?.number ?? 0)
            },
        )
        return (sheet, code.geometry)
    }

    private func readings(
        of id: Event.ID, _ code: PaperCode, _ key: BadgeKey
    ) async throws -> [OrgUnit.ID: Reading] {
        if let known = lists[code] { return known }
        var readings: [OrgUnit.ID: Reading] = [:]
        _ = try await registry.rosters(of: id, opd: nil) { roster in
            var people: [PaperCode: (row: RosterRow, number: Int)] = [:]
            for (place, row) in roster.byUnit.rows.enumerated() {
                people[PaperCode(of: row.nip, at: id.rawValue, key)] = (row, place + 1)
            }
            readings[roster.opdID] = Reading(roster: roster, people: people)
        }
        lists[code] = readings
        return readings
    }
}
