import Foundation
import PaperReading
import Testing

@Suite("A scan's pages")
struct ScanPagesTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// Grey, with a black corner at the upper left.
    private func picture(width: Int, height: Int, grey: UInt8) -> GreyImage {
        var pixels = [UInt8](repeating: grey, count: width * height)
        for y in 0..<height / 4 {
            for x in 0..<width / 4 { pixels[y * width + x] = 0 }
        }
        return GreyImage(width: width, height: height, pixels: pixels)
    }

    private func pages(of path: String) throws -> [ScannedPage] {
        var pages = try PaperScan(path: path).pages()
        var all: [ScannedPage] = []
        while let page = try pages.next() { all.append(page) }
        return all
    }

    @Test("a PDF's pages come in their order, at 200 dots an inch")
    func pdf() throws {
        let images = [200, 150, 100].map { picture(width: 60, height: 80, grey: $0) }
        let path = try folder.write(PictureFiles.pdf(images, widths: [612, 612, 612]), to: "scan.pdf")
        let pages = try pages(of: path)
        #expect(pages.map(\.number) == [1, 2, 3])
        #expect(pages.map(\.dotsPerInch) == [200, 200, 200])
        #expect(pages.map(\.image.width) == [1700, 1700, 1700])
        #expect(pages.map { $0.image[1000, 1000] } == [200, 150, 100])
        #expect(pages.map { $0.image[100, 100] } == [0, 0, 0])
    }

    @Test("pages of a wrong size are rendered as large as paper is: huge ones smaller, tiny ones larger")
    func sizes() throws {
        let images = [210, 190, 170, 150].map { picture(width: 30, height: 40, grey: $0) }
        let path = try folder.write(PictureFiles.pdf(images, widths: [3000, 612, 90, 612]), to: "scan.pdf")
        let pages = try pages(of: path)
        #expect(pages.map { $0.image[$0.image.width / 2, $0.image.height / 2] } == [210, 190, 170, 150])
        let longSides = pages.map { max($0.image.width, $0.image.height) }
        #expect((3300...3500).contains(longSides[0]))
        #expect((2200...2300).contains(longSides[1]))
        #expect((1500...1700).contains(longSides[2]))
        #expect(longSides[3] == longSides[1])
    }

    @Test("a scan may be gone through again, and left half-way")
    func again() throws {
        let images = [200, 150].map { picture(width: 60, height: 80, grey: $0) }
        let scan = try PaperScan(path: try folder.write(PictureFiles.pdf(images, widths: [612, 612]), to: "scan.pdf"))
        #expect(scan.pageCount == 2)
        var some = scan.pages()
        #expect(try some.next()?.number == 1)
        var all = scan.pages()
        #expect(try all.next()?.number == 1)
        #expect(try all.next()?.number == 2)
        #expect(try all.next() == nil)
    }

    @Test("a PNG's greys are those of the file")
    func png() throws {
        let image = GreyImage(width: 97, height: 53, pixels: (0..<97 * 53).map { UInt8(truncatingIfNeeded: $0 &* 31) })
        let pages = try pages(of: try folder.write(PictureFiles.png(image), to: "scan"))
        #expect(pages.map(\.image) == [image])
        #expect(pages[0].dotsPerInch == nil)
    }

    @Test("a JPEG's greys are nearly those of the picture")
    func jpeg() throws {
        let image = picture(width: 64, height: 64, grey: 180)
        let page = try #require(try pages(of: try PictureFiles.jpeg(image, quality: 90, in: folder)).first)
        #expect(page.image.width == 64)
        #expect(abs(Int(page.image[40, 40]) - 180) < 4)
        #expect(page.image[4, 4] < 4)
    }

    @Test("a name that looks like an option or a command is a name", arguments: ["-r scan.pdf", "a; b '$(c)'.pdf"])
    func names(name: String) throws {
        let image = picture(width: 60, height: 80, grey: 200)
        let path = try folder.write(PictureFiles.pdf([image], widths: [612]), to: name)
        #expect(try pages(of: path).count == 1)
        #expect(try pages(of: folder.path + "/./" + name).count == 1)
    }
}
