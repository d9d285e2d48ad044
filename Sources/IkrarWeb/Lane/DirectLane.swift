import NIOCore

/// The shortest way for scans of known devices: it stands before all that reads and writes HTTP, and takes what is plainly
/// nothing but one scan request; the rest goes on untouched.
///
/// A connection that has sent anything else has left it for good, so that what stands behind it is always between two requests
/// when something is taken away before it. And it lets a request go on now and then, so that whoever watches there over
/// connections that rest sees that this one does not.
///
/// Whoever does not take their answers gets no more of them, and nothing more of theirs is read until they do: of a connection, no
/// more is kept than may wait to be sent (the channel's high-water mark), one answer, and what one or two reads brought.
final class DirectLane: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer
    typealias OutboundIn = IOData
    typealias OutboundOut = IOData

    /// What came while a scan was answered.
    private enum Held {
        case bytes(ByteBuffer)
        case event(Any)
        case failure(any Error)
    }

    private let scans: DirectScans
    private let eventLoop: any EventLoop
    private let isAtRest: () -> Bool
    private var hasLeft = false
    private var answering: ByteBuffer?
    private var held = CircularBuffer<Held>()
    private var isReadHeld = false
    private var turns = OrdinaryTurns()
    /// Since the last time that all was read.
    private var (hasTaken, hasPassed) = (false, false)
    private var context: ChannelHandlerContext?

    /// - Parameter isAtRest: Whether all requests that went on are answered.
    init(on eventLoop: any EventLoop, _ scans: DirectScans, isAtRest: @escaping () -> Bool) {
        self.eventLoop = eventLoop
        self.scans = scans
        self.isAtRest = isAtRest
    }

    func handlerAdded(context: ChannelHandlerContext) { self.context = context }

    func handlerRemoved(context: ChannelHandlerContext) {
        self.context = nil
        held = []
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if hasLeft { return pass(data, context) }
        guard isTaking(context) else {
            hasTaken = true
            return held.append(.bytes(unwrapInboundIn(data)))
        }
        take(unwrapInboundIn(data), context)
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        let isOurs = hasTaken && !hasPassed
        (hasTaken, hasPassed) = (answering != nil || !held.isEmpty, false)
        if !isOurs { context.fireChannelReadComplete() }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if isBusy { return held.append(.event(event)) }
        context.fireUserInboundEventTriggered(event)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if isBusy { return held.append(.failure(error)) }
        context.fireErrorCaught(error)
    }

    /// A client that waits for its answer sends nothing: to ask for more costs less than to stop asking.
    func read(context: ChannelHandlerContext) {
        if maySendMore(context) { context.read() } else { isReadHeld = true }
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        context.fireChannelWritabilityChanged()
        goOn(context)
    }

    /// Something came that is not answered yet.
    private var isBusy: Bool { answering != nil || !held.isEmpty }

    /// What is next may be answered. Once all goes on, whoever answers looks after it.
    private func isTaking(_ context: ChannelHandlerContext) -> Bool {
        answering == nil && (hasLeft || context.channel.isWritable)
    }

    private func maySendMore(_ context: ChannelHandlerContext) -> Bool {
        hasLeft || (context.channel.isWritable && (answering == nil || held.isEmpty))
    }

    private func pass(_ data: NIOAny, _ context: ChannelHandlerContext) {
        hasPassed = true
        context.fireChannelRead(data)
    }

    private func take(_ bytes: ByteBuffer, _ context: ChannelHandlerContext) {
        guard !hasLeft, isAtRest(), let scan = PlainScan(bytes) else {
            hasLeft = true
            return pass(wrapInboundOut(bytes), context)
        }
        let now = NIODeadline.now()
        let lane = NIOLoopBound(self, eventLoop: eventLoop)
        if !turns.isDue(at: now) {
            let isTaken = scans.take(scan) { [eventLoop] answered in
                eventLoop.execute { lane.value.finish(answered) }
            }
            if isTaken {
                answering = bytes
                hasTaken = true
                return
            }
        }
        turns.note(at: now)
        pass(wrapInboundOut(bytes), context)
    }

    private func finish(_ answered: DirectScans.Answered?) {
        guard let bytes = answering else { return }
        answering = nil
        guard let context else { return }
        if let answered {
            context.writeAndFlush(wrapOutboundOut(.byteBuffer(scans.answer(answered))), promise: nil)
        } else {
            turns.note(at: .now())
            pass(wrapInboundOut(bytes), context)
        }
        goOn(context)
    }

    /// With what came meanwhile.
    private func goOn(_ context: ChannelHandlerContext) {
        while isTaking(context), let next = held.popFirst() {
            switch next {
            case .bytes(let bytes): take(bytes, context)
            case .event(let event): context.fireUserInboundEventTriggered(event)
            case .failure(let error): context.fireErrorCaught(error)
            }
        }
        if hasPassed {
            hasPassed = false
            context.fireChannelReadComplete()
        }
        guard isReadHeld, maySendMore(context) else { return }
        isReadHeld = false
        context.read()
    }
}
