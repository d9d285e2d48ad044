/// An OPD: a unit directly below the regency.
public struct InventedOPD: Hashable, Sendable {
    /// As letters write it, such as `Dinas Sosial`.
    public let name: String
    /// Such as `DINSOS`; unique in a regency.
    public let abbreviation: String
    public let unitID: String
}
