/// What the symbol of a sheet's page has to say, besides event and OPD.
public struct SheetPage: Hashable, Sendable {
    /// From 1.
    public var number: Int
    public var pages: Int
    public var geometry: SheetGeometry
    /// Row by row, the place of its person in the list that is printed; none for the line of a unit.
    public var rows: [Int?]

    public init(number: Int, pages: Int, geometry: SheetGeometry, rows: [Int?]) {
        self.number = number
        self.pages = pages
        self.geometry = geometry
        self.rows = rows
    }
}
