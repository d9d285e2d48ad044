internal import PageLayout

/// Reads a box of a layout.
struct BadgeBoxReading {
    private let node: TemplateNode

    init(_ node: TemplateNode) { self.node = node }

    /// What may stand behind `field`.
    private enum Kind: String, CaseIterable {
        case name
        case position
        case opd
        case unit
        case nip
        case event
        case typedCode = "typed-code"
        case text
        case stack
        case logo
        case picture
        case symbol
        case band

        static let texts: [Kind] = [.name, .position, .opd, .unit, .nip, .event, .typedCode, .text]
    }

    /// `nil` when it cannot be understood, which then is noted.
    func box() -> BadgeBox? {
        let read = node.mapping { box -> BadgeBox? in
            guard let kind = box.required("field")?.choice(Kind.self) else { return Self.skipped(box) }
            return Self.box(kind, box)
        }
        return read ?? nil
    }

    /// Of a box whose kind is not known, no key can be judged.
    private static func skipped(_ box: TemplateMapping) -> BadgeBox? {
        for (key, _) in box.node.entries() ?? [] { _ = key.scalar.map(box.optional) }
        return nil
    }

    private static func box(_ kind: Kind, _ box: TemplateMapping) -> BadgeBox? {
        let isText = kind == .stack || Kind.texts.contains(kind)
        let least = isText ? 2 : 0.1
        let left = box.required("left")?.number(in: 0...320)
        let top = box.required("top")?.number(in: 0...320)
        let width = box.required("width")?.number(in: least...320)
        let height = kind == .symbol ? width : box.required("height")?.number(in: least...320)
        var read = BadgeBox(
            .band, Box(x: left ?? 0, y: top ?? 0, width: width ?? least, height: height ?? least)
        )
        switch kind {
        case .band:
            readFrame(&read, box)
        case .logo:
            read.content = .logo
        case .picture:
            guard let path = box.required("picture")?.picture() else { return nil }
            read.content = .picture(path)
        case .symbol:
            read.content = .symbol
            read.fill = box.optional("fill")?.colour()
        case .stack:
            readFrame(&read, box)
            readPadding(&read, box)
            let vertical = box.optional("vertical")?.choice(TextFitting.VerticalPlace.self) ?? .middle
            let gap = box.optional("gap")?.number(in: 0...20) ?? 0.8
            guard let list = box.required("texts"), let nodes = list.list() else { return nil }
            if nodes.isEmpty { list.note(.emptyList) }
            let texts = nodes.compactMap { $0.mapping(text) ?? nil }
            read.content = .stack(texts, gap: gap, vertical)
        case .name, .position, .opd, .unit, .nip, .event, .typedCode, .text:
            readFrame(&read, box)
            readPadding(&read, box)
            let vertical = box.optional("vertical")?.choice(TextFitting.VerticalPlace.self) ?? .middle
            guard let text = text(kind, box) else { return nil }
            read.content = .text(text, vertical)
        }
        return left == nil || top == nil || width == nil || height == nil ? nil : read
    }

    private static func readFrame(_ read: inout BadgeBox, _ box: TemplateMapping) {
        read.fill = box.optional("fill")?.colour()
        let border = box.optional("border")?.colour()
        let width = box.optional("border-width")?.number(in: 0.1...3) ?? 0.3
        read.border = border.map { Stroke(width: width, ink: $0) }
    }

    private static func readPadding(_ read: inout BadgeBox, _ box: TemplateMapping) {
        let most = max(0, min(read.box.width, read.box.height) / 2 - 1)
        read.padding = box.optional("padding")?.number(in: 0...most) ?? 0
    }

    /// A text of a stack.
    private static func text(_ mapping: TemplateMapping) -> BadgeText? {
        guard let kind = mapping.required("field")?.choice(among: Kind.texts) else {
            _ = skipped(mapping)
            return nil
        }
        return text(kind, mapping)
    }

    private static func text(_ kind: Kind, _ mapping: TemplateMapping) -> BadgeText? {
        let source: BadgeText.Source? =
            if let field = BadgeText.Field(rawValue: kind.rawValue) {
                .field(field)
            } else {
                mapping.required("text")?.wording(BadgeLayout.fields).map { .wording($0) }
            }
        var text = BadgeText(source ?? .wording(""))
        text.family = mapping.optional("family")?.text()
        if let points = mapping.optional("points")?.number(in: 4...144) { text.points = points }
        text.smallestPoints = min(text.smallestPoints, text.points)
        if let smallest = mapping.optional("smallest")?.number(in: 3...max(3, text.points)) {
            text.smallestPoints = smallest
        }
        text.isBold = mapping.optional("bold")?.flag() ?? false
        text.isItalic = mapping.optional("italic")?.flag() ?? false
        if let ink = mapping.optional("colour")?.colour() { text.ink = ink }
        if let alignment = mapping.optional("align")?.choice(Alignment.self) { text.alignment = alignment }
        text.mostLines = mapping.optional("lines")?.count(in: 1...20)
        return source == nil ? nil : text
    }
}
