/// Where the texts of a statement's arguments lie while it is stepped, so that SQLite need not copy each of them into memory of
/// its own. Statements that are stepped inside of others take the room behind theirs.
struct BoundBytes: ~Copyable {
    private let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 32_768, alignment: 16)
    /// Up to where it is taken. Whoever takes room sets it back when their statement is done.
    var end = 0

    deinit { room.deallocate() }

    /// - Returns: Where the bytes lie now; `nil` when there is no room for them.
    mutating func keep(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafePointer<CChar>? {
        guard bytes.count <= room.count - end, let start = room.baseAddress, let source = bytes.baseAddress else {
            return nil
        }
        let place = start + end
        place.copyMemory(from: source, byteCount: bytes.count)
        end += bytes.count
        return UnsafePointer(place.assumingMemoryBound(to: CChar.self))
    }
}
