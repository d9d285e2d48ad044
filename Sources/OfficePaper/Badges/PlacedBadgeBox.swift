internal import PageLayout

/// A box of a layout with its place in the file, to be held against the card and the other boxes.
struct PlacedBadgeBox {
    /// The least width of a symbol that a phone reads at arm's length, in millimetres.
    static let leastSymbol = 25.0
    /// The least share of light that must come back from behind a symbol for a scanner to tell it from black.
    static let leastLight = 0.7

    var box: BadgeBox
    var node: TemplateNode

    /// - Parameter card: The whole file's mapping.
    static func check(_ boxes: [PlacedBadgeBox], on layout: BadgeLayout, _ card: TemplateNode) {
        for placed in boxes where !placed.isBackground || !placed.fits(layout) { placed.checkPlace(on: layout) }
        let symbols = boxes.indices.filter { boxes[$0].box.content == .symbol }
        for again in symbols.dropFirst() { boxes[again].node.note(.repeatedKey, key: "symbol", value: "symbol") }
        guard let place = symbols.first else { return card.note(.missingKey, key: "symbol") }
        let symbol = boxes[place]
        symbol.checkSymbol()
        let quiet = symbol.reach
        for (other, placed) in boxes.enumerated() where placed.box.content != .symbol {
            // What comes first and is only ground lies beneath the plate.
            if other < place && placed.isBackground { continue }
            if placed.box.box.overlaps(quiet) {
                placed.node.note(.overlapsSymbol, key: "symbol", value: Self.text(of: placed.box.box))
            }
        }
    }

    private var isBackground: Bool {
        switch box.content {
        case .band, .picture: true
        case .text, .stack, .logo, .symbol: false
        }
    }

    /// The box, and a symbol's quiet zone with it.
    private var reach: Box {
        box.content == .symbol ? BadgeBox.quietZone(around: box.box) : box.box
    }

    private func fits(_ layout: BadgeLayout) -> Bool { Box(layout.size).contains(reach) }

    private func checkPlace(on layout: BadgeLayout) {
        guard fits(layout) else {
            let size = Box(layout.size)
            return node.note(.outOfBounds, value: Self.text(of: reach), choices: [Self.text(of: size)])
        }
        let middle = layout.size.width / 2
        if layout.isFolded && reach.x < middle - 0.001 && reach.right > middle + 0.001 {
            node.note(.crossesFold, value: Self.text(of: reach), choices: [Self.tenths(middle)])
        }
    }

    private func checkSymbol() {
        if box.box.width < Self.leastSymbol {
            node.note(.symbolTooSmall, key: "width", value: Self.tenths(box.box.width), choices: ["25"])
        }
        if let fill = box.fill, fill.light < Self.leastLight {
            node.note(.symbolTooDark, key: "fill", value: fill.hexText)
        }
    }

    /// Left, top, width and height in millimetres.
    private static func text(of box: Box) -> String {
        [box.x, box.y, box.width, box.height].map(tenths).joined(separator: ", ")
    }

    private static func tenths(_ number: Double) -> String {
        let tenths = Int((number * 10).rounded())
        let whole = "\(tenths < 0 ? "-" : "")\(tenths.magnitude / 10)"
        return tenths % 10 == 0 ? whole : "\(whole).\(tenths.magnitude % 10)"
    }
}

extension Ink {
    /// How much light it gives back, from 0 to 1: the relative luminance of sRGB (IEC 61966-2-1), its curve taken as a
    /// square.
    fileprivate var light: Double {
        func linear(_ channel: UInt8) -> Double { Double(channel) / 255 * Double(channel) / 255 }
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    fileprivate var hexText: String {
        let digits = [red, green, blue].map { channel in
            let hex = String(channel, radix: 16, uppercase: true)
            return channel < 16 ? "0\(hex)" : hex
        }
        return "#\(digits.joined())"
    }
}
