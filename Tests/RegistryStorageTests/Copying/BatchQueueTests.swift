import Testing

@testable import RegistryStorage

@Suite("the queue between two sides of a copy")
struct BatchQueueTests {
    @Test("batches arrive in the order in which they were sent, and both sides wait for each other")
    func order() async throws {
        let queue = BatchQueue<Int>(capacity: 2)
        async let sent: Void = onThread { for number in 0..<1000 { try queue.push(number) } }
        async let received = onThread { try (0..<1000).map { _ in try queue.pull() } }
        let numbers = try await received
        #expect(numbers == Array(0..<1000))
        try await sent
    }

    @Test("after one side gave up, every call of either ends, waiting or not")
    func abandoned() async throws {
        let queue = BatchQueue<Int>(capacity: 1)
        let puller = Task { try await onThread { while true { _ = try queue.pull() } } }
        queue.abandon()
        await #expect(throws: BatchQueue<Int>.Abandoned.self) { try await puller.value }
        for _ in 0..<5 {
            #expect(throws: BatchQueue<Int>.Abandoned.self) { try queue.push(1) }
            #expect(throws: BatchQueue<Int>.Abandoned.self) { _ = try queue.pull() }
        }
    }
}
