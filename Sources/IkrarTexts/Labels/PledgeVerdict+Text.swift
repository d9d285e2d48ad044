public import IkrarRegistry

extension PledgeVerdict {
    public func text(_ language: Language) -> String {
        switch self {
        case .genuine(let found):
            Say.receiptGenuine(
                name: found.name, event: found.event.title, manner: found.pledge.act.manner,
                document: found.pledge.document, at: found.pledge.told(in: found.event.zone, language),
                version: found.text.version)(language)
        case .withdrawn(let found):
            Say.receiptWithdrawn(
                name: found.name, event: found.event.title, why: found.pledge.withdrawal?.why ?? "")(language)
        case .altered(let found): Say.receiptAltered(event: found.event.title)(language)
        case .unknown: Say.receiptUnknown(language)
        }
    }
}

extension Pledge {
    /// When they pledged, with its zone: of paper only the day is known.
    fileprivate func told(in zone: Zone, _ language: Language) -> String {
        act.manner == .paper
            ? Wording.date(at.local(in: zone).date, language) : Wording.moment(at, in: zone, language)
    }
}
