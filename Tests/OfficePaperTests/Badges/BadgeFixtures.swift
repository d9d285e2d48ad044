import Foundation
import PageLayout

@testable import OfficePaper

/// What badges are tried on.
enum BadgeFixtures {
    static let agency = AgencyTemplate(letterhead: Letterhead(logo: "emblem.png"))
    static let fields = DocumentFields(["agency": "Pemerintah Kabupaten Wanasari"])
    /// As wide as every badge's; which modules are dark does not matter to a layout.
    static let symbol = ModuleGrid(width: 25) { column, row in (column + row).isMultiple(of: 2) }

    static func card(
        name: String = "Dra. Retno Wulandari, M.Si.",
        position: String = "Kepala Bidang Mutasi",
        opd: String = "Dinas Sosial",
        unit: String = "Bidang Rehabilitasi",
        event: String = "Apel Ikrar Netralitas 2026",
        nip: String = ""
    ) -> BadgeCard {
        BadgeCard(
            name: name, position: position, opd: opd, unit: unit, event: event, nip: nip, typedCode: "B6JS-EGWA-M",
            symbol: symbol
        )
    }

    /// The folder of templates beside these tests.
    static let templates: String = {
        let here = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        let root = here.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        return root.deletingLastPathComponent().appendingPathComponent("templates").path
    }()

    static let shipped = ["card", "a6", "butterfly"]

    static func layout(_ name: String) throws -> BadgeLayout {
        try BadgeLayout(reading: TemplateFile(path: "\(templates)/badges/\(name).yaml", folder: templates))
    }

    static func reading(_ yaml: String) throws -> BadgeLayout {
        try BadgeLayout(reading: TemplateFile(path: "card.yaml", folder: templates, bytes: Array(yaml.utf8)))
    }

    static func stencil(_ layout: BadgeLayout, agency: AgencyTemplate = agency) -> BadgeStencil {
        BadgeStencil(layout, agency: agency, fields: fields, EvenRuler())
    }

    /// A card with one text on it.
    static func layout(of boxes: [BadgeBox]) -> BadgeLayout {
        BadgeLayout(size: Size(width: 85.6, height: 54), boxes: boxes)
    }
}

extension Mark {
    /// What it is and where, in tenths of a millimetre and of a point.
    var asText: String {
        func tenths(_ numbers: Double...) -> String {
            numbers.map { String(format: "%.1f", $0) }.joined(separator: " ")
        }
        switch self {
        case .text(let text):
            let weight = text.style.isBold ? " bold" : ""
            let place = tenths(text.baseline.x, text.baseline.y, text.style.points)
            return "text \(place)\(weight) \(text.text)"
        case .line(let start, let end, let stroke):
            return "line \(tenths(start.x, start.y, end.x, end.y))\(stroke.dash == nil ? "" : " dashed")"
        case .box(let box, let fill, let border):
            let colour = fill.map { String(format: " #%02X%02X%02X", $0.red, $0.green, $0.blue) } ?? ""
            return "box \(tenths(box.x, box.y, box.width, box.height))\(colour)\(border == nil ? "" : " border")"
        case .picture(let path, let box):
            return "picture \(tenths(box.x, box.y, box.width, box.height)) \(path)"
        case .symbol(_, let box):
            return "symbol \(tenths(box.x, box.y, box.width, box.height))"
        }
    }

    var words: String? { if case .text(let text) = self { text.text } else { nil } }

    /// What it covers, its strokes left out.
    func reach(_ ruler: some TextRuler) -> Box {
        switch self {
        case .text(let text):
            let extent = ruler.extent(of: text.style)
            return Box(
                x: text.baseline.x, y: text.baseline.y - extent.ascent,
                width: ruler.width(of: text.text, in: text.style), height: extent.height
            )
        case .line(let start, let end, _):
            let (left, top) = (min(start.x, end.x), min(start.y, end.y))
            return Box(x: left, y: top, width: abs(start.x - end.x), height: abs(start.y - end.y))
        case .box(let box, _, _), .picture(_, let box), .symbol(_, let box):
            return box
        }
    }
}
