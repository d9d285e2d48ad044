/// How a sheet is printed.
public struct PageSetup: Hashable, Sendable {
    public enum Paper: String, Sendable, CaseIterable {
        case a4
        /// 215 × 330 mm, usual in regional offices; Excel calls its nearest `Folio` (8½ × 13 in).
        case f4
    }

    public var paper = Paper.f4
    public var landscape = false
    /// Rows printed again on top of every page.
    public var repeatedRows: ClosedRange<Int>?
    /// Scaled so that all columns stand on one page's width, on as many pages as the rows need.
    public var fitsWidth = true
    /// In millimetres.
    public var margins = Margins()
    public var header = PageBand()
    public var footer = PageBand()

    public init() {}

    public struct Margins: Hashable, Sendable {
        public var left = 15.0
        public var right = 15.0
        public var top = 18.0
        public var bottom = 18.0

        public init() {}
    }
}

/// The line at the head or the foot of every page.
public struct PageBand: Hashable, Sendable {
    public enum Part: Hashable, Sendable {
        case text(String)
        case pageNumber
        case pageCount
    }

    public var left: [Part]
    public var center: [Part]
    public var right: [Part]

    public init(left: [Part] = [], center: [Part] = [], right: [Part] = []) {
        self.left = left
        self.center = center
        self.right = right
    }

    /// In Excel's codes, at 8 points. Texts are shortened to keep the whole within Excel's 255 characters.
    var codes: String {
        var limit = 255
        while true {
            let sides = [("&L", left), ("&C", center), ("&R", right)].filter { !$0.1.isEmpty }
            let line = sides.map { $0.0 + "&8" + $0.1.map { $0.code(limit: limit) }.joined() }.joined()
            if line.utf8.count <= 255 || limit == 0 { return line }
            limit -= 5
        }
    }
}

extension PageBand.Part {
    /// A digit after the font size would be read as part of it, so a text begins with a space when it begins with a digit.
    fileprivate func code(limit: Int) -> String {
        switch self {
        case .pageNumber: return "&P"
        case .pageCount: return "&N"
        case .text(let text):
            let doubled = text.prefix(limit).reduce(into: "") { $0 += $1 == "&" ? "&&" : String($1) }
            return text.first?.isNumber == true ? " \(doubled)" : doubled
        }
    }
}
