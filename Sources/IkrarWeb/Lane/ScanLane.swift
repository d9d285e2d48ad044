import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// A connection's own way for scans that come one by one: they are read, decided and answered on its event loop, without the
/// stream of parts, the tree of routes and the tasks that every other request goes through. That is two thirds of a scan's
/// work outside of the database.
///
/// It takes what is small, plain and next in turn; everything else goes on to the handler behind it. Whoever answers is the same
/// for both (``Entrance``). While it answers, nothing more is read, and what has been read already waits, so answers come in the
/// order of their requests. The same while answers wait for a client that does not take them.
final class ScanLane: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    typealias Answering = @Sendable (_ scan: Arrived) async -> Answer

    /// A request that came here, whole.
    struct Arrived: Sendable {
        let event: Substring
        let head: HTTPRequest
        let body: ByteBuffer
        let channel: any Channel
    }

    struct Answer: Sendable {
        let head: HTTPResponse
        let body: ByteBuffer
    }

    private enum State {
        /// The next request may be taken.
        case open
        case taking(event: Substring, HTTPRequest, ByteBuffer)
        case answering
    }

    /// What came while a scan was answered.
    private enum Held {
        case part(HTTPRequestPart)
        case event(Any)
        case failure(any Error)
    }

    private let answering: Answering
    private let tasks: EventLoopTasks
    private let eventLoop: any EventLoop
    private var state = State.open
    /// Requests that went on and are not answered to their end.
    private var elsewhere = 0
    private var held = CircularBuffer<Held>()
    private var isReadHeld = false
    private var context: ChannelHandlerContext?

    init(on eventLoop: any EventLoop, _ answering: @escaping Answering) {
        self.eventLoop = eventLoop
        self.answering = answering
        tasks = EventLoopTasks(eventLoop)
    }

    func handlerAdded(context: ChannelHandlerContext) { self.context = context }

    func handlerRemoved(context: ChannelHandlerContext) {
        self.context = nil
        held = []
    }

    // MARK: Requests

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if isHolding(context) { return held.append(.part(unwrapInboundIn(data))) }
        take(unwrapInboundIn(data), context)
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if isAnswering || !held.isEmpty { return held.append(.event(event)) }
        context.fireUserInboundEventTriggered(event)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if isAnswering || !held.isEmpty { return held.append(.failure(error)) }
        context.fireErrorCaught(error)
    }

    func read(context: ChannelHandlerContext) {
        if isHolding(context) { isReadHeld = true } else { context.read() }
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        context.fireChannelWritabilityChanged()
        goOn(context)
    }

    /// All that was read is answered.
    var isAtRest: Bool {
        if case .open = state { elsewhere == 0 && held.isEmpty } else { false }
    }

    private var isAnswering: Bool {
        if case .answering = state { true } else { false }
    }

    /// What is next waits: for an answer, or for the client to take answers. Whoever answers elsewhere looks after it.
    private func isHolding(_ context: ChannelHandlerContext) -> Bool {
        switch state {
        case .open: elsewhere == 0 && !context.channel.isWritable
        case .taking: false
        case .answering: true
        }
    }

    private func take(_ part: HTTPRequestPart, _ context: ChannelHandlerContext) {
        switch (state, part) {
        case (.open, .head(let head)):
            if elsewhere == 0, let event = ScanAddress.event(of: head) {
                state = .taking(event: event, head, ByteBuffer())
            } else {
                elsewhere += 1
                context.fireChannelRead(wrapInboundOut(part))
            }
        case (.taking(let event, let head, var body), .body(var more)):
            state = .open
            if body.readableBytes == 0 { body = more } else { body.writeBuffer(&more) }
            state = .taking(event: event, head, body)
        case (.taking(let event, let head, let body), .end):
            state = .answering
            answer(Arrived(event: event, head: head, body: body, channel: context.channel))
        case (.open, .body), (.open, .end), (.taking, .head), (.answering, _):
            context.fireChannelRead(wrapInboundOut(part))
        }
    }

    // MARK: Answers

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .end = unwrapOutboundIn(data) { elsewhere -= 1 }
        context.write(data, promise: promise)
    }

    private func answer(_ scan: Arrived) {
        let lane = NIOLoopBound(self, eventLoop: eventLoop)
        Task(executorPreference: tasks) { [answering] in
            let answer = await answering(scan)
            lane.value.finish(answer)
        }
    }

    private func finish(_ answer: Answer) {
        state = .open
        guard let context else { return }
        context.write(wrapOutboundOut(.head(answer.head)), promise: nil)
        context.write(wrapOutboundOut(.body(answer.body)), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        goOn(context)
    }

    /// With what came meanwhile.
    private func goOn(_ context: ChannelHandlerContext) {
        if !held.isEmpty {
            while !isHolding(context), let next = held.popFirst() {
                switch next {
                case .part(let part): take(part, context)
                case .event(let event): context.fireUserInboundEventTriggered(event)
                case .failure(let error): context.fireErrorCaught(error)
                }
            }
            context.fireChannelReadComplete()
        }
        guard isReadHeld, !isHolding(context) else { return }
        isReadHeld = false
        context.read()
    }
}
