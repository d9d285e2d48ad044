internal import Dispatch
internal import IkrarRegistry
internal import RegistryStorage
internal import Synchronization

/// A bounded number of connections, each with a thread of its own: libpq waits on the thread that calls it, and Swift's
/// cooperative threads are not there to wait.
public final class PostgresPool: Sendable {
    /// What a pool takes at most, and waits for at most.
    public struct Limits: Sendable, Hashable {
        /// Connections at most; they are made when they are needed.
        public var connections = 8
        /// For a free connection; then `registryLocked`. Scans wait as long as `patience` if that is longer: the few
        /// connections that they use may be waiting for a lost server.
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

    /// Runs a transaction on a connection's thread.
    /// - Throws: ``RegistryError``, `CancellationError`, what `body` throws.
    func run<Value: Sendable>(
        _ kind: PostgresTransaction.Kind,
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        let job = PostgresJob(isScan: kind.isScan, limits: queue.limits)
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Value, any Error>) in
                @Sendable func run(on seat: PostgresSeat, isInDoubt: Bool = false, sharing outage: Outage = Outage()) {
                    let result = Result {
                        try seat.run(
                            kind, isInDoubt: isInDoubt, sharing: outage, isCancelled: { job.isCancelled }, body)
                    }
                    continuation.resume(with: result)
                }
                let isWaiting = job.wait { turn in
                    switch turn {
                    case .seat(let seat): run(on: seat)
                    case .group(let group):
                        group.add(
                            ScanGroup.Member(
                                decide: { connection in
                                    let value = try body(connection)
                                    return { continuation.resume(returning: value) }
                                },
                                refuse: { continuation.resume(throwing: $0) },
                                runAlone: { run(on: group.seat, isInDoubt: $0, sharing: $1) },
                            )
                        )
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
