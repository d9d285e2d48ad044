import Foundation
import OfficePaper
import Testing

@Suite("the templates that come with the program")
struct ShippedTemplatesTests {
    private let folder: TemplateFolder

    init() throws {
        // Tests/OfficePaperTests/Templates/…: through a link the source's own path would lead elsewhere.
        let source = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        let root = (0..<4).reduce(source) { url, _ in url.deletingLastPathComponent() }
        folder = try TemplateFolder(path: root.appending(path: "templates").path)
    }

    @Test("nothing is found wrong with them")
    func check() {
        #expect(folder.check() == [])
    }

    @Test("there is one for every document")
    func documents() throws {
        let agency = try folder.agency()
        for kind in DocumentKind.allCases {
            let document = try folder.document(kind, of: agency)
            #expect(document.kind == kind)
            #expect(!document.body.isEmpty)
        }
    }

    @Test("the agency has a kop, and signatories whose names are still to be filled in")
    func agency() throws {
        let agency = try folder.agency()
        #expect(agency.place == "Arungsari")
        #expect(
            agency.letterhead.lines.map(\.text).prefix(2) == [
                "PEMERINTAH KABUPATEN ARUNGSARI", "BADAN KESATUAN BANGSA DAN POLITIK",
            ])
        #expect(agency.letterhead.logo == "\(folder.path)/pictures/emblem.png")
        #expect(Set(agency.signatories.keys) == ["bupati", "sekda", "kesbangpol", "bkpsdm"])
        #expect(agency.signatories.values.allSatisfy { $0.name.isEmpty && !$0.position.isEmpty })
    }

    @Test(
        "both rates are given wherever counts are",
        arguments: [DocumentKind.recap, .officeRecap, .minutes, .filledList])
    func rates(_ kind: DocumentKind) throws {
        let document = try folder.document(kind, of: folder.agency())
        let wording = document.body.flatMap { element -> [String] in
            switch element {
            case .text(let text): [text.text]
            case .numbered(let points): points
            case .table(let table): table.columns.map { "{\($0.field.rawValue)}" }
            default: []
            }
        }.joined()
        #expect(wording.contains("{rate-of-obliged}"))
        #expect(wording.contains("{rate-of-expected}"))
    }

    @Test("the pakta has all words of what is pledged, its version and digest; the shipped text has the four points")
    func pledge() throws {
        let document = try folder.document(.pledge, of: folder.agency())
        let names = [
            "pledge-opening", "point-1", "point-2", "point-3", "point-4", "pledge-closing", "pledge-version",
            "pledge-digest",
        ]
        for name in names { #expect(document.names(name), "\(name)") }
        let points = try folder.pledge().split(separator: "\n").filter { $0.first?.isNumber == true }
        let words = ["netralitas", "benturan kepentingan", "media sosial", "politik uang"]
        #expect(points.count == words.count)
        for (point, word) in zip(points, words) { #expect(point.contains(word)) }
    }
}
