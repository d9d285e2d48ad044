import Glibc

/// One row of a list, lent to the closure that reads it.
///
/// A row is a window on a buffer that the next row fills anew, so it can't be kept; take out the texts that matter.
/// Columns count from 0. A column beyond the row's end is an empty cell.
public struct RawRow: ~Copyable {
    /// The sheet's name; nil in a CSV file.
    public let sheet: String?
    /// From 1: in CSV the physical line where the record starts, in a sheet the row number.
    public let line: Int
    /// Columns up to the last one the file gives.
    public let count: Int

    private let spans: UnsafePointer<CellSpan>
    private let bytes: UnsafePointer<UInt8>

    init(sheet: String?, lending buffer: borrowing RowBuffer) {
        self.sheet = sheet
        line = buffer.line
        count = buffer.count
        spans = UnsafePointer(buffer.spans)
        bytes = UnsafePointer(buffer.bytes.base)
    }

    public subscript(column: Int) -> RawCell {
        RawCell(text: text(column), kind: kind(column))
    }

    /// Whether the cell holds no text at all; costs nothing.
    public func isEmpty(_ column: Int) -> Bool {
        column >= count || spans[column].isEmpty
    }

    public func kind(_ column: Int) -> RawCell.Kind {
        column < count ? spans[column].kind : .empty
    }

    public func text(_ column: Int) -> String {
        String(decoding: utf8(column), as: UTF8.self)
    }

    /// Lends the cell's UTF-8 for the length of `body`, without making a String.
    public func withUTF8<Result>(_ column: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows
        -> Result
    {
        try body(utf8(column))
    }

    /// Whether no cell holds anything but white space.
    public var isBlank: Bool {
        for column in 0..<count {
            for byte in utf8(column) where !(byte == 0x20 || (0x09...0x0D).contains(byte)) { return false }
        }
        return true
    }

    /// The texts of all columns, for writing the row elsewhere as it was.
    public var texts: [String] {
        (0..<count).map { text($0) }
    }

    private func utf8(_ column: Int) -> UnsafeBufferPointer<UInt8> {
        guard column < count else { return UnsafeBufferPointer(start: nil, count: 0) }
        let span = spans[column]
        return UnsafeBufferPointer(start: bytes + Int(span.start), count: Int(span.end - span.start))
    }
}
