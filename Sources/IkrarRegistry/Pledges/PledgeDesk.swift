/// One act of recording pledges, person by person, until it is written.
struct PledgeDesk {
    private let registry: Registry
    private let act: PledgeAct
    private let digest: String
    private var pledges: [Pledge] = []
    private var recorded: [PledgeRecording.Someone] = []
    private var leftOut: [PledgeRecording.Omission] = []

    init(
        _ registry: Registry, _ kind: PledgeAct.Kind, _ event: Event.ID, _ text: PledgeText, now: Instant,
        by user: String
    ) {
        self.registry = registry
        act = PledgeAct(
            id: PledgeAct.ID(registry.surroundings.newID()),
            event: event,
            kind: kind,
            version: text.version,
            recordedBy: user,
            recordedAt: now,
        )
        digest = text.wording.digest
    }

    /// - Parameter asked: The NIP by which they were named, where it may be a former one.
    mutating func leaveOut(
        _ someone: PledgeRecording.Someone, asked: NIP? = nil, _ reason: PledgeRecording.Reason
    ) {
        leftOut.append(PledgeRecording.Omission(someone: someone, asked: asked ?? someone.nip, reason: reason))
    }

    @discardableResult
    mutating func record(
        _ person: Person.ID,
        _ someone: PledgeRecording.Someone,
        at time: Instant,
        document: String = "",
        confirmation: String = ""
    ) -> Pledge {
        let id = Pledge.ID(registry.surroundings.newID())
        let receipt = PledgeReceipt(
            of: id, by: person, event: act.event, manner: act.manner, document: document, digest: digest, at: time,
            key: registry.ring.current)
        let pledge = Pledge(
            id: id, act: act, person: person, at: time, document: document, confirmation: confirmation,
            receipt: receipt)
        pledges.append(pledge)
        recorded.append(someone)
        return pledge
    }

    /// - Parameter isDryRun: Writes nothing, and has no act.
    func write(_ transaction: any RegistryTransaction, isDryRun: Bool = false) throws -> PledgeRecording {
        guard !pledges.isEmpty, !isDryRun else {
            return PledgeRecording(act: nil, recorded: recorded, leftOut: leftOut)
        }
        try transaction.append(act, pledges)
        try transaction.note(
            JournalEntry(
                at: act.recordedAt,
                by: act.recordedBy,
                action: act.manner == .page ? .pledgeSign : .pledgeRecord,
                subject: act.id.rawValue,
                detail: "\(act.event) \(act.manner.rawValue) \(pledges.count)",
                after: "\(act.version) \(digest)",
            ),
        )
        return PledgeRecording(act: act, recorded: recorded, leftOut: leftOut)
    }
}
