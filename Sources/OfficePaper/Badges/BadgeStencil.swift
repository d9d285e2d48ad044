public import PageLayout

/// A layout made ready for printing: what is the same on every card is set once.
public struct BadgeStencil: Hashable, Sendable {
    public let layout: BadgeLayout
    /// Of everything printed beside the cards, too.
    let family: String
    private let steps: [Step]

    private enum Step: Hashable, Sendable {
        /// The same on every card.
        case marks([Mark])
        case texts(BadgeTexts)
        case symbol(Box)
    }

    /// - Parameter fields: What wordings say on all cards alike: the fields of ``BadgeLayout/fields`` that are not a
    ///   person's.
    public init(
        _ layout: BadgeLayout,
        agency: AgencyTemplate,
        fields: DocumentFields = DocumentFields(),
        _ ruler: some TextRuler
    ) {
        self.layout = layout
        family = agency.family
        var steps = [Step.marks(Self.ground(of: layout))]
        for box in layout.boxes {
            switch box.content {
            case .band:
                Self.add([.box(box.box, fill: box.fill, border: box.border)], to: &steps)
            case .logo:
                guard let logo = agency.letterhead.logo else { continue }
                Self.add([.picture(logo, box.box)], to: &steps)
            case .picture(let path):
                Self.add([.picture(path, box.box)], to: &steps)
            case .symbol:
                let plate = BadgeBox.quietZone(around: box.box)
                Self.add([.box(plate, fill: box.fill ?? .white, border: nil)], to: &steps)
                steps.append(.symbol(box.box))
            case .text, .stack:
                let texts = BadgeTexts(box, family: layout.family ?? agency.family, fields: fields)
                if texts.areFixed {
                    Self.add(texts.marks(on: nil, ruler), to: &steps)
                } else {
                    steps.append(.texts(texts))
                }
            }
        }
        self.steps = steps
    }

    /// A card, as large as the layout says.
    public func block(of card: BadgeCard, _ ruler: some TextRuler) -> Block {
        var block = Block(size: layout.size)
        block.marks.reserveCapacity(steps.count * 4)
        for step in steps {
            switch step {
            case .marks(let marks): block.marks += marks
            case .texts(let texts): block.marks += texts.marks(on: card, ruler)
            case .symbol(let box): block.marks.append(.symbol(card.symbol, box))
            }
        }
        return block
    }

    /// A card on a page of its own, for a picture of it.
    public func page(of card: BadgeCard, _ ruler: some TextRuler) -> Page {
        Page(size: layout.size, marks: block(of: card, ruler).marks)
    }

    private static func ground(of layout: BadgeLayout) -> [Mark] {
        let card = Box(layout.size)
        var marks: [Mark] = []
        if let colour = layout.background { marks.append(.box(card, fill: colour, border: nil)) }
        if let picture = layout.picture { marks.append(.picture(picture, card)) }
        return marks
    }

    private static func add(_ marks: [Mark], to steps: inout [Step]) {
        if case .marks(let before) = steps.last {
            steps[steps.count - 1] = .marks(before + marks)
        } else {
            steps.append(.marks(marks))
        }
    }
}
