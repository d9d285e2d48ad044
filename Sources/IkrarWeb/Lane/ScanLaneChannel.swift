import HummingbirdCore
import Logging
import NIOCore
import NIOHTTPTypes

/// HTTP/1.1 with a ``DirectLane`` and a ``ScanLane`` on every connection.
struct ScanLaneChannel: ServerChildChannel {
    typealias Value = HTTP1Channel.Value

    private let base: HTTP1Channel
    private let lanes: Lanes

    /// Who answers.
    struct Lanes: Sendable {
        let direct: DirectScans
        let usual: ScanLane.Answering
    }

    init(_ base: HTTP1Channel, _ lanes: Lanes) {
        self.base = base
        self.lanes = lanes
    }

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        base.setup(channel: channel, logger: logger).flatMapThrowing { [lanes] value in
            let pipeline = channel.pipeline.syncOperations
            // Behind what counts requests, which tells when a connection rests and when it may be closed.
            let counting = try pipeline.handler(type: HTTPConnectionStateHandler.self)
            let lane = ScanLane(on: channel.eventLoop, lanes.usual)
            try pipeline.addHandler(lane, position: .after(counting))
            let direct = DirectLane(on: channel.eventLoop, lanes.direct) { lane.isAtRest }
            try pipeline.addHandler(direct, position: .first)
            return value
        }
    }

    func handle(value: Value, logger: Logger) async { await base.handle(value: value, logger: logger) }
}
