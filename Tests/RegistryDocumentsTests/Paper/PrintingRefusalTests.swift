import Foundation
import IkrarRegistry
import OfficePaper
import PageDrawing
import PageLayout
import RegistryDocuments
import Testing

@Suite("Printing that cannot be done")
struct PrintingRefusalTests {
    private let scratch: Scratch
    private let regency: SmallRegency

    /// The head of a PNG of 20,000 × 10,000 dots, and an end.
    private static let hugePicture =
        "iVBORw0KGgoAAAANSUhEUgAATiAAACcQCAIAAAB2Rt/1AAAADElEQVR4nGNgoD0AAABkAAGGZDw1AAAAAElFTkSuQmCC"
    private static let drawing = #"<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>"#

    init() throws {
        scratch = try Scratch()
        regency = try SmallRegency()
    }

    @Test("for want of a font says which", arguments: OrderKind.allCases, DocumentFormat.allCases)
    func font(kind: OrderKind, format: DocumentFormat) throws {
        let templates = try ShippedTemplates.copy(to: scratch)
        try scratch.replace("family: Liberation Sans", with: "family: Sans Antah", in: "templates/agency.yaml")
        try unchanged(kind, format, templates) { error in
            #expect(error.code == .fontMissing)
            #expect(error.family == "Sans Antah")
        }
    }

    @Test("for a logo of 200 megapixels says how large it is, before it is drawn", arguments: DocumentFormat.allCases)
    func hugeLogo(format: DocumentFormat) throws {
        let templates = try ShippedTemplates.copy(to: scratch)
        let logo = try #require(Data(base64Encoded: Self.hugePicture))
        try logo.write(to: URL(filePath: scratch("templates/pictures/emblem.png")))
        try unchanged(.minutes, format, templates) { error in
            #expect(error.code == .pictureTooLarge)
            #expect(error.pixels == 200_000_000)
            #expect(error.path == scratch("templates/pictures/emblem.png"))
        }
    }

    @Test("for a drawing in SVG under a picture's name says so", arguments: DocumentFormat.allCases)
    func drawing(format: DocumentFormat) throws {
        let templates = try ShippedTemplates.copy(to: scratch)
        try scratch.put(Self.drawing, "templates/pictures/emblem.png")
        try unchanged(.minutes, format, templates) { error in
            #expect(
                error
                    == DrawingError(.pictureIsSVG, path: scratch("templates/pictures/emblem.png"), detail: error.detail)
            )
        }
    }

    @Test("for a logo that is gone since the templates were read says which")
    func missingLogo() throws {
        let templates = try ShippedTemplates.copy(to: scratch)
        let printer = try regency.printer(templates)
        try FileManager.default.removeItem(atPath: scratch("templates/pictures/emblem.png"))
        let error = try #require(throws: DrawingError.self) {
            try printer.print(regency.order(.minutes), to: scratch("out"))
        }
        #expect(error.code == .pictureMissing)
        #expect(error.path == scratch("templates/pictures/emblem.png"))
        #expect(try scratch.entries == ["templates"])
    }

    @Test("for a broken template says where it breaks, and only when it is needed")
    func brokenTemplate() throws {
        let templates = try ShippedTemplates.copy(to: scratch)
        try scratch.replace(
            "  - title: BERITA ACARA", with: "  - titel: BERITA ACARA", in: "templates/documents/minutes.yaml")
        let findings = try #require(throws: TemplateFindings.self) {
            try PrintTemplates(templates, for: [.recap, .minutes])
        }
        let error = try #require(findings.errors.first)
        #expect(error.code == .unknownKey)
        #expect(error.path == scratch("templates/documents/minutes.yaml"))
        #expect(error.value == "titel")
        #expect(error.choices.first == "title")
        #expect((error.line, error.column) == (8, 5))
        _ = try PrintTemplates(templates, for: [.recap])
    }

    @Test("for a logo whose name is a drawing's says so before anything is printed")
    func drawingByName() throws {
        let templates = try ShippedTemplates.copy(to: scratch)
        try scratch.put(Self.drawing, "templates/pictures/emblem.svg")
        try scratch.replace("pictures/emblem.png", with: "pictures/emblem.svg", in: "templates/agency.yaml")
        let findings = try #require(throws: TemplateFindings.self) { try PrintTemplates(templates, for: [.minutes]) }
        #expect(findings.errors.map(\.code) == [.pictureFormat])
    }

    @Test(
        "for want of room on the disk names the file that was asked for",
        .enabled(if: SmallDisk.isPossible, "needs the right to mount a tmpfs"), arguments: DocumentFormat.allCases)
    func fullDisk(format: DocumentFormat) throws {
        let disk = try SmallDisk()
        let printer = try regency.printer(format: format)
        let error = try #require(throws: DrawingError.self) {
            try printer.print(regency.order(.filledLists, [regency.single, regency.crowd]), to: "\(disk.path)/out")
        }
        #expect(error.code == .noSpace)
        let path = try #require(error.path)
        #expect(path.contains("/out/kehadiran-"), "\(path)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: disk.path) == [])
    }

    @Test("into a file is refused")
    func intoFile() throws {
        try scratch.put("milik orang", "out")
        #expect(throws: DocumentError.self) { try regency.printer().print(regency.order(.minutes), to: scratch("out")) }
        #expect(try scratch.text("out") == "milik orang")
    }

    /// Whatever was printed before is there still, byte for byte, and nothing else.
    private func unchanged(
        _ kind: OrderKind, _ format: DocumentFormat, _ templates: TemplateFolder, _ check: (DrawingError) -> Void
    ) throws {
        let order = regency.order(kind, [regency.single, regency.odd])
        _ = try regency.printer(format: format).print(order, to: scratch("out"))
        let before = try contents()
        let error = try #require(throws: DrawingError.self) {
            try regency.printer(templates, format: format).print(order, to: scratch("out"))
        }
        check(error)
        #expect(try contents() == before)
        #expect(try scratch.entries == ["out", "templates"])
    }

    private func contents() throws -> [String: Data] {
        try Dictionary(
            uniqueKeysWithValues: scratch.entries("out").map {
                ($0, try Data(contentsOf: URL(filePath: scratch("out/\($0)"))))
            })
    }
}
