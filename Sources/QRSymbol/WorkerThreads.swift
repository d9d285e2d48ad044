internal import CQREncode
internal import Glibc
internal import Synchronization

/// Threads of our own for work that waits on the disk: on the cooperative pool it would hold up everything else.
enum WorkerThreads {
    /// As many as there are processors that this process may use.
    static var processors: Int { Int(ikrar_processors()) }

    /// Runs `work` on `count` new threads at once and returns when all have ended.
    ///
    /// - Returns: how many of them the system let start. Zero means that nothing ran.
    static func run(_ count: Int, _ work: @escaping @Sendable () -> Void) async -> Int {
        await withCheckedContinuation { continuation in
            let crew = Crew(count, work) { continuation.resume(returning: $0) }
            for _ in 0..<count { crew.start() }
        }
    }

    private final class Crew: Sendable {
        private let work: @Sendable () -> Void
        private let ended: @Sendable (Int) -> Void
        private let pending: Atomic<Int>
        private let started = Atomic<Int>(0)

        init(_ count: Int, _ work: @escaping @Sendable () -> Void, _ ended: @escaping @Sendable (Int) -> Void) {
            self.work = work
            self.ended = ended
            self.pending = Atomic(count)
        }

        func start() {
            var thread = pthread_t()
            let reference = Unmanaged.passRetained(self)
            started.add(1, ordering: .relaxed)
            let refusal = pthread_create(
                &thread, nil,
                { reference in
                    guard let reference else { return nil }
                    let crew = Unmanaged<Crew>.fromOpaque(reference).takeRetainedValue()
                    crew.work()
                    crew.end()
                    return nil
                }, reference.toOpaque())
            if refusal == 0 {
                pthread_detach(thread)
            } else {
                reference.release()
                started.subtract(1, ordering: .relaxed)
                end()
            }
        }

        private func end() {
            let left = pending.subtract(1, ordering: .acquiringAndReleasing).newValue
            if left == 0 { ended(started.load(ordering: .relaxed)) }
        }
    }
}
