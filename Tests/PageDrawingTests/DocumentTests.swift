import Foundation
import PageDrawing
import PageLayout
import Testing

@Suite("A PDF")
struct DocumentTests {
    @Test("says what it is, whose it is and in which language")
    func properties() throws {
        try Scratch.with { scratch in
            try scratch.document([Page(.words("satu"))])
            let info = try scratch.run("pdfinfo", "page.pdf")
            for line in [
                "Title:           Daftar Hadir Apel Ikrar Netralitas", "Author:          Pemerintah Kabupaten Wanasari",
                "Subject:         Apel 26 Oktober 2020", "Creator:         ikrar",
            ] {
                #expect(info.contains(line))
            }
            #expect(
                try scratch.run("pdfinfo", "-isodates", "page.pdf").contains("CreationDate:    2020-10-26T02:00:00Z"))
            let text = String(decoding: try scratch.bytes("page.pdf"), as: UTF8.self)
            #expect(text.matches(of: /<< \/Lang \(id-ID\)[^>]*\/Type \/Catalog/).count == 1)
        }
    }

    @Test("takes any text for its properties and bookmarks")
    func oddProperties() throws {
        try Scratch.with { scratch in
            let odd = "a\u{FFFF}(b)\\\n\0محمد"
            let properties = DocumentProperties(
                title: odd, author: "", subject: odd, language: "id)-ID", created: -1, program: odd)
            try scratch.document([Page(bookmark: odd), Page(bookmark: "")], properties: properties)
            let info = try scratch.run("pdfinfo", "-enc", "UTF-8", "page.pdf")
            #expect(info.contains("Title:           a\u{FFFD}(b)\\  محمد\n") && info.contains("Pages:           2\n"))
            #expect(String(decoding: try scratch.bytes("page.pdf"), as: UTF8.self).contains("/Lang (id-ID)"))
        }
    }

    @Test("stays a sound file when its language is added: every reader finds its pages")
    func catalogue() throws {
        try Scratch.with { scratch in
            for count in [1, 9, 70] {
                try scratch.document((1...count).map { Page(try .words("halaman \($0)"), bookmark: "OPD \($0)") })
                #expect(try scratch.run("pdfinfo", "page.pdf").contains("Pages:           \(count)\n"))
                let text = try scratch.run("pdftotext", "page.pdf", "-")
                #expect(text.split(separator: "\u{C}").last?.contains("halaman \(count)") == true)
            }
        }
    }

    @Test("is the same bytes when its pages and properties are, also when several are made at once")
    func reproducible() throws {
        try Scratch.with { scratch in
            InventedPicture.png(width: 30, height: 20, isClearBelow: true, to: scratch.path("logo.png"))
            let pages = try (1...12).map { number in
                Page(
                    try .words("Halaman \(number) محمد ᬦᬶᬮᬸᬄ"), try .words("tebal", y: 30, .plain.bold),
                    .picture(scratch.path("logo.png"), Box(x: 100, y: 40, width: 30, height: 30)),
                    .symbol(InventedSymbol.grid, Box(x: 20, y: 40, width: 25, height: 25)),
                    bookmark: "Halaman \(number)")
            }
            try scratch.document(pages, "0.pdf")
            let workers = (1...4).map { number in
                Thread { try? scratch.document(pages, "\(number).pdf") }
            }
            for worker in workers {
                worker.stackSize = 1 << 22
                worker.start()
            }
            for worker in workers { while !worker.isFinished { usleep(2000) } }
            let first = try scratch.bytes("0.pdf")
            for number in 1...4 { #expect(try scratch.bytes("\(number).pdf") == first) }
        }
    }

    @Test("is other bytes when its clock is another")
    func clock() throws {
        try Scratch.with { scratch in
            var later = DocumentProperties.invented
            later.created += 1
            try scratch.document([Page()], "a.pdf")
            try scratch.document([Page()], "b.pdf", properties: later)
            #expect(try scratch.bytes("a.pdf") != scratch.bytes("b.pdf"))
        }
    }

    @Test("has pages as large as the paper, to the hundredth of a point")
    func paper() throws {
        try Scratch.with { scratch in
            try scratch.document([Page(), Page(size: Paper.f4.size), Page(size: Size(width: 85.6, height: 54))])
            let info = try scratch.run("pdfinfo", "-l", "3", "page.pdf")
            #expect(info.contains("Page    1 size:  595.276 x 841.89 pts (A4)"))
            #expect(info.contains("Page    2 size:  609.449 x 935.433 pts"))
            #expect(info.contains("Page    3 size:  242.646 x 153.071 pts"))
        }
    }

    @Test("has its bookmarks in the order of its pages")
    func bookmarks() throws {
        try Scratch.with { scratch in
            try scratch.document([
                Page(bookmark: "Dinas Kesehatan"), Page(), Page(bookmark: "Kecamatan Ngawi – “Utara”"),
            ])
            let outline = try scratch.run("pdftohtml", "-xml", "-stdout", "-i", "page.pdf")
            #expect(outline.contains("<item page=\"1\">Dinas Kesehatan</item>"))
            #expect(outline.contains("<item page=\"3\">Kecamatan Ngawi – “Utara”</item>"))
        }
    }
}
