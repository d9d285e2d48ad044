internal import PageLayout

extension BadgeLayout {
    /// - Throws: Everything that is wrong with the layout, each with its line and column; besides what every template may
    ///   have wrong: boxes that run out of the card or across its fold, a symbol that is missing or too small, and what
    ///   would keep it from being read.
    public init(reading file: TemplateFile) throws(TemplateFindings) {
        self = try file.read { card in
            var layout = BadgeLayout(size: Size(width: 85.6, height: 54))
            if let width = card.required("width")?.number(in: 40...320) { layout.size.width = width }
            if let height = card.required("height")?.number(in: 40...320) { layout.size.height = height }
            layout.background = card.optional("background")?.colour()
            layout.picture = card.optional("picture")?.picture()
            layout.isFolded = card.optional("folded")?.flag() ?? false
            layout.family = card.optional("family")?.text()
            let nodes = card.required("boxes")?.list() ?? []
            var placed: [PlacedBadgeBox] = []
            for node in nodes {
                guard let box = BadgeBoxReading(node).box() else { continue }
                placed.append(PlacedBadgeBox(box: box, node: node))
            }
            // A box that could not be read may be the one that others would be held against.
            if placed.count == nodes.count { PlacedBadgeBox.check(placed, on: layout, card.node) }
            layout.boxes = placed.map(\.box)
            return layout
        }
    }
}
