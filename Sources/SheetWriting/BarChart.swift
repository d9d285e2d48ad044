/// A chart of lying bars over a table on a sheet of the same workbook, each row of the table one bar from the top downward.
public struct BarChart: Hashable, Sendable {
    public struct Series: Hashable, Sendable {
        public var name: String
        public var column: Int
        /// `0xRRGGBB`
        public var color: UInt32

        public init(name: String, column: Int, color: UInt32) {
            self.name = name
            self.column = column
            self.color = color
        }
    }

    public var title: String
    /// Where the table is.
    public var sheet: String
    public var rows: ClosedRange<Int>
    public var categoryColumn: Int
    public var series: [Series]
    /// The series of a row make one bar of 100 %.
    public var stackedToWhole: Bool
    /// In pixels at 96 a inch.
    public var width: Int
    public var height: Int
    /// Read aloud in place of the picture.
    public var alternative: String

    public init(
        title: String,
        sheet: String,
        rows: ClosedRange<Int>,
        categoryColumn: Int,
        series: [Series],
        stackedToWhole: Bool,
        width: Int,
        height: Int,
        alternative: String
    ) {
        self.title = title
        self.sheet = sheet
        self.rows = rows
        self.categoryColumn = categoryColumn
        self.series = series
        self.stackedToWhole = stackedToWhole
        self.width = width
        self.height = height
        self.alternative = alternative
    }
}
