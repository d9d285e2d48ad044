import NIOCore

/// What one listener of a ``LiveFeed`` is sent, as it comes.
struct LiveMessages: AsyncSequence, Sendable {
    let stream: AsyncStream<ByteBuffer>
    let continuation: AsyncStream<ByteBuffer>.Continuation

    func makeAsyncIterator() -> AsyncStream<ByteBuffer>.Iterator { stream.makeAsyncIterator() }

    /// Nothing more is sent; what was sent before is still read.
    func end() { continuation.finish() }
}
