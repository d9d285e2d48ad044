import CLibPNG
import Foundation
import PaperReading
import Testing

/// Pictures as the files that scanners send.
enum PictureFiles {
    /// PGM, which others are made from.
    static func greymap(_ image: GreyImage) -> [UInt8] {
        Array("P5\n\(image.width) \(image.height)\n255\n".utf8) + image.pixels
    }

    static func png(_ image: GreyImage) throws -> [UInt8] {
        var header = png_image()
        header.version = png_uint_32(PNG_IMAGE_VERSION)
        (header.width, header.height) = (png_uint_32(image.width), png_uint_32(image.height))
        header.format = png_uint_32(PNG_FORMAT_GRAY)
        var bytes = [UInt8](repeating: 0, count: image.pixels.count + 100_000)
        var size = png_alloc_size_t(bytes.count)
        try #require(png_image_write_to_memory(&header, &bytes, &size, 0, image.pixels, 0, nil) != 0)
        return Array(bytes.prefix(Int(size)))
    }

    /// By libjpeg's own command.
    static func jpeg(_ image: GreyImage, quality: Int, in folder: TemporaryFolder) throws -> String {
        let greymap = try folder.write(greymap(image), to: "page.pgm")
        let arguments = ["-grayscale", "-quality", String(quality), "-outfile", folder.path("page.jpg"), greymap]
        let command = Process()
        command.executableURL = URL(fileURLWithPath: "/usr/bin/cjpeg")
        command.arguments = arguments
        try command.run()
        command.waitUntilExit()
        return folder.path("page.jpg")
    }

    /// A PDF with one picture a page, unpacked, as programs of scanners make them.
    ///
    /// - Parameters:
    ///   - widths: of each page's paper, in points.
    ///   - isClosed: says that a password is needed.
    static func pdf(_ images: [GreyImage], widths: [Double], isClosed: Bool = false) -> [UInt8] {
        var bytes = Array("%PDF-1.4\n".utf8)
        var places: [Int] = []
        func add(_ text: String) { bytes += Array(text.utf8) }
        func begin() {
            places.append(bytes.count)
            add("\(places.count) 0 obj\n")
        }
        begin()
        add("<< /Type /Catalog /Pages 2 0 R >>\nendobj\n")
        begin()
        let kids = images.indices.map { "\(3 + $0 * 3) 0 R" }.joined(separator: " ")
        add("<< /Type /Pages /Count \(images.count) /Kids [\(kids)] >>\nendobj\n")
        for (index, image) in images.enumerated() {
            let first = 3 + index * 3
            let width = widths[index]
            let height = width * Double(image.height) / Double(image.width)
            begin()
            add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 \(width) \(height)] /Contents \(first + 1) 0 R")
            add(" /Resources << /XObject << /Scan \(first + 2) 0 R >> >> >>\nendobj\n")
            let drawing = "\(width) 0 0 \(height) 0 0 cm /Scan Do"
            begin()
            add("<< /Length \(drawing.utf8.count) >>\nstream\n\(drawing)\nendstream\nendobj\n")
            begin()
            add("<< /Type /XObject /Subtype /Image /Width \(image.width) /Height \(image.height) /BitsPerComponent 8")
            add(" /ColorSpace /DeviceGray /Length \(image.pixels.count) >>\nstream\n")
            bytes += image.pixels
            add("\nendstream\nendobj\n")
        }
        let table = bytes.count
        add("xref\n0 \(places.count + 1)\n0000000000 65535 f \n")
        for place in places { add(String(format: "%010d 00000 n \n", place)) }
        let word = String(repeating: "5A", count: 32)
        let lock = "/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <\(word)> /U <\(word)> >>"
        add(
            "trailer\n<< /Size \(places.count + 1) /Root 1 0 R \(isClosed ? lock : "") >>\nstartxref\n\(table)\n%%EOF\n"
        )
        return bytes
    }
}
