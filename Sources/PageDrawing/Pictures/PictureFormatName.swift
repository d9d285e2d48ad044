/// Names of formats that are not drawn, so that a refusal can say what a file is.
enum PictureFormatName {
    static let svg = "SVG"

    private static let beginnings: [(String, offset: Int, [UInt8])] = [
        ("GIF", 0, Array("GIF8".utf8)),
        ("WebP", 8, Array("WEBP".utf8)),
        ("BMP", 0, Array("BM".utf8)),
        ("TIFF", 0, [0x49, 0x49, 0x2A, 0x00]),
        ("TIFF", 0, [0x4D, 0x4D, 0x00, 0x2A]),
        ("PDF", 0, Array("%PDF".utf8)),
        ("AVIF", 4, Array("ftypavif".utf8)),
        ("HEIC", 4, Array("ftyphei".utf8)),
        ("HEIC", 4, Array("ftypmif1".utf8)),
        ("JPEG XL", 0, [0xFF, 0x0A]),
        ("JPEG 2000", 4, Array("jP  ".utf8)),
        ("ICO", 0, [0x00, 0x00, 0x01, 0x00]),
        ("PostScript", 0, Array("%!PS".utf8)),
        ("gzip", 0, [0x1F, 0x8B]),
    ]

    static func of(_ bytes: [UInt8]) -> String? {
        for (name, offset, beginning) in beginnings where bytes.dropFirst(offset).starts(with: beginning) {
            return name
        }
        return holdsSVG(bytes.prefix(4096)) ? svg : nil
    }

    /// Text with the element `svg` near its start.
    private static func holdsSVG(_ start: ArraySlice<UInt8>) -> Bool {
        let tag = Array("<svg".utf8)
        return start.indices.contains { start[$0...].starts(with: tag) }
    }
}
