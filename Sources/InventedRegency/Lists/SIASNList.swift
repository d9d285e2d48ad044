/// SIASN hands over one list for PNS (with CPNS), one for PPPK and one for part-time PPPK.
public enum SIASNList: String, CaseIterable, Sendable {
    case pns
    case pppk
    case pppkParuhWaktu = "pppk-paruh-waktu"

    /// Such as `siasn-pns`, without an extension.
    public var fileName: String { "siasn-\(rawValue)" }

    /// The name of the sheet in a workbook.
    public var sheetName: String {
        switch self {
        case .pns: "DATA PNS"
        case .pppk: "DATA PPPK"
        case .pppkParuhWaktu: "DATA PPPK PARUH WAKTU"
        }
    }
}
