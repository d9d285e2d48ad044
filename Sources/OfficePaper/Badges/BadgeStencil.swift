public import PageLayout

/// A layout made ready for printing: what is the same on every card is set once.
public struct BadgeStencil: Hashable, Sendable {
    public let layout: BadgeLayout
    /// Of everything printed beside the cards, too.
    let family: String
    private let steps: [Step]
    /// Where texts are written on the ground of a picture, and with which ink.
    public let writtenAreas: [WrittenArea]
    /// What is the same on every card and lies upon nothing that is not.
    public let ground: Page
    /// All the rest, in its order.
    private let upperSteps: [Step]

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
        var strata = Strata(Self.ground(of: layout))
        for box in layout.boxes {
            switch box.content {
            case .band:
                strata.add([.box(box.box, fill: box.fill, border: box.border)], in: box.box)
            case .logo:
                guard let logo = agency.letterhead.logo else { continue }
                strata.add([.picture(logo, box.box)], in: box.box)
            case .picture(let path):
                strata.add([.picture(path, box.box)], in: box.box)
            case .symbol:
                let plate = BadgeBox.quietZone(around: box.box)
                strata.add([.box(plate, fill: box.fill ?? .white, border: nil)], in: plate)
                strata.add(.symbol(box.box), in: box.box)
            case .text, .stack:
                let texts = BadgeTexts(box, family: layout.family ?? agency.family, fields: fields)
                if texts.areFixed {
                    strata.add(texts.marks(on: nil, ruler), in: box.box)
                } else {
                    strata.add(.texts(texts), in: box.box)
                    strata.areas += box.content.texts.map {
                        WrittenArea(box: box.box, ink: $0.ink, fill: box.fill)
                    }
                }
            }
        }
        steps = strata.all
        ground = Page(size: layout.size, marks: strata.ground)
        upperSteps = strata.upper
        writtenAreas = strata.areas
    }

    /// A card, as large as the layout says.
    public func block(of card: BadgeCard, _ ruler: some TextRuler) -> Block {
        Block(size: layout.size, marks: Self.marks(of: steps, on: card, ruler))
    }

    /// A card on a page of its own, for a picture of it.
    public func page(of card: BadgeCard, _ ruler: some TextRuler) -> Page {
        Page(size: layout.size, marks: block(of: card, ruler).marks)
    }

    /// What a card has besides the ``ground``.
    public func marks(on card: BadgeCard, _ ruler: some TextRuler) -> [Mark] {
        Self.marks(of: upperSteps, on: card, ruler)
    }

    private static func marks(of steps: [Step], on card: BadgeCard, _ ruler: some TextRuler) -> [Mark] {
        var marks: [Mark] = []
        marks.reserveCapacity(steps.count * 4)
        for step in steps {
            switch step {
            case .marks(let fixed): marks += fixed
            case .texts(let texts): marks += texts.marks(on: card, ruler)
            case .symbol(let box): marks.append(.symbol(card.symbol, box))
            }
        }
        return marks
    }

    private static func ground(of layout: BadgeLayout) -> [Mark] {
        let card = Box(layout.size)
        var marks: [Mark] = []
        if let colour = layout.background { marks.append(.box(card, fill: colour, border: nil)) }
        if let picture = layout.picture { marks.append(.picture(picture, card)) }
        return marks
    }

    /// The steps to a card, and which of them a picture of any card begins with.
    private struct Strata {
        private(set) var all: [Step]
        private(set) var ground: [Mark]
        private(set) var upper: [Step] = []
        var areas: [WrittenArea] = []
        /// Of the upper steps.
        private var covered: [Box] = []

        init(_ ground: [Mark]) {
            self.ground = ground
            all = [.marks(ground)]
        }

        /// Adds what is the same on every card.
        mutating func add(_ marks: [Mark], in box: Box) {
            Self.add(marks, to: &all)
            if covered.contains(where: box.overlaps) {
                Self.add(marks, to: &upper)
                covered.append(box)
            } else {
                ground += marks
            }
        }

        mutating func add(_ step: Step, in box: Box) {
            all.append(step)
            upper.append(step)
            covered.append(box)
        }

        private static func add(_ marks: [Mark], to steps: inout [Step]) {
            if case .marks(let before) = steps.last {
                steps[steps.count - 1] = .marks(before + marks)
            } else {
                steps.append(.marks(marks))
            }
        }
    }
}
