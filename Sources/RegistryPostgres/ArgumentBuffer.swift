internal import Glibc
internal import IkrarRegistry
internal import RegistryStorage

/// A statement's arguments as libpq takes them, in memory that is used again and again.
///
/// Numbers and texts go as text, so that the server decides what type a `$1` is; blobs go as they are.
struct ArgumentBuffer: ~Copyable {
    private var bytes: UnsafeMutableRawPointer
    private var capacity = 4096
    private var places = 32
    private var offsets: UnsafeMutablePointer<Int>
    private(set) var values: UnsafeMutablePointer<UnsafePointer<CChar>?>
    private(set) var lengths: UnsafeMutablePointer<Int32>
    private(set) var formats: UnsafeMutablePointer<Int32>
    private(set) var count: Int32 = 0

    /// Memory that an unusually big argument took is given back.
    private static let kept = 1 << 20

    init() {
        bytes = .allocate(byteCount: capacity, alignment: 16)
        offsets = .allocate(capacity: places)
        values = .allocate(capacity: places)
        lengths = .allocate(capacity: places)
        formats = .allocate(capacity: places)
    }

    deinit {
        bytes.deallocate()
        offsets.deallocate()
        values.deallocate()
        lengths.deallocate()
        formats.deallocate()
    }

    /// - Throws: ``PostgresFault`` `textRefused` for a text with U+0000, which would end there.
    mutating func load(_ arguments: [SQLValue]) throws(PostgresFault) {
        if capacity > Self.kept { resize(0, to: 4096) }
        if arguments.count > places { makePlaces(arguments.count) }
        var used = 0
        for (place, argument) in arguments.enumerated() {
            formats[place] = 0
            offsets[place] = used
            switch argument {
            case .null: offsets[place] = -1
            case .integer(let number): used = write(number, at: used)
            case .text(let text):
                let end = write(text, at: used)
                guard let end else {
                    throw PostgresFault(kind: .final(.textRefused), detail: "U+0000 ($\(place + 1))")
                }
                used = end
            case .blob(let blob):
                formats[place] = 1
                reserve(used, blob.count)
                blob.withUnsafeBytes { if let start = $0.baseAddress { memcpy(bytes + used, start, $0.count) } }
                used += blob.count
            }
            lengths[place] = Int32(clamping: used - max(offsets[place], 0))
        }
        for place in arguments.indices {
            let offset = offsets[place]
            values[place] = offset < 0 ? nil : UnsafePointer((bytes + offset).assumingMemoryBound(to: CChar.self))
        }
        count = Int32(arguments.count)
    }

    /// Answers where the text ends, or `nil` when it holds U+0000.
    private mutating func write(_ text: String, at used: Int) -> Int? {
        let length = text.utf8.count
        reserve(used, length + 1)
        let target = bytes + used
        let copied: Void? = text.utf8.withContiguousStorageIfAvailable { source in
            if let start = source.baseAddress { memcpy(target, start, length) }
        }
        if copied == nil {
            for (place, byte) in text.utf8.enumerated() {
                target.storeBytes(of: byte, toByteOffset: place, as: UInt8.self)
            }
        }
        guard length == 0 || memchr(target, 0, length) == nil else { return nil }
        target.storeBytes(of: 0, toByteOffset: length, as: UInt8.self)
        return used + length + 1
    }

    private mutating func write(_ number: Int64, at used: Int) -> Int {
        reserve(used, 21)
        var end = used + 20
        bytes.storeBytes(of: 0, toByteOffset: end, as: UInt8.self)
        var rest = number.magnitude
        repeat {
            end -= 1
            bytes.storeBytes(of: UInt8(ascii: "0") + UInt8(rest % 10), toByteOffset: end, as: UInt8.self)
            rest /= 10
        } while rest > 0
        if number < 0 {
            end -= 1
            bytes.storeBytes(of: UInt8(ascii: "-"), toByteOffset: end, as: UInt8.self)
        }
        let length = used + 21 - end
        memmove(bytes + used, bytes + end, length)
        return used + length
    }

    private mutating func reserve(_ used: Int, _ more: Int) {
        if used + more > capacity { resize(used, to: max(capacity * 2, used + more)) }
    }

    private mutating func resize(_ used: Int, to size: Int) {
        let larger = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
        memcpy(larger, bytes, used)
        bytes.deallocate()
        bytes = larger
        capacity = size
    }

    private mutating func makePlaces(_ needed: Int) {
        offsets.deallocate()
        values.deallocate()
        lengths.deallocate()
        formats.deallocate()
        places = needed
        offsets = .allocate(capacity: places)
        values = .allocate(capacity: places)
        lengths = .allocate(capacity: places)
        formats = .allocate(capacity: places)
    }
}
