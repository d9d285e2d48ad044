/// Jobs that wait, in order of arrival. They wait equally long: the first is the first whose time is over.
struct JobLine {
    private var jobs: [PostgresJob] = []
    /// Where the waiting begin.
    private var start = 0

    /// The first that still waits.
    var first: PostgresJob? {
        mutating get {
            while start < jobs.count {
                if jobs[start].isWaiting { return jobs[start] }
                drop()
            }
            return nil
        }
    }

    mutating func join(_ job: PostgresJob) { jobs.append(job) }

    mutating func takeFirst() -> PostgresJob? {
        guard let job = first else { return nil }
        drop()
        return job
    }

    /// Those whose time is over.
    mutating func takeLate(at now: ContinuousClock.Instant) -> [PostgresJob] {
        var late: [PostgresJob] = []
        while let job = first, job.deadline <= now {
            late.append(job)
            drop()
        }
        return late
    }

    private mutating func drop() {
        start += 1
        if start == jobs.count || (start > 64 && start * 2 > jobs.count) {
            jobs.removeFirst(start)
            start = 0
        }
    }
}
