import Foundation
import PaperReading
import Testing

@Suite("What cannot be read as a scan")
struct ScanRefusalTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func refusal(of path: String, limits: ScanLimits = ScanLimits()) -> PaperReadingError? {
        do throws(PaperReadingError) {
            var pages = try PaperScan(path: path, limits: limits).pages()
            while try pages.next() != nil {}
            return nil
        } catch {
            return error
        }
    }

    @Test("a file that is not there is said to be missing")
    func missing() {
        let path = folder.path("no.pdf")
        #expect(refusal(of: path)?.code == .noSuchFile)
        #expect(refusal(of: path)?.path == path)
    }

    @Test("a folder is no scan, and neither is a pipe")
    func noFiles() throws {
        #expect(refusal(of: folder.path)?.code == .isDirectory)
        try #require(mkfifo(folder.path("pipe"), 0o600) == 0)
        #expect(refusal(of: folder.path("pipe"))?.code == .notRegularFile)
    }

    @Test("a file of no bytes is empty")
    func empty() throws {
        #expect(refusal(of: try folder.write([], to: "empty.pdf"))?.code == .empty)
    }

    @Test(
        "another format is refused by its name, whatever the file is called",
        arguments: [
            (Array("II*\u{0}rest".utf8), "TIFF"), (Array("GIF89a".utf8), "GIF"), (Array("PK\u{3}\u{4}".utf8), "ZIP"),
            (Array("RIFF1234WEBP".utf8), "WebP"), (Array("1234ftypheic".utf8), "HEIC"), (Array("BM1234".utf8), "BMP"),
            (Array("Dear sir".utf8), nil),
        ] as [([UInt8], String?)])
    func foreign(bytes: [UInt8], name: String?) throws {
        let error = refusal(of: try folder.write(bytes, to: "scan.pdf"))
        #expect(error?.code == .foreignFormat)
        #expect(error?.detail == name)
    }

    @Test("a PDF that is none inside is broken, with what the reader of PDFs says")
    func brokenPDF() throws {
        let error = refusal(of: try folder.write(Array("%PDF-1.4\nnothing else".utf8), to: "scan.pdf"))
        #expect(error?.code == .broken)
        #expect(error?.detail?.isEmpty == false)
    }

    @Test("a PDF that wants a password is said to be encrypted")
    func encrypted() throws {
        let image = GreyImage(width: 10, height: 10, pixels: [UInt8](repeating: 255, count: 100))
        let path = try folder.write(PictureFiles.pdf([image], widths: [600], isClosed: true), to: "scan.pdf")
        #expect(refusal(of: path)?.code == .encrypted)
    }

    @Test("a cut PNG is broken, on its page")
    func brokenPNG() throws {
        let image = GreyImage(width: 200, height: 200, pixels: (0..<40_000).map { UInt8(truncatingIfNeeded: $0 &* 7) })
        let bytes = try PictureFiles.png(image)
        let error = refusal(of: try folder.write(Array(bytes.prefix(bytes.count / 2)), to: "cut.png"))
        #expect(error?.code == .broken)
        #expect(error?.page == 1)
    }

    @Test("a cut JPEG is broken, and not filled up with grey")
    func brokenJPEG() throws {
        let image = GreyImage(width: 200, height: 200, pixels: (0..<40_000).map { UInt8(truncatingIfNeeded: $0 &* 7) })
        let bytes = try Data(contentsOf: URL(fileURLWithPath: PictureFiles.jpeg(image, quality: 80, in: folder)))
        let error = refusal(of: try folder.write(Array(bytes.prefix(bytes.count / 2)), to: "cut.jpg"))
        #expect(error?.code == .broken)
    }

    @Test("a PDF of too many pages is refused before any is rendered")
    func tooManyPages() throws {
        let image = GreyImage(width: 10, height: 10, pixels: [UInt8](repeating: 255, count: 100))
        let path = try folder.write(PictureFiles.pdf([image, image, image], widths: [600, 600, 600]), to: "scan.pdf")
        let error = refusal(of: path, limits: ScanLimits(pages: 2))
        #expect(error?.code == .tooManyPages)
        #expect(error?.count == 3)
        #expect(error?.limit == 2)
    }

    @Test("a page of too many pixels is refused with its number, in every format")
    func tooManyPixels() throws {
        let image = GreyImage(width: 100, height: 100, pixels: [UInt8](repeating: 255, count: 10_000))
        let pdf = try folder.write(PictureFiles.pdf([image], widths: [600]), to: "scan.pdf")
        let png = try folder.write(PictureFiles.png(image), to: "page.png")
        for path in [pdf, png, try PictureFiles.jpeg(image, quality: 90, in: folder)] {
            let error = refusal(of: path, limits: ScanLimits(pixels: 9_999))
            #expect(error?.code == .tooManyPixels)
            #expect(error?.page == 1)
            #expect(error?.limit == 9_999)
            #expect((error?.count ?? 0) >= 10_000)
        }
    }

    @Test("after an error there are no more pages")
    func noMore() throws {
        var pages = try PaperScan(
            path: try folder.write(Array([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), to: "scan.png")
        ).pages()
        #expect(throws: PaperReadingError.self) { try pages.next() }
        #expect(try pages.next() == nil)
    }
}
