import Dispatch

/// A thread on which lists are read, one import after another: files block, and the threads on which all else runs may not wait.
final class ListThread: TaskExecutor {
    private let queue = DispatchQueue(label: "ikrar.lists")

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}
