/// What kind of civil servant: told by NIP digits 13-14 and, within PNS and PPPK, by the list's status column.
public enum ASNKind: String, Sendable, CaseIterable {
    case pns = "PNS"
    case cpns = "CPNS"
    case pppk = "PPPK"
    case pppkPartTime = "PPPK Paruh Waktu"
}
