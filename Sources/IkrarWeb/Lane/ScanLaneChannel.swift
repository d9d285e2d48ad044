import HummingbirdCore
import Logging
import NIOCore
import NIOHTTPTypes

/// HTTP/1.1 with a ``ScanLane`` on every connection.
struct ScanLaneChannel: ServerChildChannel {
    typealias Value = HTTP1Channel.Value

    private let base: HTTP1Channel
    private let answering: ScanLane.Answering

    init(_ base: HTTP1Channel, _ answering: @escaping ScanLane.Answering) {
        self.base = base
        self.answering = answering
    }

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        base.setup(channel: channel, logger: logger).flatMapThrowing { [answering] value in
            let pipeline = channel.pipeline.syncOperations
            // Behind what counts requests, which tells when a connection rests and when it may be closed.
            let counting = try pipeline.handler(type: HTTPConnectionStateHandler.self)
            try pipeline.addHandler(ScanLane(on: channel.eventLoop, answering), position: .after(counting))
            return value
        }
    }

    func handle(value: Value, logger: Logger) async { await base.handle(value: value, logger: logger) }
}
