import Foundation
import PageDrawing
import PageLayout
import Testing

@Suite("What cannot be written")
struct RefusalTests {
    @Test("ends on a full disk with that as the reason, and the device stays")
    func fullDisk() throws {
        let fonts = try FontShelf(families: ["Liberation Sans"])
        let page = Page(try .words("penuh"))
        let full = DrawingError(.noSpace, path: "/dev/full", systemError: ENOSPC)
        let document = fault {
            let writer = try PDFWriter(path: "/dev/full", properties: .invented, fonts: fonts)
            try writer.add(page)
            try writer.finish()
        }
        #expect(document == full)
        #expect(fault { try PageImage.write(page, to: "/dev/full", dotsPerInch: 96, fonts: fonts) } == full)
        #expect(FileManager.default.fileExists(atPath: "/dev/full"))
    }

    @Test("is noticed while pages are added, not only at the end")
    func fullDiskEarly() throws {
        let fonts = try FontShelf(families: ["Liberation Sans"])
        let writer = try PDFWriter(path: "/dev/full", properties: .invented, fonts: fonts)
        var pages = 0
        let refusal = fault {
            while pages < 2000 {
                let marks = (0..<400).map { place in
                    let x = Double(place * 37 % 1000) / 5
                    let end = Point(x: x + Double(pages * 7919 % 1013) / 50, y: Double(place))
                    return Mark.line(from: Point(x: x, y: Double(place % 300)), to: end, Stroke())
                }
                try writer.add(Page(size: Paper.a4.size, marks: marks))
                pages += 1
            }
        }
        #expect(refusal?.code == .noSpace && pages < 2000)
    }

    @Test("in a folder that is missing, or under the name of one, is refused")
    func folders() throws {
        try Scratch.with { scratch in
            let fonts = try FontShelf(families: [])
            for (path, number) in [(scratch.path("none/a.pdf"), ENOENT), (scratch.folder, EISDIR)] {
                let expected = DrawingError(.cannotWrite, path: path, systemError: number)
                #expect(fault { _ = try PDFWriter(path: path, properties: .invented, fonts: fonts) } == expected)
                #expect(fault { try PageImage.write(Page(), to: path, dotsPerInch: 96, fonts: fonts) } == expected)
            }
            #expect(scratch.names.isEmpty)
        }
    }

    @Test("to its end is no document: a writer that is let go takes its file away")
    func abandoned() throws {
        try Scratch.with { scratch in
            var writer: PDFWriter? = try PDFWriter(
                path: scratch.path("a.pdf"), properties: .invented, fonts: FontShelf(families: []))
            try writer?.add(Page())
            #expect(scratch.names == ["a.pdf"])
            writer = nil
            #expect(scratch.names.isEmpty)
        }
    }
}
