internal import Dispatch
internal import IkrarRegistry
internal import Synchronization

/// The jobs that wait for a connection, and the workers that wait for jobs.
final class PostgresQueue: Sendable {
    private struct State {
        var waiting: [PostgresJob] = []
        /// Where the waiting begin.
        var first = 0
        /// The one that was busy last comes first: the others' connections may end.
        var idle: [PostgresWorker] = []
        var workers = 0
        var isClosed = false
        var watchesDeadlines = false
    }

    let address: PostgresAddress
    let limits: PostgresPool.Limits
    private let state = Mutex(State())
    private let working = DispatchGroup()

    init(address: PostgresAddress, limits: PostgresPool.Limits) {
        self.address = address
        self.limits = limits
    }

    private enum Reception {
        case worker(PostgresWorker)
        case newWorker
        case waits
        case watched
        case closed
    }

    func add(_ job: PostgresJob) {
        let reception: Reception = state.withLock { state in
            guard !state.isClosed else { return .closed }
            if let worker = state.idle.popLast() { return .worker(worker) }
            if state.workers < max(limits.connections, 1) {
                state.workers += 1
                return .newWorker
            }
            state.waiting.append(job)
            guard !state.watchesDeadlines else { return .waits }
            state.watchesDeadlines = true
            return .watched
        }
        switch reception {
        case .worker(let worker): worker.take(job)
        case .newWorker:
            working.enter()
            PostgresWorker(queue: self).start(with: job)
        case .waits: break
        case .watched: watch(job.deadline)
        case .closed: job.refuse(RegistryError(.registryUnreachable, subject: address.redacted, detail: "closed"))
        }
    }

    /// The next job for a worker; it counts as idle when there is none.
    func next(for worker: PostgresWorker) -> PostgresJob? {
        state.withLock { state in
            while state.first < state.waiting.count {
                let job = state.waiting[state.first]
                state.first += 1
                if state.first > 64, state.first * 2 > state.waiting.count {
                    state.waiting.removeFirst(state.first)
                    state.first = 0
                }
                if job.isWaiting { return job }
            }
            state.waiting.removeAll(keepingCapacity: true)
            state.first = 0
            state.idle.append(worker)
            return nil
        }
    }

    var isClosed: Bool { state.withLock { $0.isClosed } }

    /// - Returns: false when a job was given to the worker in the meantime.
    func dismiss(_ worker: PostgresWorker) -> Bool {
        let isIdle = state.withLock { state in
            guard let place = state.idle.firstIndex(where: { $0 === worker }) else { return false }
            state.idle.remove(at: place)
            state.workers -= 1
            return true
        }
        return isIdle
    }

    func ended() { working.leave() }

    func close() {
        let idle = state.withLock { state in
            state.isClosed = true
            return state.idle
        }
        for worker in idle { worker.wake() }
    }

    func waitForEnd() { _ = working.wait(timeout: .now() + .seconds(5)) }

    /// Jobs wait equally long: the first is the first whose time is over.
    private func watch(_ deadline: ContinuousClock.Instant) {
        let left = max((deadline - .now).milliseconds, 0) + 1
        DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(Int(left))) { [weak self] in self?.expire() }
    }

    private func expire() {
        let now = ContinuousClock.now
        var late: [PostgresJob] = []
        let next: ContinuousClock.Instant? = state.withLock { state in
            while state.first < state.waiting.count {
                let job = state.waiting[state.first]
                guard !job.isWaiting || job.deadline <= now else { return job.deadline }
                late.append(job)
                state.first += 1
            }
            state.watchesDeadlines = false
            return nil
        }
        for job in late {
            job.refuse(RegistryError(.registryLocked, subject: address.redacted, detail: "\(limits.connections)"))
        }
        if let next { watch(next) }
    }
}
