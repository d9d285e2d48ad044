/// The kinds of ASN, as the people of a list are told apart.
public enum ASNKind: UInt8, CaseIterable, Sendable {
    case pns
    case cpns
    case pppk
    case pppkParuhWaktu

    /// Which of SIASN's lists a person of this kind stands in.
    public var list: SIASNList {
        switch self {
        case .pns, .cpns: .pns
        case .pppk: .pppk
        case .pppkParuhWaktu: .pppkParuhWaktu
        }
    }
}
