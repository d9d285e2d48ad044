/// What a receipt of a circular is worth.
public enum AcknowledgementVerdict: Sendable, Hashable {
    /// This registry made it, and the record stands as it was made.
    case genuine(AcknowledgementOverview)
    /// This registry made it, and somebody has annulled since that this person has confirmed.
    case annulled(AcknowledgementOverview)
    /// The registry has an acknowledgement with this receipt, but what is on record of it is not what the receipt was made of.
    case altered(AcknowledgementOverview)
    case unknown
}

/// An acknowledgement with whose it is and what was read.
public struct AcknowledgementOverview: Sendable, Hashable {
    public var acknowledgement: Acknowledgement
    public var nip: NIP
    /// With titles, as documents print it.
    public var name: String
    public var event: Event
    public var circular: Circular
}

extension Registry {
    /// Looks a receipt of a circular up and makes it again of what is on record.
    public func verifyAcknowledgement(_ text: some StringProtocol) async throws -> AcknowledgementVerdict {
        guard let receipt = AcknowledgementReceipt(text: text) else { return .unknown }
        return try await store.read { [ring] transaction in
            guard let found = try transaction.acknowledgement(receipt),
                let person = try transaction.person(found.person),
                let circular = try transaction.circulars(of: found.event).first(where: { $0.version == found.version })
            else { return .unknown }
            let overview = AcknowledgementOverview(
                acknowledgement: found, nip: person.nip, name: person.name.printed,
                event: try transaction.existing(found.event), circular: circular)
            guard receipt.isOf(found, circular, by: ring) else { return .altered(overview) }
            let annulled = try [found].annulled(transaction)
            return annulled.isEmpty ? .genuine(overview) : .annulled(overview)
        }
    }
}
