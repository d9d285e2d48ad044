import HTTPTypes
public import NIOCore
public import NIOHTTPTypes

/// Closes connections whose client sends a request letter by letter, does not take its answer, or goes on sending what was
/// answered already.
///
/// It stands behind the codec of HTTP/1 connections and of HTTP/2 streams alike:
/// `HTTP1Channel.Configuration(additionalChannelHandlers: [SlowClientHandler(limits)], idleTimeout: …)`. Connections that rest
/// between two requests are the idle timeout's. Time in which we do not read, because a disk of ours is slow, is not held against
/// the client. Who is slow with a body hears 408 where nothing was answered yet, and whoever reads that body gets `SlowClient`.
public final class SlowClientHandler: ChannelDuplexHandler, RemovableChannelHandler {
    public typealias InboundIn = HTTPRequestPart
    public typealias InboundOut = HTTPRequestPart
    public typealias OutboundIn = HTTPResponsePart
    public typealias OutboundOut = HTTPResponsePart

    /// What the client owes us.
    private enum Debt {
        case nothing
        case head
        /// What came of a body in this span, and how long of it we waited.
        case body(bytes: Int, waited: TimeAmount)
    }

    private let limits: PatienceLimits
    private var debt = Debt.nothing
    /// Since when we wait for bytes; nothing while we did not ask for any.
    private var askedAt: NIODeadline?
    private var requestTimer: Scheduled<Void>?
    private var answerTimer: Scheduled<Void>?
    /// Requests that are not answered to the end.
    private var unanswered = 0
    private var isAnswering = false
    private var isEnding = false
    /// What came of a request's body after its answer; `nil` while it is not answered.
    private var bytesTooMany: Int?
    /// Whether the bytes that are being read held a request's end.
    private var hasJustEnded = false
    /// An HTTP/2 stream carries one request: whatever is read behind it begins no other.
    private var isStream = false

    public init(_ limits: PatienceLimits = PatienceLimits()) { self.limits = limits }

    public func handlerAdded(context: ChannelHandlerContext) {
        // A stream's parent is a connection, whose own parent is the listening socket.
        isStream = context.channel.parent?.parent != nil
        if context.channel.isActive { expectHead(context) }
    }

    public func channelActive(context: ChannelHandlerContext) {
        expectHead(context)
        context.fireChannelActive()
    }

    public func handlerRemoved(context: ChannelHandlerContext) { stop() }

    public func channelInactive(context: ChannelHandlerContext) {
        stop()
        context.fireChannelInactive()
    }

    public func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head:
            endRequestTimer()
            debt = .body(bytes: 0, waited: .zero)
            askedAt = nil
            unanswered += 1
        case .body(let content):
            if let bytes = bytesTooMany {
                bytesTooMany = bytes + content.readableBytes
                // A refused upload is not read to its end.
                if bytes + content.readableBytes > limits.rest {
                    isEnding = true
                    context.close(promise: nil)
                    return
                }
            }
            if case .body(let bytes, let waited) = debt {
                debt = .body(bytes: bytes + content.readableBytes, waited: waited)
            }
        case .end:
            endRequestTimer()
            debt = .nothing
            bytesTooMany = nil
            hasJustEnded = true
        }
        context.fireChannelRead(data)
    }

    /// The codec passes this on after every read, also of bytes that are no whole head yet. Most requests begin and end within
    /// one read, and cost no timer.
    public func channelReadComplete(context: ChannelHandlerContext) {
        settle(.now())
        askedAt = nil
        switch debt {
        case .nothing: if !hasJustEnded && !isStream { expectHead(context) }
        case .head: break
        case .body: if requestTimer == nil { watchBody(context, for: limits.bodySpan) }
        }
        hasJustEnded = false
        context.fireChannelReadComplete()
    }

    public func read(context: ChannelHandlerContext) {
        if askedAt == nil { askedAt = .now() }
        context.read()
    }

    public func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        // 408 was the last word.
        guard !isEnding else {
            promise?.fail(ChannelError.ioOnClosedChannel)
            return
        }
        switch unwrapOutboundIn(data) {
        case .head(let head): isAnswering = head.status.kind != .informational
        case .body: break
        case .end:
            isAnswering = false
            unanswered -= 1
            if case .body = debt, unanswered == 0 { bytesTooMany = 0 }
        }
        context.write(data, promise: promise)
    }

    public func channelWritabilityChanged(context: ChannelHandlerContext) {
        answerTimer?.cancel()
        answerTimer = nil
        if !context.channel.isWritable {
            answerTimer = context.eventLoop.assumeIsolated().scheduleTask(in: limits.answer) { [self] in
                isEnding = true
                context.close(promise: nil)
            }
        }
        context.fireChannelWritabilityChanged()
    }

    private func expectHead(_ context: ChannelHandlerContext) {
        endRequestTimer()
        debt = .head
        requestTimer = context.eventLoop.assumeIsolated().scheduleTask(in: limits.head) { [self] in end(context) }
    }

    private func watchBody(_ context: ChannelHandlerContext, for time: TimeAmount) {
        requestTimer = context.eventLoop.assumeIsolated().scheduleTask(in: time) { [self] in
            settle(.now())
            guard case .body(let bytes, let waited) = debt else { return }
            if waited < limits.bodySpan {
                watchBody(context, for: limits.bodySpan - waited)
            } else if bytes >= limits.bodyBytes {
                debt = .body(bytes: 0, waited: .zero)
                watchBody(context, for: limits.bodySpan)
            } else {
                end(context)
            }
        }
    }

    /// Adds the time that we have waited until `now` to what the client owes.
    private func settle(_ now: NIODeadline) {
        guard case .body(let bytes, let waited) = debt, let since = askedAt else { return }
        debt = .body(bytes: bytes, waited: waited + (now - since))
        askedAt = now
    }

    private func end(_ context: ChannelHandlerContext) {
        if case .body = debt, unanswered == 1, !isAnswering {
            let head = HTTPResponse(status: .requestTimeout, headerFields: [.contentLength: "0"])
            context.write(wrapOutboundOut(.head(head)), promise: nil)
            context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        }
        isEnding = true
        context.fireErrorCaught(SlowClient())
        context.close(promise: nil)
    }

    private func endRequestTimer() {
        requestTimer?.cancel()
        requestTimer = nil
    }

    private func stop() {
        endRequestTimer()
        answerTimer?.cancel()
        answerTimer = nil
        debt = .nothing
    }
}
