internal import Dispatch
internal import IkrarRegistry
internal import Synchronization

/// The jobs that wait for a connection, and the workers that wait for jobs.
///
/// Scans use few of the connections, in which those that wait go together (``ScanGroup``): a server does more of them so
/// than one by one on many, and the other connections are left to the office.
final class PostgresQueue: Sendable {
    private struct State {
        var scans = JobLine()
        var others = JobLine()
        /// The one that was busy last comes first: the others' connections may end.
        var idle: [PostgresWorker] = []
        var workers = 0
        /// Workers that run scans.
        var scanning = 0
        var isClosed = false
        /// The deadline that is waited for: the earliest of all.
        var watched: ContinuousClock.Instant?

        /// Of those that may run now.
        var earliest: PostgresJob? {
            mutating get {
                let scan = scanning < mostScanning ? scans.first : nil
                guard let scan, let other = others.first else { return scan ?? others.first }
                return scan.arrival < other.arrival ? scan : other
            }
        }
    }

    /// Connections that scans take at most: while one waits for the disk, the other decides.
    private static let mostScanning = 2
    /// Scans that go together at most: who came first is not to wait for long.
    private static let mostTogether = 64

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
        switch state.withLock({ receive(job, &$0) }) {
        case .worker(let worker): worker.take([job])
        case .newWorker:
            working.enter()
            PostgresWorker(queue: self).start(with: [job])
        case .waits: break
        case .watched: watch(job.deadline)
        case .closed: job.refuse(RegistryError(.registryUnreachable, subject: address.redacted, detail: "closed"))
        }
    }

    private func receive(_ job: PostgresJob, _ state: inout State) -> Reception {
        guard !state.isClosed else { return .closed }
        if !job.isScan || state.scanning < Self.mostScanning {
            let isServed: Reception? =
                if let worker = state.idle.popLast() {
                    .worker(worker)
                } else if state.workers < max(limits.connections, 1) {
                    .newWorker
                } else {
                    nil
                }
            if let isServed {
                if case .newWorker = isServed { state.workers += 1 }
                if job.isScan { state.scanning += 1 }
                return isServed
            }
        }
        if job.isScan { state.scans.join(job) } else { state.others.join(job) }
        if let watched = state.watched, watched <= job.deadline { return .waits }
        state.watched = job.deadline
        return .watched
    }

    /// What a worker does next: one job, or scans that go together. It counts as idle when there is nothing.
    /// - Parameter done: What it did before.
    func next(for worker: PostgresWorker, after done: [PostgresJob]) -> [PostgresJob] {
        state.withLock { state in
            if done.first?.isScan == true { state.scanning -= 1 }
            while let earliest = state.earliest {
                if !earliest.isScan {
                    if let job = state.others.takeFirst() { return [job] }
                    continue
                }
                var together: [PostgresJob] = []
                while together.count < Self.mostTogether, let job = state.scans.takeFirst() { together.append(job) }
                guard !together.isEmpty else { continue }
                state.scanning += 1
                return together
            }
            state.idle.append(worker)
            return []
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

    private func watch(_ deadline: ContinuousClock.Instant) {
        let left = max((deadline - .now).milliseconds, 0) + 1
        DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(Int(left))) { [weak self] in
            self?.expire(deadline)
        }
    }

    private func expire(_ deadline: ContinuousClock.Instant) {
        let now = ContinuousClock.now
        let (late, next): ([PostgresJob], ContinuousClock.Instant?) = state.withLock { state in
            // An earlier one has come since.
            guard state.watched == deadline else { return ([], nil) }
            let late = state.scans.takeLate(at: now) + state.others.takeLate(at: now)
            let next = [state.scans.first, state.others.first].compactMap { $0?.deadline }.min()
            state.watched = next
            return (late, next)
        }
        for job in late {
            job.refuse(RegistryError(.registryLocked, subject: address.redacted, detail: "\(limits.connections)"))
        }
        if let next { watch(next) }
    }
}
