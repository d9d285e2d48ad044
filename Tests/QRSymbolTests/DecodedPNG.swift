import CLibPNG
import Testing

/// A PNG file as libpng reads it, and its chunks as they stand in the file.
struct DecodedPNG {
    let width: Int
    let height: Int
    /// 0 is black and 255 white, row by row.
    let grey: [UInt8]
    let chunks: [(name: String, content: [UInt8])]

    init(_ file: [UInt8]) throws {
        var image = png_image()
        image.version = png_uint_32(PNG_IMAGE_VERSION)
        try #require(png_image_begin_read_from_memory(&image, file, file.count) != 0)
        image.format = 0
        var grey = [UInt8](repeating: 1, count: Int(image.width * image.height))
        try #require(png_image_finish_read(&image, nil, &grey, 0, nil) != 0)
        // libpng mends what it can and warns of it: there must be nothing to mend.
        try #require(image.warning_or_error == 0)
        width = Int(image.width)
        height = Int(image.height)
        self.grey = grey
        chunks = Self.chunks(of: file)
    }

    func isBlack(_ x: Int, _ y: Int) -> Bool { grey[y * width + x] == 0 }

    private static func chunks(of file: [UInt8]) -> [(name: String, content: [UInt8])] {
        var chunks: [(name: String, content: [UInt8])] = []
        var offset = 8
        while offset + 12 <= file.count {
            let length = number(file[offset..<offset + 4])
            let name = String(decoding: file[offset + 4..<offset + 8], as: UTF8.self)
            chunks.append((name, Array(file[offset + 8..<offset + 8 + length])))
            offset += 12 + length
        }
        return chunks
    }

    static func number(_ bytes: some Sequence<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }
}
