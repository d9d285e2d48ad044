/// One line of the unit tree.
public struct InventedUnit: Hashable, Sendable {
    /// 32 hexadecimal digits.
    public let id: String
    /// In capitals, as SIASN writes unit names.
    public let name: String
    /// Nil for the regency itself.
    public let parentID: String?
}
