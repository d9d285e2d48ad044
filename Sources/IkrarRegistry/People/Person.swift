/// One civil servant (ASN) as the registry knows them.
///
/// Identity is `id`, not the NIP: an NI changes when a PPPK moves agency or becomes a PNS (see ``NIP``).
/// Religion, NIK, address, NPWP and BPJS have no field here on purpose (UU 27/2022).
public struct Person: Hashable, Sendable {
    public typealias ID = Identifier<Person>

    public let id: ID
    public var nip: NIP
    public var name: PersonName
    public var kind: ASNKind
    /// The unit the person works in, which may be an OPD itself.
    public var unit: OrgUnit.ID
    public var position: String
    /// Golongan in its canonical spelling: `III/b` for a PNS, `IX` for a PPPK, empty when there is none.
    public var grade: Grade
    /// Eselon in canonical spelling (`II.b`), or empty.
    public var echelon: String
    public var standing: Standing
    /// Lower-cased, for matching webinar reports; `nil` when HR gave none that is well formed.
    public var email: String?
    /// False once HR has said that the person left and no list names them any more.
    public var isListed: Bool

    public init(
        id: ID,
        nip: NIP,
        name: PersonName,
        kind: ASNKind,
        unit: OrgUnit.ID,
        position: String,
        grade: Grade,
        echelon: String,
        standing: Standing,
        email: String?,
        isListed: Bool = true
    ) {
        self.id = id
        self.nip = nip
        self.name = name
        self.kind = kind
        self.unit = unit
        self.position = position
        self.grade = grade
        self.echelon = echelon
        self.standing = standing
        self.email = email
        self.isListed = isListed
    }
}
