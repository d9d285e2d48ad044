public import IkrarRegistry

extension RegistryError: ExplainedError {
    /// What is wrong, what it is about, and what to do next.
    public var text: Text { textOnServer ?? ownText }

    private var ownText: Text {
        let subject = Quoted.short(subject)
        let detail = Quoted.short(detail)
        let person = Quoted.masked(self.subject)
        let path = Quoted.visible(self.subject)
        return switch code {
        case .registryMissing: Self.registryMissing(path)
        case .registryExists: Self.registryExists(path)
        case .registryNewer: Self.registryNewer(version: subject, newest: detail)
        case .registryForeign: Self.registryForeign(path)
        case .registryLocked: Self.registryLocked(path)
        case .registryBroken: Self.registryBroken(at: path, detail: detail)
        case .registryUnwritable: Self.registryUnwritable(path)
        case .diskFull: Self.diskFull(path)
        case .registryChanged: Self.registryChanged(path)
        case .registryUnreachable: Self.registryUnreachable(path, reason: detail)
        case .registryRefused: Self.registryRefused(path, reason: detail)
        case .registryAddress: Self.registryAddress(path, reason: detail)
        case .textRefused: Self.textRefused(path)
        case .keysMissing: Self.keysMissing(path)
        case .keysExist: Self.keysExist(path)
        case .keysUnsafe: Self.keysUnsafe(path)
        case .keysForeign: Self.keysForeign(path)
        case .keysBroken: Self.keysBroken(path)
        case .noSuchPerson: Self.noSuchPerson(person)
        case .noSuchEvent: Self.noSuchEvent(subject)
        case .noSuchSession: Self.noSuchSession(subject, event: detail)
        case .noSuchUnit: Self.noSuchUnit(subject)
        case .noSuchScan: Self.noSuchScan(subject)
        case .noSuchExcuse: Self.noSuchExcuse(person, event: detail)
        case .eventExists: Self.eventExists(subject)
        case .sessionExists: Self.sessionExists(subject, event: detail)
        case .badEventID: Self.badEventID(subject)
        case .badTime: Self.badTime(subject, option: detail)
        case .timesOutOfOrder: Self.timesOutOfOrder(subject)
        case .eventNotOpen: Self.eventNotOpen(subject, state: state)
        case .eventNotClosed: Self.eventNotClosed(subject, state: state)
        case .eventNotDraft: Self.eventNotDraft(subject, state: state)
        case .eventSealed: Self.eventSealed(subject)
        case .nobodyObliged: Self.nobodyObliged(subject)
        case .badNIP: Self.badNIP(person)
        case .nipTaken: Self.nipTaken(person)
        case .sameNIP: Self.sameNIP(person)
        case .badExcuseKind: Self.badExcuseKind(subject)
        case .documentMissing: Self.documentMissing(person)
        case .excusesRefused: Self.excusesRefused(path, rows: Int(self.detail))
        case .annulledAlready: Self.annulledAlready(subject)
        case .annulRefused: Self.annulRefused(subject, outcome: ScanOutcome(rawValue: self.detail))
        case .reasonMissing: Self.reasonMissing(subject)
        case .supervisorNeeded: Self.supervisorNeeded(subject, minutes: detail)
        case .noBadge: Self.noBadge(person)
        case .missingCountDiffers: Self.missingCountDiffers(stated: subject, counted: Int(self.detail))
        }
    }

    private var state: Event.State? { Event.State(rawValue: detail) }
}
