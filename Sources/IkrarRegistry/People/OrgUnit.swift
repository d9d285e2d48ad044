/// A unit of the Pemda: an OPD, or a bidang, UPTD, school, kelurahan … beneath one.
public struct OrgUnit: Hashable, Sendable {
    public typealias ID = Identifier<OrgUnit>

    public let id: ID
    /// As it is printed: `UPT Satuan Pendidikan SDN Arjasari 01`.
    public var name: String
    /// `nil` for an OPD.
    public var parent: ID?
    /// The OPD this unit belongs to; its own id when it is one.
    public var opd: ID
    /// BKN's UNOR ID, when a list gave it.
    public var unorID: String?

    public init(id: ID, name: String, parent: ID?, opd: ID, unorID: String?) {
        self.id = id
        self.name = name
        self.parent = parent
        self.opd = opd
        self.unorID = unorID
    }

    public var isOPD: Bool { opd == id }
}

/// Another spelling of a unit's name that this Pemda uses (`DINKES`); aliases are the Pemda's own, never built in,
/// because the same letters mean different offices in different places.
public struct UnitAlias: Hashable, Sendable {
    public var spelling: String
    public var unit: OrgUnit.ID

    public init(spelling: String, unit: OrgUnit.ID) {
        self.spelling = spelling
        self.unit = unit
    }
}
