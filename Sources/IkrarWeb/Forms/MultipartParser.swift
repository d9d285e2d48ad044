import Glibc
import NIOCore

/// Takes a multipart/form-data body (RFC 7578, RFC 2046) apart as it arrives, wherever its buffers are cut.
///
/// What it keeps is never longer than a part's headers, or a boundary that may have begun.
struct MultipartParser {
    enum Event: Equatable {
        case part(PartHeader)
        /// The next bytes of the part that began last; never empty.
        case content(ByteBuffer)
        case partEnd
    }

    private enum State {
        /// Before the first boundary. What stands there is nobody's and is let go.
        case preamble
        /// Behind a boundary: a line's end, or two hyphens.
        case boundary
        case headers
        /// At the empty line's end: a part without content may have its boundary right here.
        case contentStart
        case content
        /// Behind the last boundary. What follows is let go.
        case epilogue
    }

    static let headerLimit = 8 << 10

    private let delimiter: [UInt8]
    private var state = State.preamble
    private var kept: ByteBuffer

    init(boundary: String) {
        delimiter = Array("\r\n--\(boundary)".utf8)
        // So that a boundary at the very beginning is one behind a line's end, as all others are.
        kept = ByteBuffer(string: "\r\n")
    }

    /// Whether the last boundary was seen.
    var isComplete: Bool {
        switch state {
        case .epilogue: true
        case .preamble, .boundary, .headers, .contentStart, .content: false
        }
    }

    /// Hands over what `bytes` bring to an end.
    ///
    /// - Throws: `FormError`, and what `event` throws.
    mutating func take(_ bytes: ByteBuffer, event: (Event) throws -> Void) throws {
        if kept.readableBytes == 0 {
            kept = bytes
        } else {
            kept.writeImmutableBuffer(bytes)
        }
        while try step(event) {}
        // What was handed over shares the storage: the little that is left gets its own.
        kept = ByteBuffer(bytes: kept.readableBytesView)
    }

    /// Whether there may be more to do with what is there.
    private mutating func step(_ event: (Event) throws -> Void) throws -> Bool {
        switch state {
        case .preamble:
            return skipToBoundary { _ in }
        case .boundary:
            guard let next = kept.readBytes(length: 2) else { return false }
            switch (next[0], next[1]) {
            case (UInt8(ascii: "-"), UInt8(ascii: "-")): state = .epilogue
            // The line's end is put back: headers are what stands between it and an empty line, and there may be none.
            case (13, 10):
                kept.moveReaderIndex(to: kept.readerIndex - 2)
                state = .headers
            default: throw FormError(.badBoundary)
            }
            return true
        case .headers:
            guard let length = kept.readableBytesView.offset(of: Self.headersEnd) else {
                guard kept.readableBytes <= Self.headerLimit else {
                    throw FormError(.headersTooLong, limit: Self.headerLimit)
                }
                return false
            }
            guard length <= Self.headerLimit, let lines = kept.readSlice(length: length) else {
                throw FormError(.headersTooLong, limit: Self.headerLimit)
            }
            kept.moveReaderIndex(forwardBy: 2)
            try event(.part(PartHeader(lines: lines)))
            state = .contentStart
            return true
        case .contentStart:
            guard kept.readableBytes >= delimiter.count else { return false }
            if !kept.readableBytesView.starts(with: delimiter) { kept.moveReaderIndex(forwardBy: 2) }
            state = .content
            return true
        case .content:
            let found = try skipToBoundary { try event(.content($0)) }
            if found { try event(.partEnd) }
            return found
        case .epilogue:
            kept.clear()
            return false
        }
    }

    private static let headersEnd = Array("\r\n\r\n".utf8)

    /// Hands over what stands before the next boundary, or before what may become one.
    private mutating func skipToBoundary(_ content: (ByteBuffer) throws -> Void) rethrows -> Bool {
        let place = kept.readableBytesView.offset(of: delimiter)
        let length = place ?? kept.readableBytesView.offset(ofBeginOf: delimiter)
        if length > 0, let slice = kept.readSlice(length: length) { try content(slice) }
        guard place != nil else { return false }
        kept.moveReaderIndex(forwardBy: delimiter.count)
        state = .boundary
        return true
    }
}

extension ByteBufferView {
    /// Where `pattern` stands first, counted from the view's start.
    fileprivate func offset(of pattern: [UInt8]) -> Int? {
        withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return nil }
            var place = 0
            while bytes.count - place >= pattern.count {
                let rest = bytes.count - place - pattern.count + 1
                guard let first = memchr(base + place, Int32(pattern[0]), rest) else { return nil }
                place = UnsafeRawPointer(first) - base
                if memcmp(first, pattern, pattern.count) == 0 { return place }
                place += 1
            }
            return nil
        }
    }

    /// Where the longest end of the view begins that is a beginning of `pattern`; the view's length when there is none.
    fileprivate func offset(ofBeginOf pattern: [UInt8]) -> Int {
        let tail = suffix(pattern.count - 1)
        let start = tail.indices.first { pattern.starts(with: tail[$0...]) } ?? endIndex
        return start - startIndex
    }
}
