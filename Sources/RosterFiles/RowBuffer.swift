/// Where a cell's text lies in the row's bytes.
struct CellSpan {
    var start: UInt32
    var end: UInt32
    var kind: RawCell.Kind

    static let empty = CellSpan(start: 0, end: 0, kind: .empty)

    var isEmpty: Bool { start == end }
}

/// The cells of one row, used again for the next.
struct RowBuffer: ~Copyable {
    var bytes = ByteBuffer(capacity: 4096)
    private(set) var spans: UnsafeMutablePointer<CellSpan>
    private(set) var count = 0
    private var capacity = 128
    var line = 0

    init() {
        spans = .allocate(capacity: capacity)
    }

    deinit { spans.deallocate() }

    mutating func clear(line: Int) {
        bytes.truncate(to: 0)
        count = 0
        self.line = line
    }

    /// Puts the bytes from `start` to the end of the buffer into `column`, with empty cells before it where none were.
    @inline(__always)
    mutating func close(column: Int, from start: Int, kind: RawCell.Kind) {
        put(
            CellSpan(
                start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: bytes.count), kind: kind),
            at: column)
    }

    @inline(__always)
    mutating func put(_ span: CellSpan, at column: Int) {
        if column >= capacity { grow(to: column + 1) }
        while count <= column {
            spans[count] = .empty
            count += 1
        }
        spans[column] = span.isEmpty ? .empty : span
    }

    @inline(never)
    private mutating func grow(to columns: Int) {
        while capacity < columns { capacity *= 2 }
        let wider = UnsafeMutablePointer<CellSpan>.allocate(capacity: capacity)
        wider.moveInitialize(from: spans, count: count)
        spans.deallocate()
        spans = wider
    }
}
