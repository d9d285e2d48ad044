/// A person's name with the titles apart, because lists write them in three columns and documents in one line.
public struct PersonName: Hashable, Sendable {
    /// `Dr.`, `Hj.`, `dr. H.`; empty when none.
    public var frontTitle: String
    public var bare: String
    /// `S.Pd., M.Si.` without a leading comma; empty when none.
    public var backTitle: String

    public init(frontTitle: String = "", bare: String, backTitle: String = "") {
        self.frontTitle = frontTitle
        self.bare = bare
        self.backTitle = backTitle
    }

    /// As documents print it: `Dr. Endang Wulandari, S.Kep., Ns.`
    public var printed: String {
        let named = frontTitle.isEmpty ? bare : "\(frontTitle) \(bare)"
        return backTitle.isEmpty ? named : "\(named), \(backTitle)"
    }
}
