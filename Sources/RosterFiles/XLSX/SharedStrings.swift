import CExpat

/// A workbook's table of strings: their UTF-8 end to end in one piece of memory, and where each one ends.
struct SharedStrings: ~Copyable {
    private(set) var bytes = ByteBuffer(capacity: 64 << 10)
    private var ends: [UInt32] = [0]

    init() {}

    init(_ part: consuming ZipPart) throws {
        self = try SharedStringsReader.read(part)
    }

    var count: Int { ends.count - 1 }

    /// Appends string `index` to `buffer`; false when there is none.
    @inline(__always)
    func append(_ index: Int, to buffer: inout ByteBuffer) -> Bool {
        guard index >= 0, index < ends.count - 1 else { return false }
        let start = Int(ends[index])
        buffer.append(bytes.base + start, Int(ends[index + 1]) - start)
        return true
    }

    fileprivate mutating func close() {
        EscapedText.undo(in: &bytes, from: Int(ends[ends.count - 1]))
        ends.append(UInt32(truncatingIfNeeded: bytes.count))
    }

    fileprivate mutating func append(_ characters: UnsafePointer<UInt8>, _ length: Int) {
        bytes.append(characters, length)
    }

    /// Bytes of the string that is being read.
    fileprivate var openLength: Int { bytes.count - Int(ends[ends.count - 1]) }
}

/// Fills a table of shared strings from its part.
private struct SharedStringsReader: ~Copyable {
    private var strings = SharedStrings()
    private var context = RichText.outside
    private var failure: RosterFileError?
    private let archive: ZipArchive
    private let part: String

    private init(archive: ZipArchive, part: String) {
        self.archive = archive
        self.part = part
    }

    static func read(_ part: consuming ZipPart) throws -> SharedStrings {
        let state = UnsafeMutablePointer<SharedStringsReader>.allocate(capacity: 1)
        state.initialize(to: SharedStringsReader(archive: part.archive, part: part.name))
        defer { state.deallocate() }
        do {
            var stream = XMLStream(part, handlers: handlers, state: state)
            try stream.run(failure: { state.pointee.failure })
        } catch {
            state.deinitialize(count: 1)
            throw error
        }
        return state.move().finished()
    }

    private consuming func finished() -> SharedStrings { strings }

    private static let handlers = XMLHandlers(
        start: { parser, name, _ in
            guard let name else { return }
            XMLStream.state(of: parser, as: SharedStringsReader.self).pointee.start(XMLName.local(name))
        },
        end: { parser, _ in XMLStream.state(of: parser, as: SharedStringsReader.self).pointee.end() },
        text: { parser, characters, length in
            let state = XMLStream.state(of: parser, as: SharedStringsReader.self)
            guard state.pointee.context.takesText, let characters else { return }
            state.pointee.add(
                UnsafeRawPointer(characters).assumingMemoryBound(to: UInt8.self), Int(length), parser: parser)
        },
    )

    @inline(__always)
    private mutating func start(_ name: XMLName.Characters) {
        if context.isOutside {
            if name[0] == 0x73, name[1] == 0x69, name[2] == 0 { context = .item }
        } else {
            context.start(name)
        }
    }

    @inline(__always)
    private mutating func end() {
        if context.end() { strings.close() }
    }

    @inline(__always)
    private mutating func add(_ characters: UnsafePointer<UInt8>, _ length: Int, parser: UnsafeMutableRawPointer?) {
        strings.append(characters, length)
        let limits = archive.limits
        if strings.openLength > limits.cellBytes {
            failure = archive.fault(.cellTooLong, part: part, limit: limits.cellBytes)
            XMLStream.stop(parser)
        } else if strings.bytes.count > limits.sharedStringBytes {
            failure = archive.fault(.sharedStringsTooLarge, part: part, limit: limits.sharedStringBytes)
            XMLStream.stop(parser)
        }
    }
}
