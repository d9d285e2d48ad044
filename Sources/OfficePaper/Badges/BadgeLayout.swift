public import PageLayout

/// What a badge looks like: `badges/NAME.yaml`. Boxes on a card, each with what stands in it.
public struct BadgeLayout: Hashable, Sendable {
    /// Of the card, in millimetres; with both halves when it is folded.
    public var size: Size
    /// Beneath all boxes; paper's white when `nil`.
    public var background: Ink?
    /// The path of a picture beneath all boxes, which best has the card's proportions.
    public var picture: String?
    /// Whether the card is printed flat and folded in the middle of its width.
    public var isFolded: Bool
    /// Of texts that name none; the agency's when `nil`.
    public var family: String?
    /// From the lowest to the uppermost.
    public var boxes: [BadgeBox]

    public init(
        size: Size,
        background: Ink? = nil,
        picture: String? = nil,
        isFolded: Bool = false,
        family: String? = nil,
        boxes: [BadgeBox] = []
    ) {
        self.size = size
        self.background = background
        self.picture = picture
        self.isFolded = isFolded
        self.family = family
        self.boxes = boxes
    }

    /// Whether a NIP is printed: then, and only then, cards are given one, in the form that may be seen.
    public var showsNIP: Bool {
        boxes.contains { box in box.content.texts.contains { $0.names("nip") } }
    }

    /// The paths of the pictures that it names itself.
    public var pictures: Set<String> {
        var pictures = Set(picture.map { [$0] } ?? [])
        for case .picture(let path) in boxes.map(\.content) { pictures.insert(path) }
        return pictures
    }

    /// The font families that its cards are written in.
    public func families(of agency: AgencyTemplate) -> Set<String> {
        var families: Set<String> = []
        for box in boxes {
            families.formUnion(box.content.texts.map { $0.family ?? family ?? agency.family })
        }
        return families
    }

    /// The fields that wordings on a card may name, each also in capitals.
    public static let fields: Set<String> = personFields.union(["agency", "date", "place", "today", "venue"])

    /// Those that only an event has: a line of a text that names one is left out where it is empty.
    static let eventFields: Set<String> = ["date", "event", "venue"]

    /// Those that are another text on every card.
    static let personFields: Set<String> = ["name", "nip", "position", "unit", "opd", "event", "typed-code"]
}
