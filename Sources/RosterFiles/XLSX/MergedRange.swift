/// Cells of a sheet shown as one; the first of them holds the text.
public struct MergedRange: Hashable, Sendable {
    /// From 1, as ``RawRow/line``.
    public var lines: ClosedRange<Int>
    /// From 0, as in ``RawRow/subscript(_:)``.
    public var columns: ClosedRange<Int>

    public init(lines: ClosedRange<Int>, columns: ClosedRange<Int>) {
        self.lines = lines
        self.columns = columns
    }

    /// From a reference such as `B5:D7`; nil when it names no range.
    init?(reference: String) {
        let corners = reference.split(separator: ":").map { corner in
            let plain = corner.filter { $0 != "$" }
            return (column: plain.withCString(CellReference.column), line: Int(plain.drop { !$0.isNumber }))
        }
        guard corners.count == 2, let left = corners[0].column, let right = corners[1].column,
            let top = corners[0].line, let bottom = corners[1].line, left <= right, 1 <= top, top <= bottom
        else { return nil }
        self.init(lines: top...bottom, columns: left...right)
    }
}

extension RosterFile {
    /// The merged cells of the sheet called `sheet`, in the file's order; none in CSV.
    ///
    /// They stand behind the rows in the file, so asking costs one more pass over the sheet. Throws
    /// ``RosterFileError``.
    public func mergedRanges(in sheet: String) throws -> [MergedRange] {
        guard let sheet = workbook?.sheets.first(where: { $0.name == sheet }) else { return [] }
        let archive = try ZipArchive(path: path, limits: limits)
        guard let part = try archive.part(sheet.part) else { return [] }
        return try MergedRangeReader.read(part)
    }
}

/// Picks the merged ranges out of a sheet and passes over the rest.
private struct MergedRangeReader: ~Copyable {
    private var ranges: [MergedRange] = []

    static func read(_ part: consuming ZipPart) throws -> [MergedRange] {
        let state = UnsafeMutablePointer<MergedRangeReader>.allocate(capacity: 1)
        state.initialize(to: MergedRangeReader())
        defer {
            state.deinitialize(count: 1)
            state.deallocate()
        }
        var stream = XMLStream(part, handlers: handlers, state: state)
        try stream.run()
        return state.pointee.ranges
    }

    private static let handlers = XMLHandlers(
        start: { parser, name, attributes in
            guard let name, let attributes, XMLName.equal(XMLName.local(name), "mergeCell") else { return }
            var next = attributes
            while let key = next[0], let value = next[1] {
                if XMLName.equal(key, "ref"), let range = MergedRange(reference: String(cString: value)) {
                    XMLStream.state(of: parser, as: MergedRangeReader.self).pointee.ranges.append(range)
                }
                next += 2
            }
        },
        end: nil,
        text: nil,
    )
}
