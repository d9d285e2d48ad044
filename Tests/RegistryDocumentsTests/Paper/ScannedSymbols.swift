import Foundation
import Testing

/// The pages of a PDF as a printer would make them, read by a scanner's program.
enum ScannedSymbols {
    static let isPossible = ["zbarimg", "pdftoppm"].allSatisfy {
        FileManager.default.isExecutableFile(atPath: "/usr/bin/\($0)")
    }

    private static let dotsPerInch = 150

    /// What every symbol of a PDF says, at 150 dots an inch: once for every page that it is on.
    ///
    /// zbar passes over one symbol in a hundred when it is shown ten at once, so it is shown a few at a time, as at a gate.
    static func codes(of pdf: String, in scratch: Scratch) throws -> [String] {
        let folder = "pages-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: scratch(folder), withIntermediateDirectories: true)
        let options = ["-r", "\(dotsPerInch)", "-gray"]
        _ = try printed(by: "/usr/bin/env", ["pdftoppm"] + options + [pdf, scratch("\(folder)/p")])
        return try scratch.entries(folder).flatMap { page in
            let picture = scratch("\(folder)/\(page)")
            let parts = try GreyPicture(picture).parts(dotsPerInch: dotsPerInch)
            let paths = try parts.enumerated().map { place, part in
                let path = "\(picture)-\(place).pgm"
                try Data(part.bytes).write(to: URL(filePath: path))
                return path
            }
            return Set(try codes(of: [picture] + paths)).sorted()
        }
    }

    static func codes(of pictures: [String]) throws -> [String] {
        let options = ["zbarimg", "-q", "--raw", "-Sdisable", "-Sqrcode.enable"]
        return try printed(by: "/usr/bin/env", options + pictures).split(separator: "\n").map(String.init)
    }
}

/// A picture in grey, as pdftoppm writes it: PGM.
private struct GreyPicture {
    let width: Int
    let height: Int
    private let dots: ArraySlice<UInt8>

    init(_ path: String) throws {
        let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
        // P5, width, height and the brightest value, each behind one space, then the dots.
        let head = bytes.prefix(40).split(maxSplits: 4) { $0 == 0x0A || $0 == 0x20 }
        let numbers = head.dropFirst().prefix(3).compactMap { Int(String(decoding: $0, as: UTF8.self)) }
        try #require(numbers.count == 3 && numbers[2] == 255)
        self.init(width: numbers[0], height: numbers[1], dots: bytes.suffix(numbers[0] * numbers[1]))
    }

    private init(width: Int, height: Int, dots: ArraySlice<UInt8>) {
        (self.width, self.height, self.dots) = (width, height, dots)
    }

    var bytes: [UInt8] { Array("P5\n\(width) \(height)\n255\n".utf8) + dots }

    /// Of either half, pieces of 80 mm that lie over one another, so that each symbol is whole on one of them.
    func parts(dotsPerInch: Int) -> [GreyPicture] {
        let tall = 80 * dotsPerInch * 10 / 254
        return stride(from: 0, to: height, by: tall / 3).flatMap { top in
            [0, width / 2].map { left in part(left, top, width / 2, min(tall, height - top)) }
        }
    }

    private func part(_ left: Int, _ top: Int, _ width: Int, _ height: Int) -> GreyPicture {
        let rows = (top..<top + height).map { dots.startIndex + $0 * self.width + left }
        return GreyPicture(width: width, height: height, dots: ArraySlice(rows.flatMap { dots[$0..<$0 + width] }))
    }
}
