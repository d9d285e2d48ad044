/// The C library's memory functions that Swift's runtime calls, for a page that has no C library.
///
/// Blocks have sizes of powers of two from 32 bytes on, each size with a list of its free blocks: the reader asks for some
/// dozens of large ones once and keeps them, and small ones for the texts come and go. Before a block stand 16 bytes, of
/// which the first says its size.
///
/// `malloc` and `free` are names that the compiler keeps to itself; the linker gives ours to whoever asks for them.
private let head = 16
private let page = 65_536

nonisolated(unsafe) private var freeBlocks:
    (
        UInt, UInt, UInt, UInt, UInt, UInt, UInt, UInt, UInt, UInt, UInt, UInt, UInt, UInt, UInt, UInt, UInt, UInt,
        UInt, UInt, UInt, UInt, UInt, UInt, UInt, UInt, UInt, UInt, UInt, UInt, UInt, UInt
    ) = (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
/// Where memory that was never given out begins and ends.
nonisolated(unsafe) private var fresh: UInt = 0
nonisolated(unsafe) private var end: UInt = 0

@_extern(c, "llvm.wasm.memory.grow.i32")
private func growMemory(_ memory: Int32, _ pages: Int32) -> Int32

/// Takes `size` bytes at the end of the memory, and has it grow. Nil when there is no more.
private func extend(_ size: UInt) -> UInt? {
    if fresh + size > end {
        let pages = (size + UInt(page) - 1) / UInt(page)
        let before = growMemory(0, Int32(pages))
        guard before >= 0 else { return nil }
        let start = UInt(before) * UInt(page)
        if start != end { fresh = start }
        end = start + pages * UInt(page)
    }
    defer { fresh += size }
    return fresh
}

private func slot(_ exponent: Int) -> UnsafeMutablePointer<UInt> {
    withUnsafeMutablePointer(to: &freeBlocks) {
        UnsafeMutableRawPointer($0).assumingMemoryBound(to: UInt.self) + exponent
    }
}

@_cdecl("__wrap_malloc")
public func allocate(_ size: Int) -> UnsafeMutableRawPointer? {
    guard size >= 0, size < 1 << 30 else { return nil }
    let exponent = max(5, Int.bitWidth - (size + head - 1).leadingZeroBitCount)
    let list = slot(exponent)
    var block = list.pointee
    if block != 0 {
        list.pointee = UnsafePointer<UInt>(bitPattern: block + UInt(head))!.pointee
    } else {
        guard let new = extend(1 << UInt(exponent)) else { return nil }
        block = new
    }
    UnsafeMutablePointer<UInt>(bitPattern: block)!.pointee = UInt(exponent)
    return UnsafeMutableRawPointer(bitPattern: block + UInt(head))
}

@_cdecl("__wrap_free")
public func release(_ memory: UnsafeMutableRawPointer?) {
    guard let memory else { return }
    let block = UInt(bitPattern: memory) - UInt(head)
    let list = slot(Int(UnsafePointer<UInt>(bitPattern: block)!.pointee))
    memory.storeBytes(of: list.pointee, as: UInt.self)
    list.pointee = block
}

/// No alignment above 16 bytes is asked for here, and every block has that.
@_cdecl("posix_memalign")
public func allocateAligned(
    _ result: UnsafeMutablePointer<UnsafeMutableRawPointer?>, _ alignment: Int, _ size: Int
) -> Int32 {
    let (invalid, exhausted): (Int32, Int32) = (22, 12)
    guard alignment <= head else { return invalid }
    result.pointee = allocate(size)
    return result.pointee == nil ? exhausted : 0
}
