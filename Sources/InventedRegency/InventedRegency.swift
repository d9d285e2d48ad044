/// A regency that does not exist, with its units, its ASN, the lists its offices would hand over, and the truth about
/// each of them. The same recipe gives the same bytes everywhere and always.
///
/// What is kept is small (about twenty bytes a person); texts are made when they are asked for.
public struct InventedRegency: Sendable {
    public let recipe: Recipe
    /// The regency's OPD. People and units name them by their place in this array.
    public let opds: [InventedOPD]
    let tree: UnitTree
    let records: [PersonRecord]

    public init(_ recipe: Recipe) {
        self.recipe = recipe
        let tree = UnitTree(recipe)
        let records = PersonRecord.all(recipe, in: tree)
        self.tree = tree
        self.records = records
        opds = tree.opds
    }

    /// Everyone, heads of OPD first (in the order of `opds`), then those who lead a unit, then the staff.
    public var people: InventedPeople { InventedPeople(regency: self) }

    /// The unit tree as SIASN's `ID, NAMA_UNOR, ID_ATASAN`: the regency first, every parent before its children.
    public var units: [InventedUnit] { tree.units }
}
