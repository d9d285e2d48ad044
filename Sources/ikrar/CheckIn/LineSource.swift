import Glibc
import IkrarTexts

/// Lines from standard input as they come.
///
/// Reading blocks the thread it is called on: a gate has nothing else to do, and a change of thread a scan costs as much as the
/// scan.
final class LineSource {
    struct Line: Sendable {
        /// From 1.
        var number: Int
        var text: String
    }

    /// A line longer than this is no code of anybody's; what is beyond it is read over.
    private static let longest = 1024

    private var rest: [UInt8] = []
    private var isSkipping = false
    private var number = 0
    private var ended = false

    /// The lines that are there, at least one, waiting for it if need be; empty at the end. The end of the input ends a
    /// last line without a line break too.
    /// - Throws: ``InputError`` when standard input cannot be read at all.
    func next() throws -> [Line] {
        var lines: [Line] = []
        while lines.isEmpty, !ended {
            let bytes = try read()
            if bytes.isEmpty {
                ended = true
                if !rest.isEmpty { lines.append(line(rest[...])) }
            } else {
                take(bytes, into: &lines)
            }
        }
        return lines
    }

    private func read() throws -> [UInt8] {
        var reason: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: 16_384) { buffer, count in
            var read = Glibc.read(STDIN_FILENO, buffer.baseAddress!, buffer.count)
            while read < 0, errno == EINTR || errno == EAGAIN {
                var waiting = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
                poll(&waiting, 1, -1)
                read = Glibc.read(STDIN_FILENO, buffer.baseAddress!, buffer.count)
            }
            if read < 0 { reason = errno }
            count = max(0, read)
        }
        guard reason == 0 else { throw InputError(Say.inputUnreadable, status: Failure.noInput) }
        return bytes
    }

    /// Lines end with LF, CR LF or, as some scanners send it, CR alone.
    private func take(_ bytes: [UInt8], into lines: inout [Line]) {
        var start = bytes.startIndex
        while let end = bytes[start...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) {
            let isAfterReturn = bytes[end] == 0x0A && endedWithReturn && start == end && rest.isEmpty
            if !isAfterReturn {
                keep(bytes[start..<end])
                lines.append(line(rest[...]))
            }
            endedWithReturn = bytes[end] == 0x0D
            start = end + 1
        }
        if start < bytes.endIndex { endedWithReturn = false }
        keep(bytes[start...])
    }

    private var endedWithReturn = false

    private func keep(_ bytes: ArraySlice<UInt8>) {
        let room = Self.longest - rest.count
        if bytes.count > room { isSkipping = true }
        rest.append(contentsOf: bytes.prefix(max(0, room)))
    }

    private func line(_ bytes: ArraySlice<UInt8>) -> Line {
        number += 1
        // What was cut off must not be mistaken for a whole code.
        let text = String(decoding: bytes, as: UTF8.self) + (isSkipping ? "…" : "")
        rest.removeAll(keepingCapacity: true)
        isSkipping = false
        return Line(number: number, text: text)
    }
}
