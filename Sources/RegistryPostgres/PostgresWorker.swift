internal import Dispatch
internal import Glibc
internal import Synchronization

/// A thread with a connection: takes jobs from a queue until it has been idle for long.
final class PostgresWorker: Sendable {
    private let queue: PostgresQueue
    private let handed = Mutex<[PostgresJob]>([])
    private let bell = DispatchSemaphore(value: 0)

    init(queue: PostgresQueue) { self.queue = queue }

    func take(_ jobs: [PostgresJob]) {
        handed.withLock { $0 = jobs }
        bell.signal()
    }

    func wake() { bell.signal() }

    func start(with jobs: [PostgresJob]) {
        handed.withLock { $0 = jobs }
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
        defer { pthread_attr_destroy(&attributes) }
        var thread = pthread_t()
        let worker = Unmanaged.passRetained(self)
        let code = pthread_create(
            &thread, &attributes,
            { context in
                guard let context else { return nil }
                Unmanaged<PostgresWorker>.fromOpaque(context).takeRetainedValue().work()
                return nil
            }, worker.toOpaque())
        guard code != 0 else { return }
        // No thread to be had: this one does the work, and the next job tries again.
        worker.takeUnretainedValue().work(onceOnly: true)
        worker.release()
    }

    private func work(onceOnly: Bool = false) {
        // Signals are for the threads of the program.
        var all = sigset_t()
        var before = sigset_t()
        sigfillset(&all)
        pthread_sigmask(SIG_BLOCK, &all, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }

        let seat = PostgresSeat(address: queue.address, limits: queue.limits)
        var jobs = handedJobs()
        while true {
            run(jobs, on: seat)
            jobs = queue.next(for: self, after: jobs)
            if jobs.isEmpty { jobs = awaitJobs(onceOnly: onceOnly) }
            if jobs.isEmpty { break }
        }
        seat.leave()
        queue.ended()
    }

    private func run(_ jobs: [PostgresJob], on seat: PostgresSeat) {
        guard jobs.count > 1 else {
            jobs.first?.run(on: seat)
            return
        }
        let group = ScanGroup(on: seat)
        for job in jobs { job.join(group) }
        group.run()
    }

    private func handedJobs() -> [PostgresJob] {
        handed.withLock { handed in
            defer { handed = [] }
            return handed
        }
    }

    /// The next job, or none when none came for long and none is on its way.
    private func awaitJobs(onceOnly: Bool) -> [PostgresJob] {
        while true {
            let patience = onceOnly || queue.isClosed ? 0 : queue.limits.idle.milliseconds
            let isCalled = bell.wait(timeout: .now() + .milliseconds(Int(patience))) == .success
            let jobs = handedJobs()
            if !jobs.isEmpty { return jobs }
            // The bell may have rung for a job that is done already.
            if isCalled, !queue.isClosed { continue }
            if queue.dismiss(self) { return [] }
        }
    }
}
