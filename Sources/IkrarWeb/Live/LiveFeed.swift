import IkrarTexts
import Logging
import NIOCore

/// Numbers that change while people watch them: read once a second at most, and only while somebody listens or asks, for any
/// number of them.
///
/// Who begins to listen is told everything, then what changes, in the same bytes as all others of their language; when nothing
/// changes for fifteen seconds, an empty line that keeps the connection open. Who does not take what is sent is let go: their
/// browser comes back and is told everything again.
actor LiveFeed<Snapshot: Sendable> {
    private struct Listener {
        let language: Language
        let messages: AsyncStream<ByteBuffer>.Continuation
        var quietBeats = 0
    }

    /// What the listeners of a language know.
    private struct Told {
        let values: LiveValues
        let whole: ByteBuffer

        init(_ values: LiveValues) {
            self.values = values
            // A browser that lost us comes back after two seconds.
            var whole = ByteBuffer(string: "retry: 2000\n")
            var message = values.message
            whole.writeBuffer(&message)
            self.whole = whole
        }
    }

    private let read: @Sendable () async throws -> Snapshot
    private let tell: @Sendable (Snapshot, Language) -> LiveValues
    private let now: @Sendable () -> ContinuousClock.Instant
    private let beatsByItself: Bool
    private let log: Logger

    private var last: (snapshot: Snapshot, at: ContinuousClock.Instant)?
    /// How long the last reading took.
    private var cost = Duration.zero
    private var reading: Task<Snapshot, any Error>?
    private var listeners: [Int: Listener] = [:]
    private var told: [Language: Told] = [:]
    private var nextListener = 0
    private var beating: Task<Void, Never>?

    /// - Parameter beatsByItself: `false` where a test makes the seconds pass.
    init(
        log: Logger,
        now: @escaping @Sendable () -> ContinuousClock.Instant = { .now },
        beatsByItself: Bool = true,
        read: @escaping @Sendable () async throws -> Snapshot,
        tell: @escaping @Sendable (Snapshot, Language) -> LiveValues
    ) {
        self.log = log
        self.now = now
        self.beatsByItself = beatsByItself
        self.read = read
        self.tell = tell
    }

    var listenerCount: Int { listeners.count }

    /// How long a snapshot is good enough: a second, and longer where reading takes long, so that whoever watches does not slow
    /// down what they watch.
    private var pace: Duration { max(LiveFeedPace.beat, min(cost * LiveFeedPace.share, LiveFeedPace.slowest)) }

    /// How things stand, not older than a second; where reading takes long, than two.
    /// - Throws: What reading throws.
    func latest() async throws -> Snapshot {
        if let last, now() - last.at < pace { return last.snapshot }
        if let reading { return try await reading.value }
        let task = Task { try await read() }
        reading = task
        defer { reading = nil }
        let began = now()
        let snapshot = try await task.value
        cost = now() - began
        // What somebody has kept meanwhile has their own change in it.
        if let last, last.at > began { return last.snapshot }
        last = (snapshot, now())
        return snapshot
    }

    /// How things stand, or stood three seconds ago at most: whoever asks does not wait for what is being read.
    /// - Throws: What reading throws.
    func recent() async throws -> Snapshot {
        guard let last, now() - last.at < LiveFeedPace.oldest else { return try await latest() }
        if reading == nil, now() - last.at >= pace { Task { try? await latest() } }
        return last.snapshot
    }

    /// Somebody has read it by themselves: whoever listens, and they themselves, are told that at once.
    func keep(_ snapshot: Snapshot) async {
        last = (snapshot, now())
        await beat()
    }

    /// Messages as they come, until the listener goes or is let go.
    /// - Throws: What reading throws.
    func listen(in language: Language) async throws -> LiveMessages {
        let snapshot = try await latest()
        let known = told[language] ?? Told(tell(snapshot, language))
        told[language] = known
        let id = nextListener
        nextListener += 1
        let (stream, messages) = AsyncStream.makeStream(
            of: ByteBuffer.self, bufferingPolicy: .bufferingOldest(LiveFeedPace.untaken))
        messages.onTermination = { [weak self] _ in Task { await self?.leave(id) } }
        messages.yield(known.whole)
        listeners[id] = Listener(language: language, messages: messages)
        beginBeating()
        return LiveMessages(stream: stream, continuation: messages)
    }

    private func leave(_ id: Int) {
        guard let listener = listeners.removeValue(forKey: id) else { return }
        listener.messages.finish()
        guard !listeners.values.contains(where: { $0.language == listener.language }) else { return }
        told[listener.language] = nil
    }

    private func beginBeating() {
        guard beatsByItself, beating == nil else { return }
        beating = Task { [weak self] in
            while await self?.isListenedTo == true {
                try? await Task.sleep(for: LiveFeedPace.beat)
                await self?.beat()
            }
            await self?.endBeating()
        }
    }

    private var isListenedTo: Bool { !listeners.isEmpty }

    /// Who came while the last beat ended keeps it going.
    private func endBeating() {
        beating = nil
        if !listeners.isEmpty { beginBeating() }
    }

    /// A second has passed.
    func beat() async {
        guard !listeners.isEmpty else { return }
        var fresh: Snapshot?
        do {
            fresh = try await latest()
        } catch {
            // Listeners keep what they have; the next beat tries again.
            log.warning("live numbers not read", metadata: ["error": "\(error)"])
        }
        for language in Array(told.keys) { tellListeners(in: language, fresh) }
    }

    private func tellListeners(in language: Language, _ snapshot: Snapshot?) {
        guard let known = told[language] else { return }
        var message: ByteBuffer?
        if let snapshot {
            let values = tell(snapshot, language)
            let changes = values.changes(since: known.values)
            if !changes.all.isEmpty {
                message = changes.message
                told[language] = Told(values)
            }
        }
        for (id, listener) in listeners where listener.language == language {
            if let message {
                send(message, to: id)
            } else if listener.quietBeats + 1 >= LiveFeedPace.quietBeats {
                send(ByteBuffer(string: ":\n\n"), to: id)
            } else {
                listeners[id]?.quietBeats += 1
            }
        }
    }

    private func send(_ message: ByteBuffer, to id: Int) {
        listeners[id]?.quietBeats = 0
        guard case .enqueued = listeners[id]?.messages.yield(message) else { return leave(id) }
    }
}

/// How fast a feed goes.
enum LiveFeedPace {
    static let beat = Duration.seconds(1)
    /// Of the time, one such part is spent on reading at most.
    static let share = 12
    /// The longest that is waited until it is read anew: what is then read in a second, no page waits for.
    static let slowest = Duration.seconds(2)
    /// What a page may show while newer is read.
    static let oldest = Duration.seconds(3)
    /// Seconds without a message until an empty line is sent.
    static let quietBeats = 15
    /// Messages that somebody may leave untaken.
    static let untaken = 32
}
