public import PageLayout

/// A bar for every OPD, of the shares of its people who came in time, came late, are excused, are absent without an
/// excuse and are still awaited, with the rate of those obliged at its end.
///
/// Up to 60 OPD stand on one upright page; what does not goes on on the next, under the title and the legend again.
public struct OfficeChart: Sendable {
    private let title: String
    private let style: TextStyle
    private let width: Double
    private let wording: TableWording

    /// - Parameters:
    ///   - style: The document's text.
    ///   - width: In millimetres.
    public init(title: String, style: TextStyle, width: Double, wording: TableWording = .indonesian) {
        self.title = title
        self.style = style
        self.width = width
        self.wording = wording
    }

    /// Title, legend, a bar each and a scale. Totals are left out; without any OPD, it says so.
    public func items(_ offices: [OfficeLine], _ ruler: some TextRuler) -> [PageFlow.Item] {
        let offices = offices.filter { !$0.isTotal }
        let bars = ChartSetting(style: style, width: width, bars: offices.count, ruler)
        // Parts that nobody is in are not explained.
        let parts = ChartPart.allCases.filter { part in offices.contains { part.share(of: $0.shares) > 0 } }
        let head = Block.stacked([bars.title(title), bars.legend(parts.map { ($0, $0.name(wording)) })])
        var items: [PageFlow.Item] = [.tableHead(head)]
        for office in offices { items.append(.block(bars.bar(of: office), staysWithNext: true)) }
        items.append(.block(offices.isEmpty ? bars.notice(wording.nobody) : bars.scale()))
        items.append(.tableEnd)
        return items
    }
}
