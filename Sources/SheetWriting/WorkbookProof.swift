internal import CXLSXWriter

/// Tells whether every XML part of a workbook is whole.
///
/// libxlsxwriter collects sheets in temporary files and does not notice when the disk beneath them fills up: the workbook then
/// closes without an error and lacks its end. A part is whole when it ends with the closing tag of the element it begins with.
struct WorkbookProof {
    private let archive: UnsafeRawBufferPointer

    init(_ archive: UnsafeRawBufferPointer) {
        self.archive = archive
    }

    var partsAreWhole: Bool {
        guard archive.count >= 22, number(archive.count - 22, 4) == 0x0605_4b50 else { return false }
        let parts = number(archive.count - 22 + 10, 2)
        var entry = number(archive.count - 22 + 16, 4)
        guard parts > 0 else { return false }
        for _ in 0..<parts {
            guard number(entry, 4) == 0x0201_4b50, isWhole(entry: entry) else { return false }
            entry += 46 + number(entry + 28, 2) + number(entry + 30, 2) + number(entry + 32, 2)
        }
        return true
    }

    /// Little-endian; outside the archive it is 0, which is no signature and no size.
    private func number(_ offset: Int, _ width: Int) -> Int {
        guard offset >= 0, offset + width <= archive.count else { return 0 }
        return (0..<width).reduce(0) { $0 | Int(archive[offset + $1]) << (8 * $1) }
    }

    private func isWhole(entry: Int) -> Bool {
        let local = number(entry + 42, 4)
        let start = local + 30 + number(local + 26, 2) + number(local + 28, 2)
        let size = number(entry + 20, 4)
        guard number(entry + 10, 2) == 8, size > 0, start + size <= archive.count else { return false }
        guard let (head, tail) = ends(of: UnsafeRawBufferPointer(rebasing: archive[start..<start + size])) else {
            return false
        }
        return Self.closes(head: head, tail: tail)
    }

    /// The first and last bytes of a deflated part; `nil` when it does not inflate to its end.
    private func ends(of deflated: UnsafeRawBufferPointer) -> (head: [UInt8], tail: [UInt8])? {
        var stream = z_stream()
        guard ikrar_inflate_begin(&stream) == Z_OK else { return nil }
        defer { inflateEnd(&stream) }
        stream.next_in = UnsafeMutablePointer(mutating: deflated.bindMemory(to: UInt8.self).baseAddress)
        stream.avail_in = UInt32(deflated.count)
        var head: [UInt8] = []
        var tail: [UInt8] = []
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1 << 16) { window in
            while true {
                stream.next_out = window.baseAddress
                stream.avail_out = UInt32(window.count)
                let outcome = inflate(&stream, Z_NO_FLUSH)
                let made = window[..<(window.count - Int(stream.avail_out))]
                if head.isEmpty { head = Array(made.prefix(256)) }
                tail = Array((tail + made.suffix(64)).suffix(64))
                if outcome == Z_STREAM_END { return (head, tail) }
                guard outcome == Z_OK, !made.isEmpty else { return nil }
            }
        }
    }

    /// `head` opens with `<?xml …?>` and then the root element.
    private static func closes(head: [UInt8], tail: [UInt8]) -> Bool {
        guard let declaration = head.firstIndex(of: UInt8(ascii: ">")),
            let root = head[(declaration + 1)...].firstIndex(of: UInt8(ascii: "<"))
        else { return false }
        let name = head[(root + 1)...].prefix {
            $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/")
        }
        let end = tail.reversed().drop { $0 == UInt8(ascii: "\n") }.reversed()
        let tag = Array("</".utf8) + name + Array(">".utf8)
        return end.suffix(tag.count).elementsEqual(tag) || end.suffix(2).elementsEqual("/>".utf8)
    }
}
