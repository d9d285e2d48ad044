public import IkrarRegistry

/// What a document says that the registry does not know; what is empty leaves dots to write on.
public struct DocumentParticulars: Sendable, Hashable {
    /// `800/123/418.50/2026`; of certificates with `{serial}`.
    public var number = ""
    /// Who led the apel.
    public var leader = ""
    /// Who read the ikrar, which all repeated.
    public var reader = ""
    public var witnesses: [String] = []
    /// Of the election supervisor who was there.
    public var supervisor = ""
    public var notes = ""
    /// Of a training: jam pelajaran.
    public var hours: Int?

    public init() {}

    /// What is on record of who led, read and witnessed, wherever nobody else is named.
    public mutating func fill(from ceremony: PledgeCeremony) {
        if leader.isEmpty { leader = ceremony.ledBy }
        if reader.isEmpty { reader = ceremony.readBy }
        if witnesses.isEmpty { witnesses = ceremony.witnesses }
    }

    /// Whether each page has a number of its own.
    var isNumbered: Bool { number.contains("{") }
}
