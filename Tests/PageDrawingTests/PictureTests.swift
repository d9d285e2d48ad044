import Foundation
import PageDrawing
import PageLayout
import Testing

@Suite("Pictures")
struct PictureTests {
    private let box = Box(x: 10, y: 10, width: 40, height: 20)
    private let card = Size(width: 60, height: 40)

    @Test("are in a PDF once, however often they are drawn; a JPEG as it is")
    func once() throws {
        try Scratch.with { scratch in
            InventedPicture.png(width: 40, height: 40, to: scratch.path("logo.png"))
            let jpeg = InventedPicture.jpeg(width: 64, height: 48)
            let photo = try scratch.write(jpeg, "photo.jpg")
            let page = Page(
                .picture(scratch.path("logo.png"), box), .picture(photo, Box(x: 100, y: 100, width: 30, height: 30)))
            try scratch.document(Array(repeating: page, count: 30))
            let list = try scratch.run("pdfimages", "-list", "page.pdf").split(separator: "\n").dropFirst(2)
                .map { $0.split(separator: " ") }
            #expect(list.count == 60)
            #expect(Set(list.map { $0[10] }).count == 2)
            #expect(Set(list.filter { $0[8] == "jpeg" }.map { $0[10] }).count == 1)
            _ = try scratch.run("pdfimages", "-j", "-l", "1", "page.pdf", "x")
            #expect(try scratch.names.filter { $0.hasSuffix(".jpg") && $0 != "photo.jpg" }.map(scratch.bytes) == [jpeg])
        }
    }

    @Test("fit their box without being distorted, and stand in its middle", arguments: ["png", "jpg"])
    func fit(_ kind: String) throws {
        try Scratch.with { scratch in
            let path = scratch.path("a.\(kind)")
            if kind == "png" {
                InventedPicture.png(width: 300, height: 300, to: path)
            } else {
                _ = try scratch.write(InventedPicture.jpeg(width: 300, height: 300), "a.jpg")
            }
            let dots = try Dots.of(Page(size: card, marks: [.picture(path, box)]))
            // 20 by 20 mm: from 20 to 40 mm.
            #expect(
                isBlue(dots[205, 200]) && isBlue(dots[295, 105]) && isYellow(dots[305, 295]) && isYellow(dots[395, 200])
            )
            #expect(dots.count(0xFFFFFF) == 600 * 400 - 200 * 200)
        }
    }

    @Test("are seen in the PDF, too", arguments: ["png", "jpg"])
    func seen(_ kind: String) throws {
        try Scratch.with { scratch in
            let path = scratch.path("a.\(kind)")
            InventedPicture.png(width: 300, height: 300, to: path)
            if kind == "jpg" { _ = try scratch.write(InventedPicture.jpeg(width: 300, height: 300), "a.jpg") }
            try scratch.document([Page(size: card, marks: [.picture(path, box)])])
            _ = try scratch.run("pdftoppm", "-r", "254", "-png", "-singlefile", "page.pdf", "page")
            let dots = try Dots(scratch.path("page.png"))
            #expect(isBlue(dots[205, 200]) && isYellow(dots[395, 200]) && dots[195, 200] == 0xFFFFFF)
        }
    }

    @Test("let shine through where they are clear")
    func clear() throws {
        try Scratch.with { scratch in
            InventedPicture.png(width: 200, height: 200, isClearBelow: true, to: scratch.path("a.png"))
            let red = Mark.box(Box(card), fill: Ink(red: 255, green: 0, blue: 0), border: nil)
            let dots = try Dots.of(Page(size: card, marks: [red, .picture(scratch.path("a.png"), box)]))
            #expect(isBlue(dots[250, 150]) && dots[250, 250] == 0xFF0000)
        }
    }

    private func isBlue(_ dot: UInt32) -> Bool { dot & 0xFF > 240 && dot >> 16 < 16 }
    private func isYellow(_ dot: UInt32) -> Bool { dot & 0xFF < 16 && dot >> 16 > 240 }

    /// What a page with a picture is refused for; a refused page leaves no document.
    private func refusal(_ path: String, _ scratch: Scratch) throws -> DrawingError? {
        let fonts = try FontShelf(families: [])
        let page = Page(.picture(path, box))
        let writer = try PDFWriter(path: scratch.path("out.pdf"), properties: .invented, fonts: fonts)
        try writer.add(Page())
        let refusal = fault { try writer.add(page) }
        #expect(!scratch.names.contains("out.pdf"))
        #expect(
            fault { try PageImage.write(page, to: scratch.path("out.png"), dotsPerInch: 96, fonts: fonts) } == refusal)
        #expect(!scratch.names.contains("out.png"))
        return refusal
    }

    @Test("that are not there are refused")
    func missing() throws {
        try Scratch.with { scratch in
            let path = scratch.path("none.png")
            let missing = try refusal(path, scratch)
            #expect(missing == DrawingError(.pictureMissing, path: path, systemError: ENOENT))
            let folder = try refusal(scratch.folder, scratch)
            #expect(folder == DrawingError(.pictureNotAPicture, path: scratch.folder))
        }
    }

    @Test(
        "in SVG are refused as such", arguments: ["<svg xmlns='x'/>", "<?xml version=\"1.0\"?>\n<!-- logo -->\n<svg>"])
    func svg(_ text: String) throws {
        try Scratch.with { scratch in
            let path = try scratch.write(Array(text.utf8), "logo.png")
            #expect(try refusal(path, scratch) == DrawingError(.pictureIsSVG, path: path))
        }
    }

    @Test(
        "of other formats are refused by their names",
        arguments: [
            ("GIF89a....", "GIF"), ("RIFF....WEBPVP8 ", "WebP"), ("BM......", "BMP"), ("%PDF-1.5", "PDF"),
            ("II*\0....", "TIFF"), ("....ftypheic", "HEIC"), ("nama;nip", nil), ("", nil),
        ])
    func otherFormats(_ start: String, _ name: String?) throws {
        try Scratch.with { scratch in
            let path = try scratch.write(Array(start.utf8), "logo.png")
            #expect(try refusal(path, scratch) == DrawingError(.pictureNotAPicture, path: path, detail: name))
        }
    }

    @Test("that break off are refused, with what is wrong", arguments: ["png", "jpg"])
    func broken(_ kind: String) throws {
        try Scratch.with { scratch in
            var bytes = InventedPicture.jpeg(width: 300, height: 300)
            if kind == "png" {
                InventedPicture.png(width: 300, height: 300, to: scratch.path("whole.png"))
                bytes = try scratch.bytes("whole.png")
            }
            for length in [bytes.count / 2, 20] {
                let path = try scratch.write(Array(bytes.prefix(length)), "a.\(kind)")
                let refusal = try refusal(path, scratch)
                #expect(refusal?.code == .pictureNotAPicture && refusal?.detail?.isEmpty == false)
            }
        }
    }

    @Test("of over 40 megapixels are refused before they are decoded")
    func tooManyPixels() throws {
        try Scratch.with { scratch in
            InventedPicture.png(width: 10, height: 10, to: scratch.path("a.png"))
            var bytes = try scratch.bytes("a.png")
            // 20,000 by 10,000, says its header.
            bytes.replaceSubrange(16..<24, with: [0, 0, 0x4E, 0x20, 0, 0, 0x27, 0x10])
            let path = try scratch.write(bytes, "b.png")
            let refusal = try refusal(path, scratch)
            #expect(refusal?.code == .pictureTooLarge && refusal?.pixels == 200_000_000)
        }
    }

    @Test("of over 20 MB are refused without being read")
    func tooManyBytes() throws {
        try Scratch.with { scratch in
            let path = try scratch.write([0x89], "a.png")
            truncate(path, 20_000_001)
            let refusal = try refusal(path, scratch)
            #expect(refusal == DrawingError(.pictureTooLarge, path: path, detail: "20000001", pixels: 0))
        }
    }
}
