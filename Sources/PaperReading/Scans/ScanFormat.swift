/// What kind of file a scan is, after its first bytes; names are not believed.
public enum ScanFormat: String, Hashable, Sendable, CaseIterable {
    case pdf, png, jpeg

    /// How many bytes ``recognise(_:)`` wants to see: a PDF may begin with up to a kilobyte of something else (ISO
    /// 32000-1, annex H, note 13).
    static let bytesWanted = 1024

    enum Recognition: Hashable {
        case format(ScanFormat)
        /// A format that is known by name and not read here, or none that is known.
        case foreign(String?)
    }

    static func recognise(_ bytes: [UInt8]) -> Recognition {
        func begins(_ beginning: [UInt8], at offset: Int = 0) -> Bool {
            bytes.dropFirst(offset).starts(with: beginning)
        }
        if begins([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return .format(.png) }
        if begins([0xFF, 0xD8, 0xFF]) { return .format(.jpeg) }
        if begins([0x49, 0x49, 0x2A, 0x00]) || begins([0x4D, 0x4D, 0x00, 0x2A]) { return .foreign("TIFF") }
        if begins(Array("ftyphei".utf8), at: 4) || begins(Array("ftypmif1".utf8), at: 4) { return .foreign("HEIC") }
        if begins(Array("RIFF".utf8)), begins(Array("WEBP".utf8), at: 8) { return .foreign("WebP") }
        if begins(Array("GIF8".utf8)) { return .foreign("GIF") }
        if begins(Array("BM".utf8)) { return .foreign("BMP") }
        if begins([0x50, 0x4B, 0x03, 0x04]) { return .foreign("ZIP") }
        if bytes.indices.contains(where: { begins(Array("%PDF-".utf8), at: $0) }) { return .format(.pdf) }
        return .foreign(nil)
    }
}
