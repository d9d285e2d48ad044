import Foundation
import Testing

/// A PDF as independent programs read it: poppler's pdftotext and pdfinfo.
struct PrintedPDF {
    static let isReadable =
        (try? printed(by: "/usr/bin/env", ["pdftotext", "-v"])) != nil
        && FileManager.default.isExecutableFile(atPath: "/usr/bin/pdftotext")

    /// The text of every page, in one line, in the order in which it was written.
    let pages: [String]
    private let properties: [String: String]

    init(_ path: String) throws {
        let text = try printed(by: "/usr/bin/env", ["pdftotext", "-raw", "-enc", "UTF-8", path, "-"])
        // A form feed ends every page.
        pages = text.split(separator: "\u{C}", omittingEmptySubsequences: false).dropLast().map(Self.line)
        var properties: [String: String] = [:]
        for line in try printed(by: "/usr/bin/env", ["pdfinfo", "-isodates", path]).split(separator: "\n") {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            properties[String(line[..<colon])] = value
        }
        self.properties = properties
    }

    /// Of all pages.
    var text: String { pages.joined(separator: " ") }
    /// Without a single space: a NIP is found however it is written.
    var digits: String { text.filter { $0.isASCII && $0.isNumber } }

    subscript(property: String) -> String { properties[property] ?? "" }

    func has(_ words: String) -> Bool { text.contains(Self.line(words)) }

    /// Whether a name stands there, in any script: readers part letters that were set together, and turn words round that
    /// are read from the right.
    func names(_ name: String) -> Bool { Self.names(name, in: text) }

    static func names(_ name: String, in text: String) -> Bool {
        if name.unicodeScalars.allSatisfy(\.isASCII) { return text.contains(line(name)) }
        let letters = joined(text)
        return name.split(separator: " ").allSatisfy { letters.contains(joined(String($0))) }
    }

    /// Without spaces and the marks of direction.
    private static func joined(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.filter { !$0.properties.isWhitespace && !$0.properties.isBidiControl }))
    }

    private static func line(_ text: some StringProtocol) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

/// The head of a PNG.
struct PictureSize: Equatable {
    var width: Int
    var height: Int

    init(width: Int, height: Int) { (self.width, self.height) = (width, height) }

    init(_ path: String) throws {
        let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)).prefix(24))
        try #require(bytes.count == 24 && bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
        let word = { (place: Int) in bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) } }
        self.init(width: word(16), height: word(20))
    }
}
