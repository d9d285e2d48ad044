import Dispatch
import Glibc
import Synchronization

/// One file that is to be made in a folder.
struct FileJob<Tools>: Sendable {
    var name: String
    /// Whose it is; empty when it is about all of them.
    var opd: String
    /// What it costs beside others: the long ones go first.
    var weight: Int
    /// Makes the file at the path.
    var write: @Sendable (_ path: String, _ tools: Tools) throws -> Void
}

/// Files that threads make side by side, each with tools of its own that it uses again and again.
struct FileJobs<Tools>: Sendable {
    let jobs: [FileJob<Tools>]
    /// Threads; all cores when `nil`.
    let workers: Int?
    /// Called once on every thread.
    let tools: @Sendable () throws -> Tools

    init(_ jobs: [FileJob<Tools>], workers: Int?, tools: @escaping @Sendable () throws -> Tools) {
        self.jobs = jobs.sorted { ($1.weight, $0.name) < ($0.weight, $1.name) }
        self.workers = workers
        self.tools = tools
    }

    var files: [FolderRecord.File] { jobs.map { FolderRecord.File(name: $0.name, opd: $0.opd) } }

    private struct State {
        var next = 0
        var done = 0
        var error: (any Error)?
    }

    /// Blocks until all are made or one has failed.
    /// - Parameter progress: Told the files done and the files in all, from any thread.
    func run(in folder: String, _ progress: @Sendable (_ done: Int, _ total: Int) -> Void) throws {
        let state = Mutex(State())
        let threads = max(1, min(workers ?? Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))), jobs.count))
        DispatchQueue.concurrentPerform(iterations: threads) { _ in
            do {
                let tools = try tools()
                while let job = state.withLock({ state in take(&state) }) {
                    try job.write("\(folder)/\(job.name)", tools)
                    let done = state.withLock { state in
                        state.done += 1
                        return state.done
                    }
                    progress(done, jobs.count)
                }
            } catch {
                state.withLock { $0.error = $0.error ?? error }
            }
        }
        if let error = state.withLock(\.error) { throw error }
    }

    /// The next job; none after an error.
    private func take(_ state: inout State) -> FileJob<Tools>? {
        guard state.error == nil, state.next < jobs.count else { return nil }
        defer { state.next += 1 }
        return jobs[state.next]
    }
}
