/// Cuts CSV text that arrives in pieces into rows, after RFC 4180 and what spreadsheets write besides.
///
/// A quote opens a quoted cell only where a cell starts; elsewhere it is text. Rows may differ in length.
struct CSVScanner: ~Copyable {
    typealias Emit = (borrowing RawRow) throws -> Void
    typealias Warn = (ReadingWarning) -> Void

    private enum State {
        case cellStart, plain, quoted
        /// A quote within a quoted cell: its end, or the first of two.
        case quoteInQuoted
        /// Carriage returns that a line feed may follow.
        case returns
    }

    private let file: String
    private let limits: ReadingLimits
    private let delimiter: UInt8
    private let returnEndsLine: Bool
    private let mending: CellMending
    private var skipsRow: Bool

    private var state = State.cellStart
    private var row = RowBuffer()
    private var column = 0
    private var start = 0
    private var line = 1
    private var quoteLine = 0
    private var returns = 0
    private var afterReturn = false
    private var wasQuoted = false

    init(file: String, dialect: CSVDialect, limits: ReadingLimits) {
        self.file = file
        self.limits = limits
        delimiter = dialect.delimiter.rawValue
        returnEndsLine = dialect.lineEnding == .carriageReturn
        mending = CellMending(encoding: dialect.encoding)
        skipsRow = dialect.namesDelimiter
        row.clear(line: 1)
    }

    mutating func scan(_ chunk: UnsafeBufferPointer<UInt8>, emit: Emit, warn: Warn) throws {
        var index = 0
        while index < chunk.count {
            switch state {
            case .cellStart:
                if chunk[index] == 0x22 {
                    state = .quoted
                    wasQuoted = true
                    quoteLine = line
                    index += 1
                } else {
                    state = .plain
                }
            case .plain: try scanPlain(chunk, &index, emit: emit, warn: warn)
            case .quoted: try scanQuoted(chunk, &index)
            case .quoteInQuoted: try scanAfterQuote(chunk, &index, warn: warn)
            case .returns: try scanAfterReturns(chunk, &index, emit: emit, warn: warn)
            }
        }
    }

    /// Gives the last row, when no line end did.
    mutating func finish(emit: Emit, warn: Warn) throws {
        switch state {
        case .quoted: throw fault(.unterminatedQuote) { $0.line = quoteLine }
        case .returns: try closeRow(emit: emit, warn: warn)
        case .cellStart where column == 0: break
        default: try closeRow(emit: emit, warn: warn)
        }
    }

    private mutating func scanPlain(
        _ chunk: UnsafeBufferPointer<UInt8>, _ index: inout Int, emit: Emit, warn: Warn,
    ) throws {
        let runStart = index
        while index < chunk.count {
            let byte = chunk[index]
            if byte == delimiter || byte == 0x0A || byte == 0x0D || byte == 0 { break }
            index += 1
        }
        try take(chunk, runStart, index)
        guard index < chunk.count else { return }
        let byte = chunk[index]
        index += 1
        switch byte {
        case delimiter: try closeCell()
        case 0x0A: try closeRow(emit: emit, warn: warn)
        case 0x0D where returnEndsLine: try closeRow(emit: emit, warn: warn)
        case 0x0D:
            returns = 1
            state = .returns
        default: throw fault(.nulByte) { $0.line = line }
        }
    }

    private mutating func scanQuoted(_ chunk: UnsafeBufferPointer<UInt8>, _ index: inout Int) throws {
        let runStart = index
        while index < chunk.count {
            let byte = chunk[index]
            if byte == 0x22 { break }
            if byte < 0x20 {
                guard byte != 0 else { throw fault(.nulByte) { $0.line = line } }
                if byte == 0x0D || byte == 0x0A && !afterReturn { line += 1 }
            }
            afterReturn = byte == 0x0D
            index += 1
        }
        try take(chunk, runStart, index)
        guard index < chunk.count else { return }
        afterReturn = false
        index += 1
        state = .quoteInQuoted
    }

    private mutating func scanAfterQuote(_ chunk: UnsafeBufferPointer<UInt8>, _ index: inout Int, warn: Warn) throws {
        switch chunk[index] {
        case 0x22:
            row.bytes.append(0x22)
            index += 1
            state = .quoted
        case delimiter, 0x0A, 0x0D, 0: state = .plain
        default:
            warn(ReadingWarning(.textAfterQuote, line: quoteLine, column: column + 1))
            state = .plain
        }
    }

    private mutating func scanAfterReturns(
        _ chunk: UnsafeBufferPointer<UInt8>, _ index: inout Int, emit: Emit, warn: Warn,
    ) throws {
        switch chunk[index] {
        case 0x0A:
            index += 1
            try closeRow(emit: emit, warn: warn)
        case 0x0D:
            returns += 1
            index += 1
        default:
            warn(ReadingWarning(.strayCarriageReturn, line: line, column: column + 1))
            for _ in 0..<returns { row.bytes.append(0x0D) }
            state = .plain
        }
    }

    @inline(__always)
    private mutating func take(_ chunk: UnsafeBufferPointer<UInt8>, _ from: Int, _ to: Int) throws {
        guard to > from, let base = chunk.baseAddress else { return }
        row.bytes.append(base + from, to - from)
        if row.bytes.count - start > limits.cellBytes {
            // A quote that is never closed ends here in a long file, so the line where it opened is the one to look at.
            throw fault(.cellTooLong) { [limits, line = wasQuoted ? quoteLine : line, column] in
                ($0.line, $0.column, $0.limit) = (line, column + 1, limits.cellBytes)
            }
        }
        if row.bytes.count > limits.rowBytes {
            throw fault(.rowTooLong) { [limits, row = row.line] in ($0.line, $0.limit) = (row, limits.rowBytes) }
        }
    }

    private mutating func closeCell() throws {
        guard column < limits.columns else {
            throw fault(.tooManyColumns) { [limits, row = row.line] in ($0.line, $0.limit) = (row, limits.columns) }
        }
        row.close(column: column, from: start, kind: .text)
        start = row.bytes.count
        column += 1
        wasQuoted = false
        state = .cellStart
    }

    private mutating func closeRow(emit: Emit, warn: Warn) throws {
        let isBlankLine = column == 0 && start == row.bytes.count && !wasQuoted
        if !isBlankLine { try closeCell() }
        if skipsRow {
            skipsRow = false
        } else {
            mending.mend(&row, warn: warn)
            try emit(RawRow(sheet: nil, lending: row))
        }
        line += 1
        row.clear(line: line)
        (column, start, state) = (0, 0, .cellStart)
    }

    private func fault(_ code: RosterFileError.Code, _ change: (inout RosterFileError) -> Void) -> RosterFileError {
        RosterFileError(code, file: file).with(change)
    }
}
