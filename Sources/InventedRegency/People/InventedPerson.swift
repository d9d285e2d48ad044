/// One ASN as HR knows the person: the truth that a list should be read to.
public struct InventedPerson: Hashable, Sendable {
    /// Place among the regency's people.
    public let index: Int
    /// 18 digits.
    public let nip: String
    public let kind: ASNKind
    /// Without titles.
    public let name: String
    /// Such as `Dr. H.`; empty when there is none.
    public let frontTitles: String
    /// Such as `S.Kep., Ns.`, without a leading comma; empty when there is none.
    public let backTitles: String
    public let isMale: Bool
    public let birth: InventedDay
    /// Place among the regency's OPD.
    public let opd: Int
    public let opdName: String
    public let opdAbbreviation: String
    /// As letters write it; the OPD's own name for its head.
    public let unit: String
    /// `SUB UNIT - UNIT - OPD - PEMERINTAH …` in capitals.
    public let unitPath: String
    public let unitID: String
    /// `III/c`, `IX`, or empty for part-time PPPK.
    public let golongan: String
    /// Such as `Penata`; empty for PPPK.
    public let pangkat: String
    public let jabatan: String
    public let jenisJabatan: String
    /// `II.b`; empty below eselon IV and for functional posts.
    public let eselon: String
    /// Head of the OPD.
    public let isHead: Bool
    public let standing: LegalStanding
    public let email: String

    /// The name with its titles, as lists print it.
    public var printedName: String {
        (frontTitles.isEmpty ? "" : frontTitles + " ") + name + (backTitles.isEmpty ? "" : ", " + backTitles)
    }

    /// `19860515 201001 1 003`.
    public var spacedNIP: String {
        let digits = Array(nip)
        return String(digits[..<8]) + " " + String(digits[8..<14]) + " " + String(digits[14]) + " "
            + String(digits[15...])
    }
}
