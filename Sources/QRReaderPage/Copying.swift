/// The C library's copying functions, which compilers call by themselves.

@_cdecl("memmove")
public func move(
    _ target: UnsafeMutableRawPointer, _ source: UnsafeRawPointer, _ count: Int
) -> UnsafeMutableRawPointer {
    if UInt(bitPattern: target) <= UInt(bitPattern: source) { return copy(target, source, count) }
    var left = count
    while left >= 8 {
        left -= 8
        target.storeBytes(
            of: source.loadUnaligned(fromByteOffset: left, as: UInt64.self), toByteOffset: left, as: UInt64.self)
    }
    while left > 0 {
        left -= 1
        target.storeBytes(of: source.load(fromByteOffset: left, as: UInt8.self), toByteOffset: left, as: UInt8.self)
    }
    return target
}

@_cdecl("memcpy")
public func copy(
    _ target: UnsafeMutableRawPointer, _ source: UnsafeRawPointer, _ count: Int
) -> UnsafeMutableRawPointer {
    var done = 0
    while done + 8 <= count {
        target.storeBytes(
            of: source.loadUnaligned(fromByteOffset: done, as: UInt64.self), toByteOffset: done, as: UInt64.self)
        done += 8
    }
    while done < count {
        target.storeBytes(of: source.load(fromByteOffset: done, as: UInt8.self), toByteOffset: done, as: UInt8.self)
        done += 1
    }
    return target
}

@_cdecl("memset")
public func fill(_ target: UnsafeMutableRawPointer, _ value: Int32, _ count: Int) -> UnsafeMutableRawPointer {
    let byte = UInt8(truncatingIfNeeded: value)
    let word = UInt64(byte) &* 0x0101_0101_0101_0101
    var done = 0
    while done + 8 <= count {
        target.storeBytes(of: word, toByteOffset: done, as: UInt64.self)
        done += 8
    }
    while done < count {
        target.storeBytes(of: byte, toByteOffset: done, as: UInt8.self)
        done += 1
    }
    return target
}
