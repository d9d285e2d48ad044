import IkrarTexts
import Logging
import NIOCore
import Synchronization
import Testing

@testable import IkrarWeb

@Suite struct LiveFeedTests {
    @Test func `who begins to listen is told everything, then only what changes`() async throws {
        let source = Source(["a": "1", "b": "2"])
        let feed = source.feed()
        var messages = try await feed.listen(in: .indonesian).makeAsyncIterator()
        #expect(await messages.next() == ByteBuffer(string: "retry: 2000\ndata: {\"a\":\"1\",\"b\":\"2\"}\n\n"))
        source.set("b", "3")
        await feed.beat(after: source)
        #expect(await messages.next() == ByteBuffer(string: "data: {\"b\":\"3\"}\n\n"))
    }

    @Test func `nothing is sent while nothing changes, but an empty line every fifteen seconds`() async throws {
        let source = Source(["a": "1"])
        let feed = source.feed()
        var messages = try await feed.listen(in: .indonesian).makeAsyncIterator()
        _ = await messages.next()
        for _ in 0..<14 { await feed.beat(after: source) }
        source.set("a", "2")
        await feed.beat(after: source)
        #expect(await messages.next() == ByteBuffer(string: "data: {\"a\":\"2\"}\n\n"))
        for _ in 0..<15 { await feed.beat(after: source) }
        #expect(await messages.next() == ByteBuffer(string: ":\n\n"))
    }

    @Test func `five hundred listeners cost one reading and get the same bytes`() async throws {
        let source = Source(["a": "1"])
        let feed = source.feed()
        var all: [LiveMessages] = []
        for _ in 0..<500 { all.append(try await feed.listen(in: .indonesian)) }
        #expect(source.readings == 1)
        source.set("a", "2")
        await feed.beat(after: source)
        #expect(source.readings == 2)
        for stream in all {
            var messages = stream.makeAsyncIterator()
            _ = await messages.next()
            #expect(await messages.next() == ByteBuffer(string: "data: {\"a\":\"2\"}\n\n"))
        }
    }

    @Test func `who asks within a second is answered without reading again`() async throws {
        let source = Source(["a": "1"])
        let feed = source.feed()
        for _ in 0..<3 { _ = try await feed.latest() }
        #expect(source.readings == 1)
        source.pass(seconds: 1)
        _ = try await feed.latest()
        #expect(source.readings == 2)
    }

    @Test(.timeLimit(.minutes(1)), arguments: [Duration.zero, .seconds(1)])
    func `a page waits for nothing that is three seconds old at most, and has it read anew`(
        howeverLongItTakes takes: Duration
    ) async throws {
        let source = Source(["a": "1"], takes: takes)
        let feed = source.feed()
        let first = try await feed.recent()
        source.set("a", "2")
        source.pass(seconds: 2)
        #expect(try await feed.recent() == first)
        while try await feed.recent() == first { await Task.yield() }
        #expect(source.readings == 2)
        source.set("a", "3")
        source.pass(seconds: 4)
        #expect(try await feed.recent() == feed.latest())
        #expect(source.readings == 3)
    }

    @Test func `what somebody has read by themselves is not read again`() async throws {
        let source = Source(["a": "1"])
        let feed = source.feed()
        let known = try await feed.latest()
        source.pass(seconds: 2)
        await feed.keep(known)
        _ = try await feed.latest()
        #expect(source.readings == 1)
    }

    @Test func `whoever listens, or begins to, is told at once what somebody has read by themselves`() async throws {
        let source = Source(["a": "1"])
        let feed = source.feed()
        var listening = try await feed.listen(in: .indonesian).makeAsyncIterator()
        _ = await listening.next()
        source.set("a", "2")
        let own = try await source.feed().latest()
        await feed.keep(own)
        #expect(await listening.next() == ByteBuffer(string: "data: {\"a\":\"2\"}\n\n"))
        var next = try await feed.listen(in: .indonesian).makeAsyncIterator()
        #expect(await next.next().map { String(buffer: $0) }?.contains("\"a\":\"2\"") == true)
    }

    @Test func `nothing is read while nobody listens`() async throws {
        let source = Source(["a": "1"])
        let feed = source.feed()
        do {
            let stream = try await feed.listen(in: .indonesian)
            #expect(await feed.listenerCount == 1)
            _ = stream
        }
        while await feed.listenerCount > 0 { await Task.yield() }
        let readings = source.readings
        await feed.beat(after: source)
        #expect(source.readings == readings)
    }

    @Test func `who takes nothing is let go, and the others go on`() async throws {
        let source = Source(["a": "0"])
        let feed = source.feed()
        let lazy = try await feed.listen(in: .indonesian)
        var busy = try await feed.listen(in: .indonesian).makeAsyncIterator()
        _ = await busy.next()
        for number in 1...LiveFeedPace.untaken {
            source.set("a", String(number))
            await feed.beat(after: source)
            #expect(await busy.next() == ByteBuffer(string: "data: {\"a\":\"\(number)\"}\n\n"))
        }
        #expect(await feed.listenerCount == 1)
        var taken = 0
        for await _ in lazy { taken += 1 }
        #expect(taken == LiveFeedPace.untaken)
    }

    @Test func `each language hears its own words`() async throws {
        let source = Source(["a": "1"])
        let feed = source.feed()
        var english = try await feed.listen(in: .english).makeAsyncIterator()
        let indonesian = try await feed.listen(in: .indonesian)
        source.set("a", "2")
        await feed.beat(after: source)
        _ = await english.next()
        #expect(await english.next() == ByteBuffer(string: "data: {\"a\":\"2 en\"}\n\n"))
        _ = indonesian
    }

    @Test func `a reading that fails leaves listeners what they have`() async throws {
        let source = Source(["a": "1"])
        let feed = source.feed()
        var messages = try await feed.listen(in: .indonesian).makeAsyncIterator()
        _ = await messages.next()
        source.fail(true)
        await feed.beat(after: source)
        source.fail(false)
        source.set("a", "2")
        await feed.beat(after: source)
        #expect(await messages.next() == ByteBuffer(string: "data: {\"a\":\"2\"}\n\n"))
    }

    @Test func `who cannot be told anything does not listen`() async throws {
        let source = Source([:])
        source.fail(true)
        let feed = source.feed()
        await #expect(throws: Source.Broken.self) { try await feed.listen(in: .indonesian) }
        #expect(await feed.listenerCount == 0)
    }

    @Test func `lines are sent as a list, and what a message cannot hold is escaped`() {
        var values = LiveValues()
        values.set("l", lines: ["satu", "dua\n\"tiga\""])
        #expect(String(buffer: values.message) == "data: {\"l\":[\"satu\",\"dua\\n\\\"tiga\\\"\"]}\n\n")
    }
}

/// What a feed reads in a test, and the time that passes.
private final class Source: Sendable {
    struct Broken: Error {}

    private struct State {
        var values: [String: String]
        var readings = 0
        var fails = false
        var passed = Duration.zero
    }

    private let state: Mutex<State>
    private let start = ContinuousClock.now

    /// How long it takes to read it once.
    private let takes: Duration

    init(_ values: [String: String], takes: Duration = .zero) {
        state = Mutex(State(values: values))
        self.takes = takes
    }

    var readings: Int { state.withLock { $0.readings } }
    func set(_ key: String, _ value: String) { state.withLock { $0.values[key] = value } }
    func fail(_ fails: Bool) { state.withLock { $0.fails = fails } }
    func pass(seconds: Int) { state.withLock { $0.passed += .seconds(seconds) } }

    func feed() -> LiveFeed<[String: String]> {
        LiveFeed(
            log: Logger(label: "uji") { _ in SwiftLogNoOpLogHandler() },
            now: { self.start + self.state.withLock { $0.passed } },
            beatsByItself: false,
            read: { try self.read() },
            tell: { values, language in
                var live = LiveValues()
                for (key, value) in values { live[key] = language == .english ? value + " en" : value }
                return live
            },
        )
    }

    private func read() throws -> [String: String] {
        try state.withLock { state in
            state.passed += takes
            guard !state.fails else { throw Broken() }
            state.readings += 1
            return state.values
        }
    }
}

extension LiveFeed where Snapshot == [String: String] {
    fileprivate func beat(after source: Source) async {
        source.pass(seconds: 1)
        await beat()
    }
}
