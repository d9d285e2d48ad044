public import Logging
import PlainJSON

/// swift-log to standard error, a JSON object a line: `time` (ISO 8601, UTC), `level`, `logger`, `message`, `error` and `metadata`
/// where there are any.
///
/// Use it as `LoggingSystem.bootstrap { JSONLogHandler(label: $0) }`. What may be logged is the caller's affair: no names, NIPs,
/// codes or addresses of pages that hold them.
public struct JSONLogHandler: LogHandler {
    public var metadata: Logger.Metadata = [:]
    public var metadataProvider: Logger.MetadataProvider?
    public var logLevel: Logger.Level
    private let label: String
    private let stream: LogStream

    public init(label: String, level: Logger.Level = .info) {
        self.init(label: label, level: level, stream: .standardError)
    }

    init(label: String, level: Logger.Level = .info, stream: LogStream) {
        self.label = label
        logLevel = level
        self.stream = stream
    }

    public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    public func log(event: LogEvent) {
        var said = metadata
        if let provider = metadataProvider { said.merge(provider.get()) { $1 } }
        if let own = event.metadata { said.merge(own) { $1 } }
        // Written by hand: a log must not wait for an encoder, nor bring one.
        var line = JSONWriter(capacity: 256, escaping: .forTerminals)
        line.object { line in
            line.field("time", LogInstant.now())
            line.field("level", event.level.rawValue)
            line.field("logger", label)
            line.field("message", event.message.description)
            if let error = event.error { line.field("error", String(describing: error)) }
            if !said.isEmpty {
                line.key("metadata")
                line.value(said)
            }
        }
        stream.write(line.bytes + [UInt8(ascii: "\n")])
    }
}
