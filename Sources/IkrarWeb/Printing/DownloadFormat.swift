import RegistryDocuments

/// What a roster can be taken home as; the raw value is the address's end and the file's.
enum DownloadFormat: String, Sendable, CaseIterable {
    case csv, xlsx, json, pdf

    var contentType: String {
        switch self {
        case .csv: "text/csv; charset=utf-8"
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case .json: "application/json"
        case .pdf: "application/pdf"
        }
    }

    /// Whether a roster can be one without whole NIP and anybody's health.
    var isMaskable: Bool {
        switch self {
        case .json, .pdf: true
        case .csv, .xlsx: false
        }
    }

    /// The registry's own writers'; a PDF is printed.
    var roster: RosterFormat? {
        switch self {
        case .csv: .csv
        case .xlsx: .xlsx
        case .json: .json
        case .pdf: nil
        }
    }
}
