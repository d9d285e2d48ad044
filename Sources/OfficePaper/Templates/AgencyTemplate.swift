/// What all documents of an agency have in common: `agency.yaml`.
public struct AgencyTemplate: Hashable, Sendable {
    /// The font family of everything that names none.
    public var family: String
    /// Where documents are signed, before the date: `Kanigoro`.
    public var place: String
    public var letterhead: Letterhead
    /// By the key that documents name them with.
    public var signatories: [String: Signatory]
    /// The key of who signs for the head of an OPD on the head's own page; dots to write on when `nil`.
    public var superior: String?

    public init(
        family: String = "Liberation Sans",
        place: String = "",
        letterhead: Letterhead = Letterhead(),
        signatories: [String: Signatory] = [:],
        superior: String? = nil
    ) {
        self.family = family
        self.place = place
        self.letterhead = letterhead
        self.signatories = signatories
        self.superior = superior
    }

    /// Who signs where the head of an OPD would countersign their own page.
    public var superiorOfHeads: Signatory? { superior.flatMap { signatories[$0] } }

    /// The positions of all signatories, each in one line.
    public var positions: [String] {
        Set(signatories.values.map { $0.position.split(whereSeparator: \.isWhitespace).joined(separator: " ") })
            .sorted()
    }

    /// The signatory of this name, position or key, in whatever capitals: `Bupati Arungsari` is `BUPATI ARUNGSARI`.
    public func signatory(called name: String) -> Signatory? {
        func plain(_ text: String) -> String {
            text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        let wanted = plain(name)
        guard !wanted.isEmpty else { return nil }
        let known = signatories.sorted { $0.key < $1.key }
        let found =
            known.first { plain($0.value.name) == wanted } ?? known.first { plain($0.value.position) == wanted }
            ?? known.first { plain($0.key) == wanted }
        return found?.value
    }

    /// For papers that anybody may read: a NIP tells the day of birth.
    public var withoutNIP: AgencyTemplate {
        var agency = self
        agency.signatories = signatories.mapValues { signatory in
            var signatory = signatory
            signatory.nip = ""
            return signatory
        }
        return agency
    }
}

/// The kop: a logo, who writes, where to reach them, and a line beneath.
public struct Letterhead: Hashable, Sendable {
    public struct Line: Hashable, Sendable {
        /// With fields: `PEMERINTAH {AGENCY}`.
        public var text: String
        public var points: Double
        public var isBold: Bool

        public init(_ text: String, points: Double = 11, isBold: Bool = false) {
            self.text = text
            self.points = points
            self.isBold = isBold
        }
    }

    public var lines: [Line]
    /// The path of a picture, at the left.
    public var logo: String?
    /// In millimetres.
    public var logoHeight: Double
    /// A thin line beneath the thick one.
    public var hasDoubleRule: Bool

    public init(lines: [Line] = [], logo: String? = nil, logoHeight: Double = 22, hasDoubleRule: Bool = true) {
        self.lines = lines
        self.logo = logo
        self.logoHeight = logoHeight
        self.hasDoubleRule = hasDoubleRule
    }
}

/// Who signs. What is empty is left out, and a name that is empty leaves dots to write on.
public struct Signatory: Hashable, Sendable {
    /// `KEPALA BADAN KESATUAN BANGSA DAN POLITIK`, with `a.n.`, `Plt.`, `Pj.` as it is to be read; may have several lines.
    public var position: String
    /// With titles.
    public var name: String
    /// `Pembina Utama Muda`; PPPK have none.
    public var rank: String
    /// 18 digits, or empty.
    public var nip: String

    public init(position: String, name: String = "", rank: String = "", nip: String = "") {
        self.position = position
        self.name = name
        self.rank = rank
        self.nip = nip
    }
}
