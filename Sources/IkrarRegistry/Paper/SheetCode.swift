/// What the symbol of a printed sheet says: whose list it is, which page, where its rows are, and who stands in them.
///
/// All of it is in the QR alphanumeric set. Nothing has to be kept about what was printed, and a list that has changed since is
/// read as it was:
///
/// `IKL1` event OPD page pages row row … `:` geometry `:` tag
///
/// Event, OPD, rows and tag are eight characters each (``PaperCode``, or hyphens in a row that is nobody's), page numbers two.
public struct SheetCode: Hashable, Sendable {
    static let version = "IKL1"
    /// Stands for a row that is nobody's: a unit's line.
    private static let nobody = String(repeating: "-", count: PaperCode.characters)
    /// Pages of one OPD's list; 32 × 32 fit two characters.
    static let mostPages = 1023

    public let event: PaperCode
    public let opd: PaperCode
    /// From 1.
    public let page: Int
    public let pages: Int
    /// From top to bottom; none in a row that is nobody's.
    public let rows: [PaperCode?]
    /// Where the rows are, as the printer of the sheet wrote it.
    public let geometry: String
    private let tag: PaperCode

    init(
        event: PaperCode,
        opd: PaperCode,
        page: Int,
        pages: Int,
        rows: [PaperCode?],
        geometry: String,
        key: BadgeKey
    ) {
        self.event = event
        self.opd = opd
        self.page = page
        self.pages = pages
        self.rows = rows
        self.geometry = geometry
        tag = PaperCode(ofSheet: Self.content(event, opd, page, pages, rows, geometry), key)
    }

    /// Reads what a scanner found; `nil` when it is not a sheet's.
    public init?(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard parts.count == 3, let tag = PaperCode(parts[2]), parts[0].starts(with: Self.version.utf8) else {
            return nil
        }
        var rest = parts[0].dropFirst(Self.version.utf8.count)
        func take(_ count: Int) -> Substring.UTF8View {
            defer { rest = rest.dropFirst(count) }
            return rest.prefix(count)
        }
        guard let event = PaperCode(take(PaperCode.characters)), let opd = PaperCode(take(PaperCode.characters)),
            let page = Self.number(take(2)), let pages = Self.number(take(2)), page >= 1, page <= pages
        else { return nil }
        var rows: [PaperCode?] = []
        while !rest.isEmpty {
            let text = take(PaperCode.characters)
            let row = PaperCode(text)
            guard row != nil || text.elementsEqual(Self.nobody.utf8) else { return nil }
            rows.append(row)
        }
        self.event = event
        self.opd = opd
        self.page = page
        self.pages = pages
        self.rows = rows
        self.geometry = String(parts[1]) ?? ""
        self.tag = tag
    }

    public var text: String { "\(Self.content(event, opd, page, pages, rows, geometry)):\(tag.text)" }

    func isSigned(by ring: BadgeKeyRing) -> Bool { signingKey(of: ring) != nil }

    /// The key that the sheet was printed under.
    func signingKey(of ring: BadgeKeyRing) -> BadgeKey? {
        let content = Self.content(event, opd, page, pages, rows, geometry)
        return ring.keys.last { PaperCode(ofSheet: content, $0) == tag }
    }

    private static func content(
        _ event: PaperCode, _ opd: PaperCode, _ page: Int, _ pages: Int, _ rows: [PaperCode?], _ geometry: String
    ) -> String {
        let numbers = [page, pages].map { Crockford.encode(UInt64($0), characters: 2) }.joined()
        return "\(version)\(event.text)\(opd.text)\(numbers)\(rows.map { $0?.text ?? nobody }.joined()):\(geometry)"
    }

    private static func number(_ bytes: Substring.UTF8View) -> Int? {
        guard bytes.count == 2, let number = Crockford.decode(bytes) else { return nil }
        return Int(number)
    }
}
