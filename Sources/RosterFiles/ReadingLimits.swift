/// How much a file may ask of the reader before it is refused.
///
/// Every limit is enforced while the file streams, so that a hostile file costs no more memory than the limit it
/// breaks. The defaults stand well above what Excel itself can hold (16,384 columns, 32,767 characters in a cell).
public struct ReadingLimits: Hashable, Sendable {
    /// Bytes of all parts of a workbook together, once unpacked.
    public var unpackedBytes: Int
    /// Bytes of each part that is neither a sheet nor the shared strings, once unpacked.
    public var framePartBytes: Int
    /// Unpacked bytes per packed byte of one part; looked at once the part has given `ratioFreeBytes`.
    public var unpackingRatio: Int
    /// Unpacked bytes of one part that are never held against its ratio.
    public var ratioFreeBytes: Int
    /// Bytes of the text of one cell, as UTF-8.
    public var cellBytes: Int
    /// Bytes of the texts of one row together, as UTF-8.
    public var rowBytes: Int
    /// Cells in a row.
    public var columns: Int
    /// Bytes of a workbook's table of shared strings, the one thing that is held whole. Below 4 GiB.
    public var sharedStringBytes: Int

    public init(
        unpackedBytes: Int = 8 << 30,
        framePartBytes: Int = 32 << 20,
        unpackingRatio: Int = 200,
        ratioFreeBytes: Int = 8 << 20,
        cellBytes: Int = 1 << 20,
        rowBytes: Int = 16 << 20,
        columns: Int = 16_384,
        sharedStringBytes: Int = 512 << 20,
    ) {
        self.unpackedBytes = unpackedBytes
        self.framePartBytes = framePartBytes
        self.unpackingRatio = unpackingRatio
        self.ratioFreeBytes = ratioFreeBytes
        self.cellBytes = cellBytes
        self.rowBytes = rowBytes
        self.columns = columns
        self.sharedStringBytes = min(sharedStringBytes, Int(UInt32.max))
    }
}
