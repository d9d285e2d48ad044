import NIOCore
import PlainJSON

/// What the marked places of a page say, by their keys (`data-key`); live.js puts them there.
struct LiveValues: Sendable, Hashable {
    enum Value: Sendable, Hashable {
        case text(String)
        /// The lines of a list.
        case lines([String])
    }

    private(set) var all: [String: Value] = [:]

    /// When this key's text changes, the page has other places than before, and the browser asks for it anew.
    static let shapeKey = "shape"

    subscript(_ key: String) -> String {
        get { if case .text(let text) = all[key] { text } else { "" } }
        set { all[key] = .text(newValue) }
    }

    mutating func set(_ key: String, lines: [String]) { all[key] = .lines(lines) }

    func lines(_ key: String) -> [String] {
        if case .lines(let lines) = all[key] { lines } else { [] }
    }

    /// What somebody who knows `earlier` has to be told.
    func changes(since earlier: LiveValues) -> LiveValues {
        var changes = LiveValues()
        changes.all = all.filter { earlier.all[$0.key] != $0.value }
        return changes
    }

    /// A message of a stream (HTML, server-sent events): one line of JSON.
    var message: ByteBuffer {
        var writer = JSONWriter(capacity: 64 + 24 * all.count)
        writer.object { writer in
            for (key, value) in all.sorted(by: { $0.key < $1.key }) {
                writer.key(key)
                switch value {
                case .text(let text): writer.value(text)
                case .lines(let lines): writer.array { writer in for line in lines { writer.value(line) } }
                }
            }
        }
        var buffer = ByteBuffer()
        buffer.reserveCapacity(writer.bytes.count + 8)
        buffer.writeString("data: ")
        buffer.writeBytes(writer.bytes)
        buffer.writeString("\n\n")
        return buffer
    }
}
