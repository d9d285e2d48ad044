import Testing

@testable import IkrarRegistry

@Suite("What the symbol of a printed sheet says")
struct SheetCodeTests {
    private let ring = BadgeKeyRing(keys: [PrintedSheets.key])
    private static let alphanumeric = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".utf8)

    @Test("comes back from its text: event, OPD, page, rows of people and of nobody, geometry", arguments: 1...25)
    func roundTrip(rows: Int) throws {
        let list = PrintedSheets.list(try PrintedSheets.nips(rows))
        // Every third row is nobody's.
        let places = (0..<rows).map { $0 % 3 == 2 ? nil : $0 }
        let sheet = try list.sheet(3, of: 17, rows: places, geometry: PrintedSheets.geometry)
        let read = try #require(SheetCode(sheet.text))
        #expect(read == sheet)
        #expect((read.page, read.pages) == (3, 17))
        #expect(read.rows == places.map { place in place.map { list.rows[$0] } })
        #expect(read.geometry == PrintedSheets.geometry)
        #expect(read.isSigned(by: ring))
    }

    @Test("has only characters of QR's alphanumeric set, and fits a small symbol with 25 people")
    func compact() throws {
        let list = PrintedSheets.list(try PrintedSheets.nips(25))
        let text = try list.sheet(1_000, of: 1_023, rows: Array(0..<25), geometry: PrintedSheets.geometry).text
        #expect(text.utf8.allSatisfy(Self.alphanumeric.contains))
        #expect(text.utf8.count <= 300)
    }

    @Test("with any one character changed is no sheet's, or signed by nobody")
    func changed() throws {
        let list = PrintedSheets.list(try PrintedSheets.nips(2))
        let sheet = try list.sheet(1, of: 2, rows: [0, nil, 1], geometry: PrintedSheets.geometry)
        let text = Array(sheet.text.utf8)
        for place in text.indices {
            for character in Self.alphanumeric where character != text[place] {
                var changed = text
                changed[place] = character
                guard let read = SheetCode(String(decoding: changed, as: UTF8.self)) else { continue }
                // Crockford's O, I and L are another way to write 0 and 1: the very same sheet.
                if "OIL".utf8.contains(character), read == sheet { continue }
                #expect(!read.isSigned(by: ring), "\(String(decoding: changed, as: UTF8.self))")
            }
        }
    }

    @Test("cut short, made longer, or with rows that changed places is no sheet's, or signed by nobody")
    func rearranged() throws {
        let list = PrintedSheets.list(try PrintedSheets.nips(3))
        let sheet = try list.sheet(1, of: 1, rows: [0, 1, 2], geometry: PrintedSheets.geometry)
        let text = sheet.text
        let swapped = try list.sheet(1, of: 1, rows: [1, 0, 2], geometry: PrintedSheets.geometry).text
        // Its rows under the other's tag.
        let body = String(swapped.prefix { $0 != ":" })
        var changed = ["", ":", "::", text + ":", text + "0", " " + text, text.lowercased() + "\u{E9}"]
        changed +=
            (1..<text.count).map { String(text.dropLast($0)) } + (1..<text.count).map { String(text.dropFirst($0)) }
        changed.append(body + String(text.dropFirst(body.count)))
        for text in changed {
            #expect(SheetCode(text).map { $0.isSigned(by: ring) } != true, "\(text)")
        }
    }

    @Test("with page numbers that cannot be is no sheet's", arguments: [(0, 1), (2, 1)])
    func pages(page: Int, pages: Int) throws {
        let list = PrintedSheets.list(try PrintedSheets.nips(1))
        #expect(try SheetCode(list.sheet(page, of: pages, rows: [0], geometry: "A").text) == nil)
    }

    @Test("of more pages than it can number is refused, not printed")
    func tooLong() throws {
        let list = PrintedSheets.list(try PrintedSheets.nips(1))
        #expect(throws: RegistryError(.listTooLong)) {
            try list.sheet(1, of: 1_024, rows: [0], geometry: PrintedSheets.geometry)
        }
    }

    @Test("names a person by another code at every event, an OPD too, and under every key")
    func unlinkable() throws {
        let nips = try PrintedSheets.nips(1)
        let here = PrintedSheets.list(nips)
        let there = PrintedSheets.list(nips, at: "upacara")
        let newer = PrintedSheets.list(nips, key: PrintedSheets.newKey)
        #expect(Set([here.rows[0], there.rows[0], newer.rows[0]]).count == 3)
        let sheets = try [here, there, newer].map { try $0.sheet(1, of: 1, rows: [0], geometry: "A") }
        #expect(Set(sheets.map(\.event)).count == 3)
        #expect(Set(sheets.map(\.opd)).count == 3)
    }

    @Test("is printed beside a row as two groups of four that nobody mistakes for one another")
    func printed() throws {
        let nip = try PrintedSheets.nips(1)[0]
        let printed = PrintedSheets.list([nip]).rows[0].printed
        #expect(printed.utf8.count == 9)
        #expect(printed.utf8.dropFirst(4).first == UInt8(ascii: "-"))
        #expect(printed.utf8.filter { $0 != UInt8(ascii: "-") }.allSatisfy(Crockford.alphabet.contains))
    }
}
