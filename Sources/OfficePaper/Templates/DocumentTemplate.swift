public import PageLayout

/// How a document is built, from top to bottom: `documents/KIND.yaml`.
public struct DocumentTemplate: Hashable, Sendable {
    public var kind: DocumentKind
    public var isLandscape: Bool
    /// Of the page, in millimetres.
    public var margins: Edges
    /// Of text that says nothing else, in points.
    public var points: Double
    public var hasLetterhead: Bool
    /// A frame around each page, for certificates; in millimetres from the page's edge.
    public var frame: Double?
    public var body: [Element]
    /// At the foot of every page, with fields.
    public var footer: String?

    public init(
        kind: DocumentKind,
        isLandscape: Bool = false,
        margins: Edges = Edges(top: 15, right: 15, bottom: 15, left: 20),
        points: Double = 11,
        hasLetterhead: Bool = true,
        frame: Double? = nil,
        body: [Element] = [],
        footer: String? = nil
    ) {
        self.kind = kind
        self.isLandscape = isLandscape
        self.margins = margins
        self.points = points
        self.hasLetterhead = hasLetterhead
        self.frame = frame
        self.body = body
        self.footer = footer
    }

    public enum Element: Hashable, Sendable {
        /// Centred, bold, larger.
        case title(String)
        case text(Text)
        /// Points with numbers before them.
        case numbered([String])
        /// Labels, a colon, and what they say: `Hari, tanggal : Senin, 21 September 2026`.
        case particulars([Particular])
        case table(Table)
        /// A bar for every OPD.
        case chart(title: String)
        case signatures([Signature])
        /// In millimetres.
        case gap(Double)
        case pageBreak
    }

    public struct Text: Hashable, Sendable {
        public var text: String
        public var alignment: Alignment
        /// The document's when `nil`.
        public var points: Double?
        public var isBold: Bool
        public var isItalic: Bool
        public var isUnderlined: Bool

        public init(
            _ text: String,
            _ alignment: Alignment = .justified,
            points: Double? = nil,
            isBold: Bool = false,
            isItalic: Bool = false,
            isUnderlined: Bool = false
        ) {
            self.text = text
            self.alignment = alignment
            self.points = points
            self.isBold = isBold
            self.isItalic = isItalic
            self.isUnderlined = isUnderlined
        }
    }

    public struct Particular: Hashable, Sendable {
        public var label: String
        public var value: String

        public init(_ label: String, _ value: String) {
            self.label = label
            self.value = value
        }
    }

    public struct Table: Hashable, Sendable {
        public enum Content: String, Hashable, Sendable, CaseIterable {
            /// A row per person.
            case people
            /// A row per OPD.
            case opds
            /// A row per outcome, with people and shares.
            case counts
        }

        public struct Column: Hashable, Sendable {
            public enum Field: String, Hashable, Sendable, CaseIterable {
                case number
                // Of people.
                case name
                case nip
                /// The name, and the NIP beneath it.
                case nameAndNIP = "name-and-nip"
                case position
                case unit
                case grade
                case status
                case time
                case gate
                /// Whether and how they have pledged.
                case pledge
                case remark
                /// Empty, to sign in.
                case signature
                /// By which a signed sheet is read back.
                case code
                // Of OPD and of outcomes.
                case opd
                case obliged
                case present
                case late
                case excused
                case absent
                case notYet = "not-yet"
                case came
                case pledged
                case rateOfObliged = "rate-of-obliged"
                case rateOfExpected = "rate-of-expected"
                case item
                case people
                case share
            }

            public var field: Field
            public var title: String
            /// Of the width that is left by columns with a width in millimetres: a share beside the others'.
            public var share: Double
            /// In millimetres; then the share says nothing.
            public var width: Double?
            public var alignment: Alignment

            public init(
                _ field: Field,
                title: String,
                share: Double = 1,
                width: Double? = nil,
                alignment: Alignment = .left
            ) {
                self.field = field
                self.title = title
                self.share = share
                self.width = width
                self.alignment = alignment
            }
        }

        public var content: Content
        public var columns: [Column]
        /// Of the table's text, in points; the document's when `nil`.
        public var points: Double?
        /// Of a row to be signed in, in millimetres, and then of every row; as tall as its text when `nil`.
        public var rowHeight: Double?
        /// A line with its name before the people of each unit.
        public var hasUnitLines: Bool

        public init(
            _ content: Content,
            columns: [Column],
            points: Double? = nil,
            rowHeight: Double? = nil,
            hasUnitLines: Bool = false
        ) {
            self.content = content
            self.columns = columns
            self.points = points
            self.rowHeight = rowHeight
            self.hasUnitLines = hasUnitLines
        }
    }

    public struct Signature: Hashable, Sendable {
        public enum Side: String, Hashable, Sendable, CaseIterable {
            case left
            case centre
            case right
        }

        public enum Signer: Hashable, Sendable {
            /// The head of the OPD whose document it is.
            case headOfOPD
            /// The person whose page it is.
            case person
            /// Who led the event, when somebody was named.
            case leader
            /// By the agency's key.
            case named(String)
        }

        /// Who signs where nobody was named as the leader.
        public struct StandIn: Hashable, Sendable {
            public var heading: String
            /// The agency's key.
            public var signatory: String

            public init(heading: String, signatory: String) {
                self.heading = heading
                self.signatory = signatory
            }
        }

        public var side: Side
        /// Above the position: `Mengetahui,` or `{place}, {today}`; may have several lines.
        public var heading: String
        public var signer: Signer
        /// Room for a stamp of duty (meterai) beside the signature.
        public var hasStampBox: Bool
        /// Of a leader's signature; dots to write on when `nil`.
        public var standIn: StandIn?

        public init(
            _ side: Side, heading: String = "", signer: Signer, hasStampBox: Bool = false, standIn: StandIn? = nil
        ) {
            self.side = side
            self.heading = heading
            self.signer = signer
            self.hasStampBox = hasStampBox
            self.standIn = standIn
        }
    }
}
