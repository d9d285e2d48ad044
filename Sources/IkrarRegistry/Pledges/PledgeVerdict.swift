/// What a receipt is worth.
public enum PledgeVerdict: Sendable, Hashable {
    /// This registry made it, and the pledge stands as it was made.
    case genuine(PledgeOverview)
    /// This registry made it; the record was taken back since.
    case withdrawn(PledgeOverview)
    /// The registry has a pledge with this receipt, but what is on record of it, or of its words, is not what the receipt was
    /// made of.
    case altered(PledgeOverview)
    case unknown

    /// What was found; `nil` of a receipt that is unknown.
    public var overview: PledgeOverview? {
        switch self {
        case .genuine(let found), .withdrawn(let found), .altered(let found): found
        case .unknown: nil
        }
    }
}

/// A pledge with whose it is and what was pledged.
public struct PledgeOverview: Sendable, Hashable {
    public var pledge: Pledge
    public var nip: NIP
    /// With titles, as documents print it.
    public var name: String
    public var event: Event
    public var text: PledgeText
}

extension Registry {
    /// Looks a receipt up and makes it again of what is on record.
    public func verifyReceipt(_ text: some StringProtocol) async throws -> PledgeVerdict {
        guard let receipt = PledgeReceipt(text: text) else { return .unknown }
        return try await store.read { [ring] transaction in
            guard let pledge = try transaction.pledge(receipt), let person = try transaction.person(pledge.person)
            else { return .unknown }
            let overview = try Self.overview(of: pledge, person, transaction)
            guard receipt.isOf(pledge, digest: overview.text.wording.digest, by: ring) else {
                return .altered(overview)
            }
            return pledge.stands ? .genuine(overview) : .withdrawn(overview)
        }
    }

    private static func overview(
        of pledge: Pledge, _ person: Person, _ transaction: any RegistryTransaction
    ) throws -> PledgeOverview {
        let texts = try transaction.pledgeTexts(of: pledge.act.event)
        guard let text = texts.first(where: { $0.version == pledge.act.version }) else {
            throw RegistryError(.registryBroken, subject: "pledge_texts")
        }
        return PledgeOverview(
            pledge: pledge,
            nip: person.nip,
            name: person.name.printed,
            event: try transaction.existing(pledge.act.event),
            text: text,
        )
    }
}
