/// An OPD whose badges are printed.
public struct BadgeOffice: Hashable, Sendable {
    /// Somebody whose badge was asked for, and is not printed.
    public struct Omission: Hashable, Sendable {
        public var name: String
        /// For a person to read.
        public var reason: String

        public init(name: String, reason: String) {
            self.name = name
            self.reason = reason
        }
    }

    public var opd: String
    /// How many are printed.
    public var cards: Int
    public var omissions: [Omission]

    public init(opd: String, cards: Int, omissions: [Omission] = []) {
        self.opd = opd
        self.cards = cards
        self.omissions = omissions
    }

    /// The OPD of cards that stand in the order in which they are printed: each once for every run of its cards.
    /// - Parameter opds: Of card after card.
    public static func offices(of opds: some Sequence<String>) -> [BadgeOffice] {
        var offices: [BadgeOffice] = []
        for opd in opds {
            if offices.last?.opd != opd { offices.append(BadgeOffice(opd: opd, cards: 0)) }
            offices[offices.count - 1].cards += 1
        }
        return offices
    }
}
