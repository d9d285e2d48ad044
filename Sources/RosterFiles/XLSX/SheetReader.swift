import CExpat

/// Reads the rows of one sheet. The parser pauses after each row, so that whoever takes it stands outside expat.
struct SheetReader: ~Copyable {
    private enum Place { case outside, rows, row, cell, value, inline }
    private enum CellType { case number, shared, inline, formulaText, boolean, error, isoDate }

    private let sheet: String
    private let archive: ZipArchive
    private let part: String
    private let limits: ReadingLimits
    private let isDateStyle: [Bool]
    private let strings: UnsafePointer<SharedStrings>

    private(set) var row = RowBuffer()
    private var failure: RosterFileError?
    private var hasFailed = false
    private var place = Place.outside
    private var rich = RichText.outside
    private var skipping = 0
    private var line = 0
    private var nextColumn = 0
    private var column = 0
    private var start = 0
    private var type = CellType.number
    private var isDate = false

    /// `strings` must outlive the reading.
    static func read(
        _ sheet: Workbook.Sheet, from archive: ZipArchive, strings: UnsafePointer<SharedStrings>,
        formats: NumberFormats,
        _ body: (borrowing RawRow) throws -> Void,
    ) throws {
        guard let part = try archive.part(sheet.part) else {
            throw archive.fault(.missingPart, part: sheet.part).with { $0.sheet = sheet.name }
        }
        let state = UnsafeMutablePointer<SheetReader>.allocate(capacity: 1)
        state.initialize(to: SheetReader(sheet: sheet, archive: archive, strings: strings, formats: formats))
        defer {
            state.deinitialize(count: 1)
            state.deallocate()
        }
        do {
            var stream = XMLStream(part, handlers: handlers, state: state)
            try stream.run(failure: { state.pointee.failure }) {
                try body(RawRow(sheet: sheet.name, lending: state.pointee.row))
            }
        } catch let error as RosterFileError where error.file == archive.path && error.sheet == nil {
            throw error.with {
                $0.sheet = sheet.name
                if $0.line == nil, state.pointee.line > 0 { $0.line = state.pointee.line }
            }
        }
    }

    private init(
        sheet: Workbook.Sheet, archive: ZipArchive, strings: UnsafePointer<SharedStrings>, formats: NumberFormats,
    ) {
        self.sheet = sheet.name
        self.archive = archive
        part = sheet.part
        limits = archive.limits
        isDateStyle = formats.isDate
        self.strings = strings
    }

    private static let handlers = XMLHandlers(
        start: { parser, name, attributes in
            guard let name, let attributes else { return }
            XMLStream.state(of: parser, as: SheetReader.self).pointee.start(XMLName.local(name), attributes, parser)
        },
        end: { parser, _ in XMLStream.state(of: parser, as: SheetReader.self).pointee.end(parser) },
        text: { parser, characters, length in
            let state = XMLStream.state(of: parser, as: SheetReader.self)
            guard state.pointee.takesText, let characters else { return }
            state.pointee.add(UnsafeRawPointer(characters).assumingMemoryBound(to: UInt8.self), Int(length), parser)
        },
    )

    @inline(__always)
    private var takesText: Bool {
        switch place {
        case .value: skipping == 0
        case .inline: rich.takesText
        default: false
        }
    }

    private mutating func start(
        _ name: XMLName.Characters, _ attributes: XMLName.Attributes, _ parser: UnsafeMutableRawPointer?,
    ) {
        if skipping > 0 {
            skipping += 1
            return
        }
        switch place {
        case .row where XMLName.isLetter(name, 0x63): startCell(attributes, parser)
        case .cell where XMLName.isLetter(name, 0x76) && type != .inline: place = .value
        case .cell where XMLName.equal(name, "is"):
            place = .inline
            rich = .item
        case .inline: rich.start(name)
        case .rows where XMLName.equal(name, "row"): startRow(attributes)
        case .outside:
            if XMLName.equal(name, "sheetData") { place = .rows }
        default: skipping = 1
        }
    }

    private mutating func end(_ parser: UnsafeMutableRawPointer?) {
        if skipping > 0 {
            skipping -= 1
            return
        }
        switch place {
        case .value: place = .cell
        case .inline:
            if rich.end() { place = .cell }
        case .cell:
            place = .row
            endCell(parser)
        case .row:
            place = .rows
            XMLStream.pause(parser)
        case .rows: place = .outside
        case .outside: break
        }
    }

    private mutating func startRow(_ attributes: XMLName.Attributes) {
        line += 1
        var next = attributes
        while let key = next[0], let value = next[1] {
            if XMLName.isLetter(key, 0x72), let given = Int(String(cString: value)), given > 0 { line = given }
            next += 2
        }
        place = .row
        nextColumn = 0
        row.clear(line: line)
    }

    private mutating func startCell(_ attributes: XMLName.Attributes, _ parser: UnsafeMutableRawPointer?) {
        column = nextColumn
        type = .number
        isDate = false
        var next = attributes
        while let key = next[0], let value = next[1] {
            next += 2
            guard key[1] == 0 else { continue }
            switch UInt8(bitPattern: key[0]) {
            case 0x72: column = CellReference.column(value) ?? nextColumn
            case 0x74: type = Self.cellType(value)
            case 0x73: isDate = isDateStyle(value)
            default: break
            }
        }
        if column >= limits.columns { fail(.tooManyColumns, limit: limits.columns, parser) }
        nextColumn = column + 1
        start = row.bytes.count
        place = .cell
    }

    @inline(__always)
    private func isDateStyle(_ value: XMLName.Characters) -> Bool {
        var style = 0
        var index = 0
        while index < 9, value[index] != 0 {
            style = style &* 10 &+ Int(value[index]) - 0x30
            index += 1
        }
        return style >= 0 && style < isDateStyle.count && isDateStyle[style]
    }

    @inline(__always)
    private static func cellType(_ value: XMLName.Characters) -> CellType {
        switch UInt8(bitPattern: value[0]) {
        case 0x73 where value[1] == 0: .shared
        case 0x73: .formulaText
        case 0x69: .inline
        case 0x62: .boolean
        case 0x65: .error
        case 0x64: .isoDate
        default: .number
        }
    }

    @inline(__always)
    private mutating func add(_ characters: UnsafePointer<UInt8>, _ length: Int, _ parser: UnsafeMutableRawPointer?) {
        row.bytes.append(characters, length)
        if row.bytes.count - start > limits.cellBytes { fail(.cellTooLong, limit: limits.cellBytes, parser) }
        if row.bytes.count > limits.rowBytes { fail(.rowTooLong, limit: limits.rowBytes, parser) }
    }

    private mutating func endCell(_ parser: UnsafeMutableRawPointer?) {
        // The parser still ends the elements that are open when it is stopped.
        if hasFailed { return }
        let kind: RawCell.Kind
        switch type {
        case .shared:
            resolveSharedString(parser)
            kind = .text
        case .inline, .formulaText:
            EscapedText.undo(in: &row.bytes, from: start)
            kind = .text
        case .number:
            trim()
            kind = isDate ? .date : .number
        case .isoDate: kind = .date
        case .boolean: kind = .boolean
        case .error: kind = .error
        }
        row.close(column: column, from: start, kind: kind)
    }

    @inline(__always)
    private mutating func resolveSharedString(_ parser: UnsafeMutableRawPointer?) {
        guard row.bytes.count > start else { return }
        trim()
        let index = CellReference.digits(row.bytes.base + start, row.bytes.count - start)
        row.bytes.truncate(to: start)
        guard let index, strings.pointee.append(index, to: &row.bytes) else {
            fail(.missingSharedString, parser)
            failure?.index = index
            return
        }
        if row.bytes.count > limits.rowBytes { fail(.rowTooLong, limit: limits.rowBytes, parser) }
    }

    /// Takes white space off the end of the open cell, and off its start by moving the start.
    @inline(__always)
    private mutating func trim() {
        while row.bytes.count > start, row.bytes.base[row.bytes.count - 1] <= 0x20 {
            row.bytes.truncate(to: row.bytes.count - 1)
        }
        while row.bytes.count > start, row.bytes.base[start] <= 0x20 { start += 1 }
    }

    private mutating func fail(_ code: RosterFileError.Code, limit: Int? = nil, _ parser: UnsafeMutableRawPointer?) {
        if !hasFailed {
            hasFailed = true
            failure = archive.fault(code, part: part, limit: limit).with { [sheet, line, column] in
                ($0.sheet, $0.line, $0.column) = (sheet, line, column + 1)
            }
        }
        XMLStream.stop(parser)
    }
}
