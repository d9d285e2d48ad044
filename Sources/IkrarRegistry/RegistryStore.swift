/// Where a registry is kept. A closure is one transaction: all of it is durable when the call returns, or none of it happened.
///
/// Only Sendable values leave a closure, and it may run more than once: when the store undid it for another writer's sake, or
/// its server was lost. So what a closure does outside of the transaction happens before or after it.
public protocol RegistryStore: Sendable {
    /// Sees the registry as it was at one moment.
    func read<Value: Sendable>(
        _ body: @escaping @Sendable (any RegistryTransaction) throws -> Value
    ) async throws -> Value

    /// As ``read(_:)``, for a body that hands rows out while it runs: it runs once, and a server that is lost meanwhile ends
    /// it, so that nobody is handed a row twice.
    func readOnce<Value: Sendable>(
        _ body: @escaping @Sendable (any RegistryTransaction) throws -> Value
    ) async throws -> Value

    func write<Value: Sendable>(
        beside company: WriteCompany,
        _ body: @escaping @Sendable (any RegistryTransaction) throws -> Value
    ) async throws -> Value

    /// As ``write(beside:_:)``, for a caller that does not wait.
    /// - Parameter done: Called once, on any thread, with why nothing happened, or with `nil` when all of it is durable. It
    ///   returns at once.
    func submit(
        beside company: WriteCompany,
        _ body: @escaping @Sendable (any RegistryTransaction) throws -> Void,
        done: @escaping @Sendable ((any Error)?) -> Void
    )
}

extension RegistryStore {
    public func submit(
        beside company: WriteCompany,
        _ body: @escaping @Sendable (any RegistryTransaction) throws -> Void,
        done: @escaping @Sendable ((any Error)?) -> Void
    ) {
        Task {
            do {
                try await write(beside: company, body)
                done(nil)
            } catch {
                done(error)
            }
        }
    }

    /// A write as every other than a scan: see ``WriteCompany/scans``.
    public func write<Value: Sendable>(
        _ body: @escaping @Sendable (any RegistryTransaction) throws -> Value
    ) async throws -> Value {
        try await write(beside: .scans, body)
    }
}

/// Which other writes a write may run beside, where a store can do several at once. SQLite does them one after another.
public enum WriteCompany: Sendable, Hashable, CaseIterable {
    /// Beside scans, but no other: of all writes but scans, each is as if it were alone, and no gate waits for an import.
    case scans
    /// A scan itself, beside everything: what it claims is claimed by unique rows and `ON CONFLICT`, what it says of a
    /// person is read in one statement, and doing it again answers the same.
    case everything
    /// Several scans in one: beside everything but another such, so that two gates handing in the same people in opposite
    /// order do not wait for one another in a ring.
    case everythingButBatches
    /// Beside nothing: it changes what scans have left.
    case nothing

    /// Whether it writes scans, which have ids: doing such a write again is harmless.
    public var isScan: Bool {
        switch self {
        case .everything, .everythingButBatches: true
        case .scans, .nothing: false
        }
    }
}

/// What can be asked and written within one transaction, a part for every aggregate.
public typealias RegistryTransaction =
    AccountTransactions & AnnulTransaction & BadgeTransaction & BoardTransaction & CheckInTransaction
    & CircularTransaction & ComplianceTransaction & CorrectionTransaction & DeviceTransaction & DirectoryTransaction
    & DutaTransaction & EventTransaction & HallTransaction & JournalTransaction & ManifestTransaction
    & PersonalTransaction & PersonSearchTransaction & PledgeTransaction & ReviewTransaction & SelfCheckInTransaction
    & SettingsTransaction & SignOffTransaction & StrangerTransaction & UnitTransaction & WebinarTransaction

public protocol SettingsTransaction {
    func setting(_ key: SettingKey) throws -> String?
    func set(_ key: SettingKey, to value: String) throws
    func dutyTable() throws -> DutyTable
    func setDuty(_ duty: Duty, ofStanding code: String) throws
}

public protocol JournalTransaction {
    /// Appends to the journal of who did what; entries are never changed.
    func note(_ entry: JournalEntry) throws
    /// Newest first, those of one moment in an order that stays; `shown` of them are left out.
    /// - Parameter isMentioned: Whether what only mentions the subject, in its details or before or after, is told as well.
    func journal(
        from at: Instant, skipping shown: Int, limit: Int, subject: String?, isMentioned: Bool, by user: String?
    ) throws -> [JournalEntry]
}

public protocol UnitTransaction {
    func units() throws -> [OrgUnit]
    func insert(_ units: [OrgUnit]) throws
    func update(_ unit: OrgUnit) throws
    func unitAliases() throws -> [UnitAlias]
    /// Replaces what the spelling meant before.
    func setAlias(_ alias: UnitAlias) throws
}

public protocol DirectoryTransaction {
    /// Also by a NIP that the person had before.
    func person(nip: NIP) throws -> Person?
    /// In order of NIP; `opd` limits them to one OPD.
    func eachPerson(opd: OrgUnit.ID?, _ body: (Person) throws -> Void) throws
    func supersededNIPs() throws -> [NIP: Person.ID]
    func insert(_ people: [Person]) throws
    func update(_ people: [Person]) throws
    /// The old NIP goes on being recognised in lists.
    func renumber(_ person: Person.ID, from old: NIP, to new: NIP) throws
}

public protocol EventTransaction {
    func event(_ id: Event.ID) throws -> Event?
    func events() throws -> [Event]
    func insert(_ event: Event) throws
    func update(_ event: Event) throws
    func sessions(of event: Event.ID) throws -> [Session]
    /// The event with its sessions, in one question.
    func schedule(of event: Event.ID) throws -> (event: Event, sessions: [Session])
    func insert(_ session: Session) throws
    /// Writes its times; whom it serves stays.
    func update(_ session: Session) throws
    /// Writes one obligation for every listed person whose standing counts, as they are now. Answers how many.
    func freezeObligations(of event: Event.ID) throws -> Int
}

public protocol BadgeTransaction {
    func badge(_ number: BadgeNumber) throws -> Badge?
    /// Newest first.
    func badges(of person: Person.ID) throws -> [Badge]
    func insert(_ badges: [Badge]) throws
    func revoke(_ number: BadgeNumber, at: Instant, reason: String) throws
    /// Everybody who is listed, with their good badge if they have one, by OPD and unit; `opd` and `nip` limit them.
    func eachHolder(opd: OrgUnit.ID?, nip: NIP?, _ body: (BadgeHolder) throws -> Void) throws
}

public protocol CheckInTransaction {
    /// All that is known of a scan when it comes in, as of one moment. A device that was never seen is enrolled.
    /// - Parameters:
    ///   - text: `nil` for a code that is not believed: nobody is looked up.
    ///   - limit: How many people are looked up at most where words fit several.
    /// - Throws: ``RegistryError`` `noSuchEvent`.
    func findings(
        on scan: ScanAttempt.ID, _ text: ScannedText?, at gate: Gate, limit: Int
    ) throws -> ScanFindings
    /// The first answer to a scan id, with the event it was for; `nil` for a new one.
    func answered(_ scan: ScanAttempt.ID) throws -> AnsweredScan?
    /// Whether `device` saw the person within `seconds` of `at`.
    func wasSeen(_ person: Person.ID, event: Event.ID, by device: Gate.DeviceID, near at: Instant, seconds: Int64)
        throws -> Bool
    /// Makes the attendance, unless one is there. False when it is.
    /// - Parameter holders: Whose place it takes where it is not free.
    func claim(_ attendance: Attendance, from holders: PlaceHolders) throws -> Bool
    /// Appends the scan with what was decided and answered; false when its id is there already, or its device has used its
    /// number.
    func append(_ scan: ScanAttempt, _ decision: CheckInDecision, _ answer: ScanAnswer, gate: Gate) throws -> Bool
}

/// Undoing scans and looking back at them.
public protocol AnnulTransaction {
    /// In order of arrival; `person` limits them to one person's.
    func eachScan(event: Event.ID, person: Person.ID?, _ body: (ScanRecord) throws -> Void) throws
    /// Of one device, in order of arrival.
    func scans(of device: Gate.DeviceID, event: Event.ID) throws -> [ScanRecord]
    func scan(_ id: ScanAttempt.ID) throws -> ScanRecord?
    /// False when the scan was annulled before.
    func append(_ annulment: Annulment) throws -> Bool
    /// Un-annulled scans that show people's presence: of each of them measured ones first, of each kind by effective time. Of many
    /// at once, an engine looks for them once.
    func presences(of people: [Person.ID], event: Event.ID) throws -> [Person.ID: [ScanRecord]]
    /// Replaces what counts for the person; `nil` takes it away.
    func settle(_ attendance: Attendance?, person: Person.ID, event: Event.ID) throws
}

public protocol ComplianceTransaction {
    func excuse(of person: Person.ID, event: Event.ID) throws -> Excuse?
    func excuses(of event: Event.ID) throws -> [Excuse]
    /// Whose excuses those are.
    func excusedPeople(of event: Event.ID) throws -> [Person]
    /// Withdraws the excuse that the person had for the event, if any.
    func replace(with excuse: Excuse) throws
    func withdrawExcuse(of person: Person.ID, event: Event.ID, at: Instant) throws -> Bool
    /// The OPDs that have somebody on the list, by name.
    func obligedOPDs(of event: Event.ID) throws -> [OrgUnit]
    func eachComplianceFact(event: Event.ID, opd: OrgUnit.ID, _ body: (ComplianceFact) throws -> Void) throws
    /// People on the list in the order in which a scan first put them on record, be it annulled since; of two at once by id.
    func peopleByRecord(of event: Event.ID) throws -> [NIP]
    /// The standings of listed people that the event's list leaves out, by name.
    func uncountedStandings(of event: Event.ID) throws -> [Standing]
    func guestCount(of event: Event.ID) throws -> Int
}
