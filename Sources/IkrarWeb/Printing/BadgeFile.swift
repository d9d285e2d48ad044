/// What one badge can be taken home as; the raw value is the address's end and the file's.
enum BadgeFile: String, Sendable, CaseIterable {
    /// Cards on a sheet, to be printed and cut.
    case pdf
    /// The symbol with its typed code, to be shown on a phone.
    case png

    var contentType: String {
        switch self {
        case .pdf: "application/pdf"
        case .png: "image/png"
        }
    }
}
