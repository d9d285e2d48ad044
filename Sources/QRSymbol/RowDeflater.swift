/// Deflate (RFC 1951, fixed codes) in a zlib wrapper (RFC 1950) for pictures whose rows repeat.
///
/// A row of a symbol stands there as often as a module is high, so almost all of the picture is "the row above again".
/// Knowing that beforehand replaces zlib's search for it, which is what writing a PNG otherwise costs most.
/// The Adler-32 sum of a repeated row is worked out at once too.
struct RowDeflater {
    /// Room for the file, used again from one picture to the next; `count` bytes of it are written.
    private var room: [UInt8] = []
    private var count = 0
    private var pending: UInt64 = 0
    private var pendingBits: UInt64 = 0
    private var sum: UInt64 = 1
    private var sumOfSums: UInt64 = 0

    private static let base: UInt64 = 65521
    private static let byteBefore = DeflateCode(distance: 1)

    /// Everything written so far.
    var bytes: ArraySlice<UInt8> { room[..<count] }

    /// Begins a new stream after the bytes of `head`.
    mutating func begin(after head: [UInt8]) {
        count = 0
        (sum, sumOfSums, pending, pendingBits) = (1, 0, 0, 0)
        append(head)
        append([0x78, 0x01])
        reserve(8)
        write { $0.put(.blockStart) }
    }

    /// Appends `row`, three bytes or more, `times` times.
    mutating func append(_ row: UnsafeBufferPointer<UInt8>, times: Int) {
        guard times > 0 else { return }
        addToChecksum(row, UInt64(times))
        let repeated = row.count * (times - 1)
        // A literal takes at most 9 bits, a match at most 31 and covers at least 256 bytes when it is not the last two.
        reserve(2 * row.count + 4 * (repeated / 256 + 4))
        write { stream in
            var index = 0
            while index < row.count {
                let byte = row[index]
                var end = index + 1
                while end < row.count && row[end] == byte { end += 1 }
                stream.putLiteral(byte)
                if end - index > 4 {
                    stream.putMatch(length: end - index - 1, distance: Self.byteBefore)
                } else {
                    for _ in index + 1..<end { stream.putLiteral(byte) }
                }
                index = end
            }
            stream.putMatch(length: repeated, distance: DeflateCode(distance: row.count))
        }
    }

    /// Ends the stream.
    mutating func end() {
        reserve(16)
        write { stream in
            stream.put(.blockEnd)
            stream.flush()
        }
        pending = 0
        pendingBits = 0
        append(bigEndian: UInt32(sumOfSums << 16 | sum))
    }

    mutating func append(bigEndian value: UInt32) {
        append([UInt8](repeating: 0, count: 4))
        set(bigEndian: value, at: count - 4)
    }

    mutating func append(_ more: [UInt8]) {
        reserve(more.count)
        room.replaceSubrange(count..<count + more.count, with: more)
        count += more.count
    }

    mutating func set(bigEndian value: UInt32, at offset: Int) {
        for byte in 0..<4 { room[offset + byte] = UInt8(truncatingIfNeeded: value >> UInt32(24 - 8 * byte)) }
    }

    private mutating func reserve(_ more: Int) {
        if count + more > room.count { room += [UInt8](repeating: 0, count: max(more, room.count, 4096)) }
    }

    private mutating func write(_ body: (inout DeflateStream) -> Void) {
        room.withUnsafeMutableBufferPointer { room in
            var stream = DeflateStream(room: room, count: count, pending: pending, pendingBits: pendingBits)
            body(&stream)
            (count, pending, pendingBits) = (stream.count, stream.pending, stream.pendingBits)
        }
    }

    private mutating func addToChecksum(_ row: UnsafeBufferPointer<UInt8>, _ count: UInt64) {
        var rowSum: UInt64 = 0
        var rowSumOfSums: UInt64 = 0
        for byte in row {
            rowSum &+= UInt64(byte)
            rowSumOfSums &+= rowSum
        }
        rowSum %= Self.base
        rowSumOfSums %= Self.base
        let length = UInt64(row.count)
        let rowsBefore = count * (count - 1) / 2 % Self.base
        sumOfSums += (count * length % Self.base) * sum % Self.base
        sumOfSums += rowsBefore * (length * rowSum % Self.base) % Self.base
        sumOfSums = (sumOfSums + count * rowSumOfSums) % Self.base
        sum = (sum + count * rowSum) % Self.base
    }
}
