import Foundation
import Testing

/// A page of a printed list as a scanner hands it over, on which the test signs by hand.
struct ScannedPage {
    static let dotsPerInch = 200

    static let isPossible = ["pdftoppm", "pdftotext"].allSatisfy {
        FileManager.default.isExecutableFile(atPath: "/usr/bin/\($0)")
    }

    struct Unread: Error {}

    let width: Int
    let height: Int
    /// Black is 0; row after row.
    private(set) var pixels: [UInt8]
    /// The codes of its rows, from top to bottom, with the middles of the rows.
    let rows: [(code: String, middle: Int)]
    private let signatures: Range<Int>

    /// - Parameter number: From 1.
    init(_ number: Int, of pdf: String, in folder: Folder) throws {
        let (program, page) = (Program(folder: folder), ["-f", "\(number)", "-l", "\(number)"])
        let raster = "halaman-\(UUID().uuidString)"
        let options = ["-r", "\(Self.dotsPerInch)", "-gray", "-singlefile", pdf, raster]
        try program.run(page + options, executable: "pdftoppm").ok()
        let bytes = [UInt8](try folder.read("\(raster).pgm"))
        // P5, width, height and the brightest value, each behind one space, then the pixels.
        let head = bytes.prefix(40).split(maxSplits: 4, whereSeparator: { $0 == 0x0A || $0 == 0x20 })
        let numbers = head.dropFirst().prefix(3).compactMap { Int(String(decoding: $0, as: UTF8.self)) }
        guard numbers.count == 3, numbers[2] == 255 else { throw Unread() }
        (width, height) = (numbers[0], numbers[1])
        pixels = Array(bytes.suffix(width * height))
        let layout = try program.run(page + ["-bbox", pdf, "-"], executable: "pdftotext").ok().output
        let words = Self.words(layout)
        rows = words.filter { Self.isCode($0.text) }.map { ($0.text, ($0.top + $0.bottom) / 2) }.sorted { $0.1 < $1.1 }
        guard let left = words.first(where: { $0.text == "Tanda" }),
            let right = words.first(where: { $0.text == "Tangan" })
        else { throw Unread() }
        signatures = left.left..<right.right
    }

    /// Signs in these rows, counted from 0: a wave through the cell, two dots thick or more.
    mutating func sign(_ places: [Int]) {
        for place in places {
            for step in 0..<(4 * signatures.count) {
                let x = signatures.lowerBound + step / 4
                let wave = sin(Double(step) / 4 * 0.18) * 14 + sin(Double(step) / 4 * 0.41) * 6
                let y = rows[place].middle + Int(wave.rounded())
                for (right, down) in [(0, 0), (1, 0), (0, 1), (1, 1), (2, 1), (1, 2)] {
                    pixels[(y + down) * width + x + right] = 40
                }
            }
        }
    }

    /// As a PNG that is not compressed.
    func write(_ name: String, to folder: Folder) throws {
        try folder.write(PlainPNG.bytes(width: width, height: height, pixels: pixels), name)
    }

    private struct Word {
        var text: String
        var left: Int
        var right: Int
        var top: Int
        var bottom: Int
    }

    /// `<word xMin="1.0" yMin="2.0" xMax="3.0" yMax="4.0">text</word>`, in points.
    private static func words(_ layout: String) -> [Word] {
        layout.split(separator: "\n").compactMap { line in
            let parts = line.split(separator: "\"")
            guard line.contains("<word"), parts.count == 9 else { return nil }
            let edges = [1, 3, 5, 7].compactMap { Double(parts[$0]) }.map { Int($0 / 72 * Double(dotsPerInch)) }
            guard edges.count == 4 else { return nil }
            let text = parts[8].dropFirst().prefix { $0 != "<" }
            return Word(text: String(text), left: edges[0], right: edges[2], top: edges[1], bottom: edges[3])
        }
    }

    private static func isCode(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return bytes.count == 9 && bytes[4] == UInt8(ascii: "-")
            && bytes.enumerated().allSatisfy { place, byte in
                place == 4 || (48...57).contains(byte) || (65...90).contains(byte)
            }
    }
}

/// Grey pictures as PNG (ISO/IEC 15948), stored and not compressed (RFC 1951, 3.2.4).
enum PlainPNG {
    static func bytes(width: Int, height: Int, pixels: [UInt8]) -> [UInt8] {
        var rows: [UInt8] = []
        for row in 0..<height { rows += [0] + pixels[row * width..<(row + 1) * width] }
        var stream: [UInt8] = [0x78, 0x01]
        for start in stride(from: 0, to: rows.count, by: 65_535) {
            let block = rows[start..<min(start + 65_535, rows.count)]
            let count = UInt16(block.count)
            let lengths = [count, ~count].flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
            stream += [start + block.count == rows.count ? 1 : 0] + lengths + block
        }
        var (low, high): (UInt32, UInt32) = (1, 0)
        for byte in rows {
            low = (low + UInt32(byte)) % 65_521
            high = (high + low) % 65_521
        }
        stream += word(high << 16 | low)
        let head = word(UInt32(width)) + word(UInt32(height)) + [8, 0, 0, 0, 0]
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", head) + chunk("IDAT", stream)
            + chunk("IEND", [])
    }

    private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
        let body = Array(name.utf8) + content
        var check = UInt32.max
        for byte in body { check = checks[Int((check ^ UInt32(byte)) & 255)] ^ check >> 8 }
        return word(UInt32(content.count)) + body + word(~check)
    }

    /// CRC-32 of every byte (annex D).
    private static let checks: [UInt32] = (0..<256).map { byte in
        (0..<8).reduce(UInt32(byte)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1 }
    }

    private static func word(_ number: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(number >> $0 & 255) }
    }
}
