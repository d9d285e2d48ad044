import Glibc

/// Bytes that grow at the end, in one piece of memory.
struct ByteBuffer: ~Copyable {
    private(set) var base: UnsafeMutablePointer<UInt8>
    private(set) var count = 0
    private var capacity: Int

    init(capacity: Int) {
        self.capacity = max(capacity, 16)
        base = Self.allocation(malloc(self.capacity))
    }

    deinit { free(base) }

    @inline(__always)
    mutating func append(_ bytes: UnsafePointer<UInt8>, _ length: Int) {
        if count + length > capacity { grow(by: length) }
        memcpy(base + count, bytes, length)
        count += length
    }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        if count == capacity { grow(by: 1) }
        base[count] = byte
        count += 1
    }

    mutating func append(_ scalar: Unicode.Scalar) {
        for byte in UTF8.encode(scalar).unsafelyUnwrapped { append(byte) }
    }

    @inline(__always)
    mutating func truncate(to length: Int) {
        count = length
    }

    @inline(never)
    private mutating func grow(by length: Int) {
        while count + length > capacity { capacity *= 2 }
        base = Self.allocation(realloc(base, capacity))
    }

    private static func allocation(_ memory: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<UInt8> {
        guard let memory else { fatalError("out of memory") }
        return memory.assumingMemoryBound(to: UInt8.self)
    }
}
