public import NIOCore

/// How long a client may take.
public struct PatienceLimits: Hashable, Sendable {
    /// From a connection's beginning, or from the first bytes of a further request, until its whole head is there.
    public var head: TimeAmount
    /// A request's body must bring `bodyRate` in each such span of the time in which we wait for it.
    public var bodySpan: TimeAmount
    /// Bytes a second.
    public var bodyRate: Int
    /// Bytes of a request's body that are still taken after its answer: whose connection is closed at once might not hear it.
    public var rest: Int
    /// How long an answer may wait for a client that takes none of it.
    public var answer: TimeAmount

    public init(
        head: TimeAmount = .seconds(10),
        bodySpan: TimeAmount = .seconds(15),
        bodyRate: Int = 256,
        rest: Int = 1 << 20,
        answer: TimeAmount = .seconds(60)
    ) {
        self.head = head
        self.bodySpan = bodySpan
        self.bodyRate = bodyRate
        self.rest = rest
        self.answer = answer
    }

    /// What a span must bring.
    var bodyBytes: Int { Int(Double(bodyRate) * Double(bodySpan.nanoseconds) / 1e9) }
}
