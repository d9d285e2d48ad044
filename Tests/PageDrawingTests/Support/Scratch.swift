import Foundation
import PageDrawing
import PageLayout
import Testing

/// A folder that is there for the length of a test, and the programs that look at what was written there.
struct Scratch {
    let folder: String

    static func with<Result>(_ body: (Scratch) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.path + "/drawing-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        return try body(Scratch(folder: folder))
    }

    func path(_ name: String) -> String { "\(folder)/\(name)" }

    var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: folder).sorted()) ?? [] }

    func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(fileURLWithPath: path(name)))) }

    func write(_ bytes: [UInt8], _ name: String) throws -> String {
        try Data(bytes).write(to: URL(fileURLWithPath: path(name)))
        return path(name)
    }

    /// What a program says of files here.
    func run(_ program: String, _ arguments: String...) throws -> String {
        let path = "/usr/bin/\(program)"
        try #require(FileManager.default.isExecutableFile(atPath: path), "\(path) is missing")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let text = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: text, as: UTF8.self)
    }

    /// Writes a PDF.
    func document(
        _ pages: [Page], _ name: String = "page.pdf", properties: DocumentProperties = .invented
    ) throws {
        let fonts = try FontShelf(families: [TextStyle.plain.family])
        let writer = try PDFWriter(path: path(name), properties: properties, fonts: fonts)
        for page in pages { try writer.add(page) }
        try writer.finish()
    }

    /// The lines that `pdftotext` finds in a PDF of these pages.
    func lines(_ pages: [Page], _ option: String = "-layout") throws -> [String] {
        try document(pages)
        return try run("pdftotext", option, "-enc", "UTF-8", "page.pdf", "-")
            .split(whereSeparator: { $0 == "\n" || $0 == "\u{C}" })
            .map { $0.trimmingCharacters(in: .whitespaces) }
            .filter { !$0.isEmpty }
    }
}

extension DocumentProperties {
    static let invented = DocumentProperties(
        title: "Daftar Hadir Apel Ikrar Netralitas",
        author: "Pemerintah Kabupaten Wanasari",
        subject: "Apel 26 Oktober 2020",
        created: 1_603_677_600,
        program: "ikrar",
    )
}

extension TextStyle {
    static let plain = TextStyle(family: "Liberation Sans", points: 11)
}

extension Page {
    /// An A4 page.
    init(_ marks: Mark..., bookmark: String? = nil) { self.init(size: Paper.a4.size, marks: marks, bookmark: bookmark) }
}

extension Mark {
    static func words(
        _ text: String, x: Double = 20, y: Double = 20, _ style: TextStyle = .plain, stretched: Double? = nil,
        isUnderlined: Bool = false
    ) throws -> Mark {
        let width = try FontShelf(families: [style.family]).width(of: text, in: style)
        return .text(
            PlacedText(
                text,
                baseline: Point(x: x, y: y),
                style: style,
                width: width,
                stretchedWidth: stretched,
                isUnderlined: isUnderlined,
            )
        )
    }
}

/// What a call throws.
func fault(_ body: () throws -> Void) -> DrawingError? {
    do {
        try body()
        return nil
    } catch {
        return error as? DrawingError
    }
}
