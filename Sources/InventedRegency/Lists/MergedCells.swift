/// A merged range of a sheet. Rows and columns count from 1; both ends belong to it.
public struct MergedCells: Hashable, Sendable {
    public let rows: ClosedRange<Int>
    public let columns: ClosedRange<Int>
}
