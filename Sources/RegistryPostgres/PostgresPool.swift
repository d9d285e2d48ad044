internal import Dispatch
internal import IkrarRegistry
internal import Synchronization

/// A bounded number of connections, each with a thread of its own: libpq waits on the thread that calls it, and Swift's
/// cooperative threads are not there to wait.
public final class PostgresPool: Sendable {
    /// What a pool takes at most, and waits for at most.
    public struct Limits: Sendable, Hashable {
        /// Connections at most; they are made when they are needed.
        public var connections = 8
        /// For a free connection; then `registryLocked`.
        public var wait = Duration.seconds(10)
        /// For another transaction's lock; then `registryLocked`.
        public var lock = Duration.seconds(10)
        /// For the server's answer within a scan; then the connection counts as lost.
        public var scanAnswer = Duration.seconds(15)
        /// For the server's answer otherwise: an event of millions is opened by one statement. A server that is gone is
        /// noticed far sooner, by TCP.
        public var answer = Duration.seconds(3600)
        /// For a lost server to come back, or another to take over; then `registryUnreachable`.
        public var patience = Duration.seconds(30)
        /// How long a connection is kept that nobody uses.
        public var idle = Duration.seconds(60)

        public init(connections: Int = 8) { self.connections = connections }

        /// Several scans in one may wait for two locks in one statement.
        func answer(to company: WriteCompany) -> Duration {
            switch company {
            case .everything: scanAnswer
            case .everythingButBatches: max(scanAnswer, lock * 2 + .seconds(5))
            case .scans, .nothing: answer
            }
        }
    }

    private let queue: PostgresQueue

    init(address: PostgresAddress, limits: Limits) {
        queue = PostgresQueue(address: address, limits: limits)
    }

    deinit { queue.close() }

    /// Runs `work` on a connection's thread.
    /// - Parameter work: Gets the connection's seat, and a question whether the task that waits was cancelled.
    func run<Value: Sendable>(
        _ work: @escaping @Sendable (PostgresSeat, @escaping () -> Bool) throws -> Value
    ) async throws -> Value {
        let job = PostgresJob(deadline: .now + queue.limits.wait)
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Value, any Error>) in
                let isWaiting = job.wait { turn in
                    switch turn {
                    case .seat(let seat): continuation.resume(with: Result { try work(seat) { job.isCancelled } })
                    case .refusal(let error): continuation.resume(throwing: error)
                    }
                }
                if isWaiting { queue.add(job) }
            }
        } onCancel: {
            job.cancel()
        }
    }

    /// Ends all connections, when what runs on them has ended, and waits for that for five seconds. Nothing more can be run.
    func close() {
        queue.close()
        queue.waitForEnd()
    }
}
