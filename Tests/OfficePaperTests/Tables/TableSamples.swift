import OfficePaper
import PageLayout

/// Invented people and OPD, and tables of columns whose edges are easily worked out.
enum TableSamples {
    typealias Table = DocumentTemplate.Table

    /// A character is 2 mm wide, and a line 4.4 mm high.
    static let style = TextStyle(family: "Even", points: 4 / EvenRuler.millimetresPerPoint)
    static let ruler = EvenRuler()
    static let width = 180.0

    static let list = Table(
        .people,
        columns: [
            .init(.number, title: "No.", width: 12, alignment: .centre),
            .init(.name, title: "Nama", share: 2),
            .init(.nip, title: "NIP", width: 48),
            .init(.position, title: "Jabatan", share: 1),
        ],
    )

    static let blank = Table(
        .people,
        columns: [
            .init(.number, title: "No.", width: 12, alignment: .right),
            .init(.nameAndNIP, title: "Nama / NIP", share: 3),
            .init(.code, title: "Kode", width: 26, alignment: .centre),
            .init(.signature, title: "Tanda Tangan", width: 40),
        ],
        rowHeight: 10,
    )

    static func people(_ count: Int, inUnitsOf size: Int? = nil) -> [PersonLine] {
        (0..<count).map { place in
            PersonLine(
                number: "\(place + 1).",
                name: "Wayan \(place + 1)",
                nip: "198605152010011003",
                position: "Guru",
                unit: size.map { "Bidang \(place / $0 + 1)" } ?? "",
                code: "7K2M-9QXA-3",
            )
        }
    }

    static func office(_ name: String, _ shares: OfficeShares = OfficeShares(onTime: 1)) -> OfficeLine {
        OfficeLine(number: "1.", opd: name, obliged: "1.200", came: "930", rateOfObliged: "77,5%", shares: shares)
    }
}

extension PageFlow.Item {
    var block: Block? {
        switch self {
        case .block(let block, _), .tableHead(let block): block
        case .gap, .tableEnd, .pageBreak: nil
        }
    }

    var staysWithNext: Bool {
        if case .block(_, let staysWithNext) = self { staysWithNext } else { false }
    }
}

extension Block {
    var texts: [PlacedText] { Page(size: size, marks: marks).texts }
}

/// The blocks of a table, one beneath the other as on a page without an end.
func described(_ items: [PageFlow.Item]) -> String {
    let box = Box(x: 0, y: 0, width: 1_000, height: 100_000)
    let marks = PageFlow(first: box, other: box).pages(items)[0]
    return described(Page(size: box.size, marks: marks))
}
