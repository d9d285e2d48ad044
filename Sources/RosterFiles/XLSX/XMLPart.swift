import CExpat

/// A small part read element by element: what is called when an element starts, and with the text inside each one.
///
/// For the workbook's own parts, of some kilobytes; the sheets and the shared strings have handlers of their own.
struct XMLPart: ~Copyable {
    /// Local name, local name of the parent ("" for the root), attributes under their written names.
    typealias Start = (_ name: String, _ parent: String, _ attributes: [String: String]) -> Void
    typealias End = (_ name: String, _ text: String) -> Void

    private var path = [""]
    private var text = ByteBuffer(capacity: 256)
    private let onStart: Start
    private let onEnd: End

    private init(onStart: @escaping Start, onEnd: @escaping End) {
        self.onStart = onStart
        self.onEnd = onEnd
    }

    static func read(
        _ part: consuming ZipPart, onStart: @escaping Start = { _, _, _ in }, onEnd: @escaping End = { _, _ in }
    ) throws {
        let state = UnsafeMutablePointer<XMLPart>.allocate(capacity: 1)
        state.initialize(to: XMLPart(onStart: onStart, onEnd: onEnd))
        defer {
            state.deinitialize(count: 1)
            state.deallocate()
        }
        var part = part
        part.limit = part.archive.limits.framePartBytes
        var stream = XMLStream(part, handlers: handlers, state: state)
        try stream.run()
    }

    private static let handlers = XMLHandlers(
        start: { parser, name, attributes in
            guard let name, let attributes else { return }
            XMLStream.state(of: parser, as: XMLPart.self).pointee.start(name, attributes)
        },
        end: { parser, _ in XMLStream.state(of: parser, as: XMLPart.self).pointee.end() },
        text: { parser, characters, length in
            guard let characters else { return }
            characters.withMemoryRebound(to: UInt8.self, capacity: Int(length)) {
                XMLStream.state(of: parser, as: XMLPart.self).pointee.text.append($0, Int(length))
            }
        },
    )

    private mutating func start(_ name: XMLName.Characters, _ attributes: XMLName.Attributes) {
        var found: [String: String] = [:]
        var next = attributes
        while let key = next[0], let value = next[1] {
            found[String(cString: key)] = String(cString: value)
            next += 2
        }
        let local = String(cString: XMLName.local(name))
        onStart(local, path[path.count - 1], found)
        path.append(local)
        text.truncate(to: 0)
    }

    private mutating func end() {
        let content = String(decoding: UnsafeBufferPointer(start: text.base, count: text.count), as: UTF8.self)
        onEnd(path.removeLast(), content)
        text.truncate(to: 0)
    }
}
