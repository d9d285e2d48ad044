/// A mend for a held-back row, for a person to accept: never applied alone.
public struct RowProposal: Hashable, Sendable {
    public enum Ground: String, Sendable, CaseIterable {
        /// The first 15 digits and the name are those of exactly one known person.
        case digitsAndName
        /// What is left of the digits and the name are those of exactly one known person.
        case remainingDigitsAndName
        /// The name and the unit are those of exactly one known person.
        case nameAndUnit
    }

    /// The known person's NIP.
    public var nip: NIP
    /// Their name, as printed.
    public var name: String
    public var ground: Ground

    public init(nip: NIP, name: String, ground: Ground) {
        self.nip = nip
        self.name = name
        self.ground = ground
    }
}
